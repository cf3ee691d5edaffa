using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Teams.Protocol.Cards;

namespace ChatBriefing.Teams.Replies;

/// <summary>Turns the parts of a reply into blocks of a card's elements.</summary>
internal sealed class CardBlocks(Reply reply, Links links, Wording wording)
{
    private const int ShortQuote = 1_300;
    private const int ShortList = 2_400;
    private const int LongestLine = 1_500;
    private const int LongestWord = 300;
    private const string Gap = "\n\n";
    private readonly SourceLine _sources = new(links, wording);
    private readonly FactBlocks _facts = new(reply, links, wording);
    private int _excerpts;

    private bool IsRefusal => reply.Answer is { Answered: false, Kind: not QuestionKind.NotAQuestion };

    /// <summary>The blocks of <paramref name="parts"/>.</summary>
    public List<Block<IReadOnlyList<CardElement>>> Of(IReadOnlyList<ReplyPart> parts) =>
        [.. parts.SelectMany((part, i) => Of(part, i == 0, i + 1 < parts.Count ? parts[i + 1] : null))];

    private IEnumerable<Block<IReadOnlyList<CardElement>>> Of(ReplyPart part, bool begins, ReplyPart? after) => part switch
    {
        ReplyPart.Brief brief => [Text(0, room => FittedText.Line(brief.Answer.Text, room - 8), text => Brief(brief, text))],
        ReplyPart.Headline heading => [Text(1, room => FittedText.Line(heading.Text, room), Elements.Heading)],
        ReplyPart.Prose words when (begins && IsRefusal) || after is ReplyPart.Quotation { Answers: false } => [Text(1, room => FittedText.Line(words.Text, room), Elements.Heading)],
        ReplyPart.Prose words => [Text(1, room => FittedText.Write(VisibleText.Paragraphs(words.Text, []), room, Gap), text => new TextBlock(text))],
        ReplyPart.Remark remark => [Text(3, room => FittedText.Line(remark.Text, room), Elements.Small)],
        ReplyPart.Quotation quote => [new(4 + _excerpts++, ShortQuote, room => Quotation(quote, room)) { IsExcerpt = true }],
        ReplyPart.Differing differing => [new(2, LongestLine, room => Differing(differing.Between, room))],
        ReplyPart.FactTable table => _facts.Of(table),
        ReplyPart.Listing { Items.Count: > 0 } list => [new(2, ShortList, room => Listing(list.Items, room))],
        ReplyPart.FullArticle article => [new(2, CardWriter.Room, room => ArticleElements.Write(article.Shown, links.To(article.Shown), wording, room))],
        _ => [],
    };

    private static Block<IReadOnlyList<CardElement>> Text(int importance, Func<int, string> write, Func<string, TextBlock> show) =>
        new(importance, LongestLine, room => write(Math.Min(room - Elements.Overhead, 2 * LongestLine)) is { Length: > 0 } text ? [show(text)] : null);

    private static TextBlock Brief(ReplyPart.Brief brief, string text) =>
        new($"{text} [{brief.Answer.Excerpt}]") { Size = brief.Answer.Text.Length <= 60 ? "Large" : "Medium", Weight = "Bolder" };

    private CardElement[]? Quotation(ReplyPart.Quotation quote, int room)
    {
        var before = quote.Answers ? $"[{quote.Excerpt.Number}] " : $"**{wording.NotAnAnswer}** · ";
        var line = Elements.Small(_sources.Write(quote.Excerpt, before, linked: !quote.Former, (room - (2 * Elements.Overhead)) / 2));
        var left = room - Elements.Length([line]) - Elements.Length([new Container([new TextBlock(string.Empty)])]);
        return FittedText.Write(Highlights.Of(quote.Excerpt, reply), left, Gap) is { Length: > 0 } text ? [new Container([new TextBlock(text)]), line] : null;
    }

    private IReadOnlyList<CardElement>? Differing(Disagreement between, int room) => Elements.Fitting(
        [Elements.Heading($"⚖️ {wording.SourcesDiffer}"), .. between.Values.Select(value => new TextBlock($"{FittedText.Bold(value.Text, LongestWord)} [{value.Excerpt}]") { Spacing = "Small" })],
        wording,
        room);

    private IReadOnlyList<CardElement>? Listing(IReadOnlyList<ListItem> items, int room) =>
        Elements.Fitting(items.Select(item => new TextBlock(Line(item)) { Spacing = "Small" }), wording, room);

    private string Line(ListItem item) => ListLine.Write(item, links, wording, LongestLine) is { Length: > 0 } line ? line : "…";
}
