using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Replies;

/// <summary>Writes an answer or a refusal as the text of a message: without headings and lists, which Teams does not show everywhere.</summary>
internal sealed class AnswerText
{
    private const string Gap = "\n\n";
    private const string Quote = "> ";
    private const string QuotedParagraph = "\n> \n> ";
    private const string Between = " · ";
    private const int ShortQuote = 900;
    private const int LongestLine = 900;
    private const int RoomForNote = 120;
    private readonly Reply _reply;
    private readonly Wording _wording;
    private readonly Links _links;
    private readonly SourceLine _sources;
    private readonly Citations _citations;
    private int _excerpts;

    private AnswerText(Reply reply, Links links, Wording wording, Citations citations) =>
        (_reply, _links, _wording, _citations, _sources) = (reply, links, wording, citations, new SourceLine(links, wording));

    /// <summary>The text in at most <paramref name="room"/>, and the citations whose numbers stand in it.</summary>
    public static (string Text, MessageEntity? Entity) Write(Reply reply, Links links, Wording wording, int room)
    {
        // What has no room for its quote must not be cited elsewhere in the text either: without it the rest is written again.
        for (var citations = Citations.Of(reply, links, wording); ;)
        {
            var blocks = new AnswerText(reply, links, wording, citations).Blocks();
            var written = BlockLayout<string>.Write(blocks, room - RoomForNote, JsonLength.Of(Gap), JsonLength.Of);
            var shown = citations.Only([.. blocks.Where((block, i) => written[i] is not null && block.Number is not null).Select(block => block.Number!.Value)]);
            if (shown.AreAllOf(citations))
            {
                var missing = blocks.Where((block, i) => written[i] is null && block.IsExcerpt).Count();
                return (Join([.. written.OfType<string>(), .. missing > 0 ? [$"*{wording.ExcerptsLeftOut(missing)}*"] : Array.Empty<string>()]), citations.Entity);
            }

            citations = shown;
        }
    }

    private static string Join(IReadOnlyList<string> texts) => texts.Count == 0 ? "…" : string.Join(Gap, texts);

    /// <summary>The short answer comes first, since a notification shows no more.</summary>
    private List<Block<string>> Blocks()
    {
        var parts = _reply.Parts.OrderBy(part => part is ReplyPart.Brief ? 0 : 1).ToList();
        return [.. parts.SelectMany((part, i) => Of(part, i == 0 || parts[i - 1] is ReplyPart.Remark, i + 1 < parts.Count ? parts[i + 1] : null))];
    }

    private IEnumerable<Block<string>> Of(ReplyPart part, bool begins, ReplyPart? after) => part switch
    {
        ReplyPart.Brief brief => [Line(0, room => $"{FittedText.Bold(brief.Answer.Text, room - Number(brief.Answer.Excerpt).Length)}{Number(brief.Answer.Excerpt)}")],
        ReplyPart.Headline heading => [Line(1, room => FittedText.Around("**", heading.Text, room))],
        ReplyPart.Prose words when (begins && IsRefusal) || after is ReplyPart.Quotation { Answers: false } => [Line(1, room => FittedText.Around("**", words.Text, room))],
        ReplyPart.Prose words => [Prose(words.Text)],
        ReplyPart.Remark remark => [Line(3, room => FittedText.Around("*", remark.Text, room))],
        ReplyPart.Quotation quote => [Quotation(quote)],
        ReplyPart.Differing differing => [Line(2, room => Differing(differing.Between, room))],
        ReplyPart.FactTable table => Facts(table.Items),
        ReplyPart.Listing list => list.Items.Select(item => Line(4, room => ListLine.Write(item, _links, _wording, room))),
        ReplyPart.FullArticle article => [Line(2, room => Fitting(Links.Linked(article.Shown.Title, _links.To(article.Shown), _wording.Open, 300), room))],
        _ => [],
    };

    private bool IsRefusal => _reply.Answer is { Answered: false, Kind: not QuestionKind.NotAQuestion };

    private string Number(int number) => _citations.Has(number) ? $" [{number}]" : string.Empty;

    private static Block<string> Line(int importance, Func<int, string?> write) =>
        new(importance, LongestLine, room => write(Math.Min(room, LongestLine)) is { Length: > 0 } line ? line : null);

    private static Block<string> Prose(string words) =>
        new(1, LongestLine, room => FittedText.Write(VisibleText.Paragraphs(words, []), room, Gap) is { Length: > 0 } text ? text : null);

    private static string Fitting(string line, int room) => JsonLength.Of(line) <= room ? line : string.Empty;

    private Block<string> Quotation(ReplyPart.Quotation quote)
    {
        var excerpt = quote.Excerpt;
        var isCited = _citations.Has(excerpt);
        // In an answer every quote is cited: one that cannot be is left out and counted.
        return quote.Answers && !isCited && _reply.Answer is { Answered: true }
            ? new Block<string>(4, 0, _ => null) { IsExcerpt = true }
            : new Block<string>(4 + _excerpts++, ShortQuote, room => Quotation(quote, isCited, room)) { IsExcerpt = true, Number = isCited ? excerpt.Number : null };
    }

    private string? Quotation(ReplyPart.Quotation quote, bool isCited, int room)
    {
        var before = !quote.Answers ? $"**{_wording.NotAnAnswer}**{Between}" : isCited ? $"[{quote.Excerpt.Number}] " : string.Empty;
        var line = _sources.Write(quote.Excerpt, before, linked: !quote.Former, room / 2);
        var left = room - Quote.Length - JsonLength.Of(Gap) - JsonLength.Of(line);
        return FittedText.Write(Highlights.Of(quote.Excerpt, _reply), left, QuotedParagraph) is { Length: > 0 } text ? $"{Quote}{text}{Gap}{line}" : null;
    }

    private string Differing(Disagreement between, int room)
    {
        var each = Math.Max(20, (room - (LongestLine / 6)) / Math.Max(1, between.Values.Count));
        var values = between.Values.Select(value => $"{FittedText.Bold(value.Text, Math.Min(300, each))}{Number(value.Excerpt)}");
        return Fitting($"⚖️ {_wording.SourcesDiffer} {string.Join(Between, values)}", room);
    }

    /// <summary>A line for each fact, then one for each source that stands under no excerpt.</summary>
    private IEnumerable<Block<string>> Facts(IReadOnlyList<CitedFact> facts)
    {
        foreach (var fact in facts.Where(fact => _citations.Has(fact.Number)))
        {
            yield return Line(200, room => Fact(fact, room)) with { Number = fact.Number };
        }

        var quoted = _reply.Parts.OfType<ReplyPart.Quotation>().Select(quote => quote.Excerpt.Number).ToHashSet();
        foreach (var fact in facts.Where(fact => _citations.Has(fact.Number) && quoted.Add(fact.Number)))
        {
            yield return Line(201, room => Fitting(_sources.Write(fact.Quote, $"[{fact.Number}] ", linked: true, room), room));
        }
    }

    private string Fact(CitedFact fact, int room)
    {
        var label = string.IsNullOrWhiteSpace(fact.Topic) ? fact.Label : $"{fact.Topic}{Between}{fact.Label}";
        return Fitting($"{FittedText.Line(label, 240)}: {FittedText.Bold(fact.Value, 400)}{Number(fact.Number)}", room);
    }
}
