using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Discord.Tests.Support;
using ChatBriefing.History;

[assembly: AssemblyFixture(typeof(OpenBriefing))]

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>A briefing over the shipped corpus, with a data folder that goes away; all tests share one.</summary>
public sealed class OpenBriefing : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("chatbriefing-tests-").FullName;
    private int _conversations;

    public OpenBriefing() => Briefing = Briefing.Open(new BriefingOptions(Repository.Corpus, _data, new AnswersOptions()), TimeProvider.System, null, CancellationToken.None);

    public Briefing Briefing { get; }

    /// <summary>The reply to an admin who begins a conversation.</summary>
    public Task<Reply> SayAsync(string text, Language? locale = null) =>
        Briefing.ReplyAsync(
            new IncomingMessage(new ConversationId($"test:{Interlocked.Increment(ref _conversations)}"), text) { Locale = locale, IsFromAdmin = true },
            TestContext.Current.CancellationToken);

    public void Dispose()
    {
        Briefing.Dispose();
        Directory.Delete(_data, recursive: true);
    }
}
