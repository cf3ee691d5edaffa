using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Reduces Markdown to text: what a reader of the rendered page would read, with raw HTML dropped and images replaced by their description.</summary>
/// <remarks>Markdig refuses blocks nested more than 128 deep, so recursion over them is safe; inlines may be far deeper and are walked without it.</remarks>
internal static class MarkdownText
{
    /// <summary>The parts of <paramref name="block"/> in reading order; level-one headings have the role of a title, the others that of a heading.</summary>
    public static IEnumerable<ArticlePart> PartsOf(Block block) => block switch
    {
        HeadingBlock heading => Part(heading.Level == 1 ? ParagraphRole.Title : ParagraphRole.Heading, TextOf(heading.Inline)),
        TableRow row => Part(ParagraphRole.Body, string.Join(" | ", row.Select(cell => string.Join(' ', PartsOf(cell).Select(part => part.Text))))),
        ContainerBlock container => container.SelectMany(PartsOf),
        HtmlBlock => [],
        CodeBlock code => Part(ParagraphRole.Body, code.Lines.ToString()),
        LeafBlock leaf => Part(ParagraphRole.Body, TextOf(leaf.Inline)),
        _ => [],
    };

    private static IEnumerable<ArticlePart> Part(ParagraphRole role, string text) =>
        text.Trim() is { Length: > 0 } trimmed ? [new ArticlePart(role, trimmed)] : [];

    private static string TextOf(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines?.Descendants() ?? [])
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => text.Append(link.Url),
                LineBreakInline or HtmlInline { Tag: ['<', 'b' or 'B', 'r' or 'R', ..] } => text.Append(' '),
                _ => text,
            };
        }

        return text.ToString();
    }
}
