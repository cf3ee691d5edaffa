using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>Shows Markdown as CommonMark reads it, with HTML, tables, struck text and bare addresses as Teams adds them: the words that are seen, and what was taken for anything but plain text.</summary>
internal sealed class TeamsMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).Build();

    private readonly StringBuilder _text = new();
    private readonly List<(string Kind, string Target)> _found = [];

    /// <summary>The words as they are seen, each paragraph in a line of its own.</summary>
    public string Text => _text.ToString().TrimEnd('\n');

    /// <summary>What was recognised, with the target of a link.</summary>
    public IReadOnlyList<(string Kind, string Target)> Found => _found;

    public static TeamsMarkdown Show(string source)
    {
        var shown = new TeamsMarkdown();
        shown.Read(Markdown.Parse(source, Pipeline));
        return shown;
    }

    private void Read(MarkdownObject node)
    {
        if (Kind(node) is { } kind)
        {
            _found.Add((kind, (node as LinkInline)?.Url ?? string.Empty));
        }

        switch (node)
        {
            case LiteralInline literal: _text.Append(literal.Content.ToString()); break;
            case HtmlEntityInline entity: _text.Append(entity.Transcoded.ToString()); break;
            case LineBreakInline: _text.Append(' '); break;
            case ContainerInline inlines: ReadAll(inlines); break;
            case LeafBlock { Inline: { } inlines }: ReadAll(inlines); _text.Append('\n'); break;
            case ContainerBlock blocks: ReadAll(blocks); break;
            default: break;
        }
    }

    private void ReadAll(IEnumerable<MarkdownObject> nodes)
    {
        foreach (var node in nodes)
        {
            Read(node);
        }
    }

    private static string? Kind(MarkdownObject node) => node switch
    {
        MarkdownDocument or ParagraphBlock or LiteralInline or HtmlEntityInline or LineBreakInline => null,
        EmphasisInline { DelimiterChar: '*', DelimiterCount: 2 } => "bold",
        EmphasisInline { DelimiterChar: '*', DelimiterCount: 1 } => "italic",
        LinkInline { IsImage: false, IsAutoLink: false } => "link",
        QuoteBlock => "quote",
        HeadingBlock => "heading",
        ListBlock => "list",
        Table => "table",
        ContainerInline and not (EmphasisInline or LinkInline) => null,
        _ => node.GetType().Name,
    };
}
