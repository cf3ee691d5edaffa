using ChatBriefing.Chat.Writing;
using ChatBriefing.Corpus;

namespace ChatBriefing.Discord.Replies;

/// <summary>Writes an article's text, or as much of it as there is room for with a link to go on.</summary>
internal static class ArticleText
{
    private const int Shortest = 80;

    /// <summary>The text in at most <paramref name="room"/> UTF-16 code units; the title is left to the embed.</summary>
    public static string Write(Article article, string? address, Wording wording, int room)
    {
        var about = string.Join(" · ", new[] { article.Source, article.Byline, wording.Published(article.Published) }.OfType<string>().Select(text => FittedText.Line(text, 200)));
        var text = $"-# {about}";
        var onward = address is null ? string.Empty : $"\n\n[{wording.ReadOn}]({address})";
        var paragraphs = article.Paragraphs.Where(paragraph => paragraph.Role != ParagraphRole.Title).ToList();
        foreach (var paragraph in paragraphs)
        {
            var gap = paragraph == paragraphs[0] ? "\n" : "\n\n";
            var left = room - onward.Length - gap.Length - text.Length;
            var written = left < Shortest ? string.Empty : Paragraph(article, paragraph, left);
            text += written.Length == 0 ? string.Empty : gap + written;
            if (written.Length == 0 || IsCut(article, paragraph, written))
            {
                return $"{text}{(written.Length == 0 ? "\n\n…" : string.Empty)}{onward}";
            }
        }

        return text.Length <= room ? text : string.Empty;
    }

    private static string Paragraph(Article article, Paragraph paragraph, int room)
    {
        var text = VisibleText.Paragraphs(paragraph.Span.In(article.Text), []);
        return paragraph.Role == ParagraphRole.Heading ? FittedText.Bold(text.Text, room) : FittedText.Write(text, room, "\n");
    }

    private static bool IsCut(Article article, Paragraph paragraph, string written) => written != Paragraph(article, paragraph, int.MaxValue);
}
