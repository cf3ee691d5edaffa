using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Tells titles, headings and hidden text of a Word document by their styles.</summary>
internal sealed class WordStyles
{
    /// <summary>Longest heading in UTF-16 code units; longer ones are paragraphs that somebody made look like one.</summary>
    private const int LongestHeading = 300;

    /// <summary>Styles rest on one another; a chain longer than this is a circle.</summary>
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> _styles = [];

    /// <summary>The styles of the document.</summary>
    public WordStyles(MainDocumentPart document)
    {
        foreach (var style in document.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            _styles.TryAdd(style.StyleId?.Value ?? "", style);
        }
    }

    /// <summary>What a paragraph with this text is.</summary>
    public ParagraphRole RoleOf(WordParagraph paragraph, string text)
    {
        if (text.Length > LongestHeading)
        {
            return ParagraphRole.Body;
        }

        var properties = paragraph.ParagraphProperties;
        var chain = Chain(properties?.ParagraphStyleId?.Val?.Value).ToArray();
        return Array.Exists(chain, style => NameOf(style) is "title" or "titre") ? ParagraphRole.Title
            : properties?.OutlineLevel is not null || Array.Exists(chain, IsHeading) ? ParagraphRole.Heading
            : ParagraphRole.Body;
    }

    /// <summary>Whether the run is not shown, by its own properties or by its style.</summary>
    public bool IsHidden(Run run) =>
        run.RunProperties?.Vanish is { } vanish ? IsOn(vanish)
        : Chain(run.RunProperties?.RunStyle?.Val?.Value).Select(style => style.StyleRunProperties?.Vanish).FirstOrDefault(own => own is not null) is { } inherited && IsOn(inherited);

    private static bool IsOn(OnOffType value) => value.Val is null || value.Val.Value;

    /// <summary>Body text has outline level 10 or none; the nine levels before it, counted from 0, are headings.</summary>
    private static bool IsHeading(Style style) =>
        style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is < 9
        || NameOf(style) is var name && (name.StartsWith("heading ", StringComparison.Ordinal) || name.StartsWith("titre ", StringComparison.Ordinal) || name is "subtitle");

    private static string NameOf(Style style) => (style.StyleName?.Val?.Value ?? style.StyleId?.Value ?? "").ToLower(CultureInfo.InvariantCulture);

    private IEnumerable<Style> Chain(string? id)
    {
        for (var length = 0; length < LongestChain && id is not null && _styles.TryGetValue(id, out var style); length++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
