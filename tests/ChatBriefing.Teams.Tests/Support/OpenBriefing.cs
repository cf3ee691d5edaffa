using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Teams.Tests.Support;

[assembly: AssemblyFixture(typeof(OpenBriefing))]

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>A briefing over the shipped corpus, with a data folder that goes away; all tests share one.</summary>
public sealed class OpenBriefing : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("chatbriefing-teams-").FullName;
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
