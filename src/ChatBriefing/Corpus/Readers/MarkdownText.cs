using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChatBriefing.Corpus.Readers;

/// <summary>A paragraph, heading, list item, table row or code block of a Markdown document, reduced to its text.</summary>
/// <param name="Role">Level-one headings have the role of a title, the others that of a heading.</param>
/// <param name="Text">The text, not empty and without white space at its sides.</param>
internal readonly record struct MarkdownPart(ParagraphRole Role, string Text);

/// <summary>Reduces Markdown to text: what a reader of the rendered page would read, with raw HTML dropped and images replaced by their description.</summary>
/// <remarks>Recursion is safe: Markdig itself refuses a document that is nested too deeply.</remarks>
internal static class MarkdownText
{
    /// <summary>The parts of <paramref name="block"/> in reading order.</summary>
    public static IEnumerable<MarkdownPart> PartsOf(Block block) => block switch
    {
        HeadingBlock heading => Part(heading.Level == 1 ? ParagraphRole.Title : ParagraphRole.Heading, TextOf(heading.Inline)),
        TableRow row => Part(ParagraphRole.Body, string.Join(" | ", row.Select(cell => string.Join(' ', PartsOf(cell).Select(part => part.Text))))),
        ContainerBlock container => container.SelectMany(PartsOf),
        HtmlBlock => [],
        CodeBlock code => Part(ParagraphRole.Body, code.Lines.ToString()),
        LeafBlock leaf => Part(ParagraphRole.Body, TextOf(leaf.Inline)),
        _ => [],
    };

    private static IEnumerable<MarkdownPart> Part(ParagraphRole role, string text) =>
        text.Trim() is { Length: > 0 } trimmed ? [new MarkdownPart(role, trimmed)] : [];

    private static string TextOf(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        Write(inlines, text);
        return text.ToString();
    }

    private static void Write(Inline? inline, StringBuilder text)
    {
        switch (inline)
        {
            case ContainerInline container:
                foreach (var child in container)
                {
                    Write(child, text);
                }

                break;
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LineBreakInline or HtmlInline { Tag: ['<', 'b' or 'B', 'r' or 'R', ..] }:
                text.Append(' ');
                break;
        }
    }
}
