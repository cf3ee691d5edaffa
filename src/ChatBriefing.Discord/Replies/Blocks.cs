using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Corpus;

namespace ChatBriefing.Discord.Replies;

/// <summary>Turns the parts of a reply that stand in an embed's text into blocks.</summary>
internal sealed class Blocks(Reply reply, Links links, Wording wording)
{
    private const int Whole = 4096;
    private const int ShortQuote = 480;
    private const int ShortList = 900;
    private const string Quote = "> ";
    private const string QuotedParagraph = "\n> \n> ";
    private readonly SourceLine _sources = new(links, wording);
    private int _excerpts;

    private bool IsRefusal => reply.Answer is { Answered: false, Kind: not QuestionKind.NotAQuestion };

    /// <summary>The blocks of <paramref name="parts"/>; parts that are fields of an embed give none.</summary>
    public List<Block> Of(IReadOnlyList<ReplyPart> parts)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (Of(parts[i], i > 0 ? parts[i - 1] : null, i + 1 < parts.Count ? parts[i + 1] : null) is { } block)
            {
                blocks.Add(block);
            }
        }

        return blocks;
    }

    private Block? Of(ReplyPart part, ReplyPart? before, ReplyPart? after) => part switch
    {
        ReplyPart.Brief brief => new Block(0, Whole, room => Brief(brief, room)),
        ReplyPart.Headline heading => new Block(1, 600, room => Around("### ", heading.Text, string.Empty, Math.Min(room, 600))),
        ReplyPart.Prose words when IsRefusal && before is null or ReplyPart.Remark => new Block(1, 1200, room => Around("### ", words.Text, string.Empty, Math.Min(room, 1200))),
        ReplyPart.Prose words when after is ReplyPart.Quotation { Answers: false } => new Block(1, 600, room => Around("**", words.Text, "**", Math.Min(room, 600))),
        ReplyPart.Prose words => new Block(1, 1200, room => Prose(words.Text, room)),
        ReplyPart.Remark remark => new Block(3, 600, room => Around("-# ", remark.Text, string.Empty, Math.Min(room, 1000))),
        ReplyPart.Quotation quote => new Block(4 + _excerpts++, ShortQuote, room => Quotation(quote, room), IsExcerpt: true),
        ReplyPart.Listing list => new Block(2, ShortList, room => ListText.Write(list.Items, links, wording, room)),
        ReplyPart.FullArticle source => new Block(2, Whole, room => ArticleText.Write(source.Shown, links.To(source.Shown), wording, room)),
        _ => null,
    };

    private string Brief(ReplyPart.Brief brief, int room)
    {
        var number = Links.Number(brief.Answer.Excerpt, Address(brief.Answer.Excerpt));
        var (before, after) = brief.Answer.Text.Length switch
        {
            <= 60 => ("## ", string.Empty),
            <= 200 => ("### ", string.Empty),
            _ => ("**", "**"),
        };
        return Around(before, brief.Answer.Text, $"{after} {number}", Math.Min(room, 1500));
    }

    private string? Address(int number) =>
        reply.Parts.OfType<ReplyPart.Quotation>().FirstOrDefault(quote => quote.Excerpt.Number == number && !quote.Former) is { } cited ? links.To(cited.Excerpt) : null;

    private string Quotation(ReplyPart.Quotation quote, int room)
    {
        var note = quote.Answers ? null : wording.NotAnAnswer;
        var line = _sources.Write(quote.Excerpt, note, linked: !quote.Former, room / 2);
        var left = room - Quote.Length - 1 - line.Length;
        return left <= Quote.Length ? string.Empty : $"{Quote}{FittedText.Write(Readable(quote), left, QuotedParagraph)}\n{line}";
    }

    /// <summary>The excerpt with the short answer bold, or else its highlights; where that is most of it, nothing is bold: it would not stand out.</summary>
    private VisibleText Readable(ReplyPart.Quotation quote)
    {
        var excerpt = quote.Excerpt;
        var place = reply.Parts.OfType<ReplyPart.Brief>().FirstOrDefault(brief => brief.Answer.Excerpt == excerpt.Number)?.Answer.Span;
        var holdsAnswer = place is { } span && excerpt.Citation.Span.Contains(span);
        var text = VisibleText.Paragraphs(excerpt.Text, holdsAnswer ? [new TextSpan(place!.Value.Start - excerpt.Citation.Span.Start, place.Value.Length)] : excerpt.Highlights);
        return text.Marked.Count(marked => marked) * 2 > text.Text.Length ? text with { Marked = [] } : text;
    }

    private static string Prose(string text, int room) => FittedText.Write(VisibleText.Paragraphs(text, []), room, "\n\n");

    /// <summary>A line between Markdown that must be closed; nothing where there is no room for any of it.</summary>
    private static string Around(string before, string text, string after, int room)
    {
        var line = FittedText.Line(text, room - before.Length - after.Length);
        return line.Length == 0 || before.Length + after.Length >= room ? string.Empty : $"{before}{line}{after}";
    }
}
