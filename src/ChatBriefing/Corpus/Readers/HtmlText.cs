using System.Text;
using AngleSharp.Dom;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Reduces a part of a web page to text: a paragraph for each block, list items one by one, table rows with <c>|</c> between the cells.</summary>
/// <remarks>Walks the page recursively, which is safe because the parser limits its depth.</remarks>
internal sealed class HtmlText
{
    private readonly List<ArticlePart> _parts = [];
    private readonly StringBuilder _line = new();

    /// <summary>The parts of <paramref name="element"/> in reading order; level-one headings have the role of a title, the others that of a heading.</summary>
    public List<ArticlePart> PartsOf(IElement element)
    {
        Add(element);
        Flush(ParagraphRole.Body);
        return _parts;
    }

    private void Add(INode node)
    {
        switch (node)
        {
            case IText text:
                _line.Append(text.Data.ReplaceLineEndings(" "));
                break;
            case IElement { LocalName: "br" }:
                _line.Append('\n');
                break;
            case IElement { LocalName: "hr" }:
                Flush(ParagraphRole.Body);
                break;
            case IElement element when !IsNoteMark(element):
                AddElement(element);
                break;
        }
    }

    private void AddElement(IElement element)
    {
        if (element.LocalName == "tr" && IsData(element))
        {
            AddRow(element);
        }
        else if (RoleOf(element) is { } role)
        {
            Flush(ParagraphRole.Body);
            AddChildren(element);
            Flush(role);
        }
        else
        {
            AddChildren(element);
        }
    }

    private void AddChildren(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            Add(child);
        }
    }

    private void AddRow(IElement row)
    {
        Flush(ParagraphRole.Body);
        var cells = row.Children.Select(cell => string.Join(' ', new HtmlText().PartsOf(cell).Select(part => part.Text))).Where(cell => cell.Length > 0);
        _line.AppendJoin(" | ", cells);
        Flush(ParagraphRole.Body);
    }

    /// <summary>Ends the paragraph; two line breaks in a row are how old pages end one.</summary>
    private void Flush(ParagraphRole role)
    {
        foreach (var paragraph in _line.ToString().Split("\n\n"))
        {
            var text = TidyText.Of(paragraph);
            if (text.AsSpan().ContainsAnyExcept('|', ' '))
            {
                _parts.Add(new ArticlePart(role, text));
            }
        }

        _line.Clear();
    }

    /// <summary>The role of a block; <see langword="null"/> for what runs on in its line.</summary>
    private static ParagraphRole? RoleOf(IElement element) => element.LocalName switch
    {
        "h1" => ParagraphRole.Title,
        "h2" or "h3" or "h4" or "h5" or "h6" => ParagraphRole.Heading,
        "a" or "abbr" or "acronym" or "b" or "bdi" or "bdo" or "big" or "cite" or "code" or "data" or "del" or "dfn" or "em" or "font" or "i" or "ins" or "kbd"
            or "label" or "mark" or "q" or "s" or "samp" or "small" or "span" or "strike" or "strong" or "sub" or "sup" or "time" or "tt" or "u" or "var" or "wbr" => null,
        _ => ParagraphRole.Body,
    };

    /// <summary>A row of figures rather than of a page's layout: no cell holds a text of several paragraphs, a heading or a table.</summary>
    private static bool IsData(IElement row) => row.QuerySelector("table,h1,h2,h3,h4,p + p,article,section") is null;

    /// <summary>The mark of a footnote, such as [1], which is no word of the text.</summary>
    private static bool IsNoteMark(IElement element) =>
        element.LocalName == "sup" && element.QuerySelector("a[href^='#']") is { } link && link.TextContent.Trim().Length == element.TextContent.Trim().Length;
}
