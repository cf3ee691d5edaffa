using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Reduces the body of a Word document to text: a part for each paragraph, and for each table row with <c>|</c> between the cells.</summary>
/// <remarks>Walks the document recursively, which is safe because <see cref="WordPackage"/> limits its depth.</remarks>
internal static class WordText
{
    /// <summary>The parts of <paramref name="body"/> in reading order.</summary>
    public static List<ArticlePart> PartsOf(OpenXmlElement body, WordStyles styles) => [.. Parts(body, styles)];

    private static IEnumerable<ArticlePart> Parts(OpenXmlElement element, WordStyles styles) => element switch
    {
        WordParagraph paragraph => Part(paragraph, styles),
        TableRow row => Row(row, styles),
        DeletedRun or MoveFromRun or SectionProperties => [],
        _ => element.ChildElements.SelectMany(child => Parts(child, styles)),
    };

    private static IEnumerable<ArticlePart> Part(WordParagraph paragraph, WordStyles styles)
    {
        var line = new StringBuilder();
        AddText(line, paragraph, styles);
        var text = TidyText.Of(line.ToString());
        return text.Length > 0 ? [new ArticlePart(styles.RoleOf(paragraph, text), text)] : [];
    }

    private static IEnumerable<ArticlePart> Row(TableRow row, WordStyles styles)
    {
        if (row.TableRowProperties?.Elements<Deleted>().Any() == true)
        {
            return [];
        }

        var cells = row.ChildElements.Select(cell => string.Join(' ', Parts(cell, styles).Select(part => part.Text))).Where(cell => cell.Length > 0).ToArray();
        return cells.Length > 0 ? [new ArticlePart(ParagraphRole.Body, string.Join(" | ", cells))] : [];
    }

    /// <summary>Text boxes and other drawings are kept twice, for new and for old programs; <c>mc:Fallback</c> is the second.</summary>
    private static void AddText(StringBuilder line, OpenXmlElement element, WordStyles styles)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case DeletedRun or MoveFromRun or AlternateContentFallback or ParagraphProperties or RunProperties:
                case Run run when styles.IsHidden(run):
                    break;
                case Text text:
                    line.Append(text.Text);
                    break;
                case TabChar or Break or CarriageReturn:
                    line.Append(' ');
                    break;
                case NoBreakHyphen:
                    line.Append('-');
                    break;
                case WordParagraph:
                    AddText(line.Append(' '), child, styles);
                    break;
                default:
                    AddText(line, child, styles);
                    break;
            }
        }
    }
}
