using ChatBriefing.Chat.Writing;
using ChatBriefing.Corpus;
using ChatBriefing.Teams.Protocol.Cards;

namespace ChatBriefing.Teams.Replies;

/// <summary>Writes an article's text, or as much of it as there is room for with a link to go on.</summary>
internal static class ArticleElements
{
    private const int Shortest = 120;
    private const int LongestPart = 300;

    /// <summary>The text in at most <paramref name="room"/>; the title is left to the card.</summary>
    public static IReadOnlyList<CardElement>? Write(Article article, string? address, Wording wording, int room)
    {
        var about = string.Join(" · ", new[] { article.Source, article.Byline, wording.Published(article.Published) }.OfType<string>().Select(text => FittedText.Line(text, LongestPart)));
        var shown = new List<CardElement> { Elements.Small(about) };
        CardElement onward = new TextBlock(address is null ? "…" : $"[{wording.ReadOn}]({address})");
        var left = room - Elements.Length([.. shown, onward]);
        foreach (var paragraph in article.Paragraphs.Where(paragraph => paragraph.Role != ParagraphRole.Title))
        {
            var text = left < Elements.Overhead + Shortest ? null : Paragraph(article, paragraph, left - Elements.Overhead);
            if (text is { Text.Length: > 0 })
            {
                shown.Add(text);
                left -= Elements.Length([text]);
            }

            if (text is null || text.Text != Paragraph(article, paragraph, int.MaxValue).Text)
            {
                shown.Add(onward);
                break;
            }
        }

        return Elements.Length(shown) <= room ? shown : null;
    }

    private static TextBlock Paragraph(Article article, Paragraph paragraph, int room)
    {
        var text = FittedText.Write(VisibleText.Paragraphs(paragraph.Span.In(article.Text), []), room, "\n\n");
        return paragraph.Role == ParagraphRole.Heading ? Elements.Heading(text) : new TextBlock(text);
    }
}
