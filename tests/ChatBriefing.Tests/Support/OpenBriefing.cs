using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.History;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.Support;

/// <summary>A briefing over the shipped corpus, or over a folder of its own, with a data folder that goes away.</summary>
internal sealed class OpenBriefing : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public OpenBriefing(string? corpus = null) =>
        Briefing = Briefing.Open(new BriefingOptions(corpus ?? Repository.Corpus, _data.Path, new AnswersOptions()), Time, null, CancellationToken.None);

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public Briefing Briefing { get; }

    public string DataFolder => _data.Path;

    public Task<Reply> SayAsync(string text, string conversation = "test:1", Language? locale = null) =>
        Briefing.ReplyAsync(new IncomingMessage(new ConversationId(conversation), text) { Locale = locale }, CancellationToken.None);

    /// <summary>What a plain text medium would show.</summary>
    public async Task<string> ReadAsync(string text, string conversation = "test:1", Language? locale = null) =>
        Text(await SayAsync(text, conversation, locale));

    /// <summary>What a plain text medium would show of a reply.</summary>
    public static string Text(Reply reply) => string.Join('\n', reply.Parts.Select(Line));

    public void Dispose()
    {
        Briefing.Dispose();
        _data.Dispose();
    }

    private static string Line(ReplyPart part) => part switch
    {
        ReplyPart.Headline heading => heading.Text,
        ReplyPart.Prose words => words.Text,
        ReplyPart.Remark remark => remark.Text,
        ReplyPart.Brief brief => $"{brief.Answer.Text} [{brief.Answer.Excerpt}]",
        ReplyPart.Quotation quote => $"[{quote.Excerpt.Number}] {quote.Excerpt.Text}",
        ReplyPart.FactTable facts => string.Join('\n', facts.Items.Select(fact => $"{fact.Label}: {fact.Value}")),
        ReplyPart.Differing differing => string.Join(" / ", differing.Between.Values.Select(value => value.Text)),
        ReplyPart.Listing list => string.Join('\n', list.Items.Select(item => $"- {item.Title}: {item.Detail}")),
        ReplyPart.FullArticle source => source.Shown.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
