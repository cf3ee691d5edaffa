using System.Text;
using Markdig;
using YamlDotNet.Core;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Reads Markdown, with or without YAML front matter (title, source, url, published, language, kind; other keys are ignored).</summary>
/// <remarks>The stored text is the title line, if the article has one, and then its paragraphs, headings, list items and table rows, a blank line between them.</remarks>
internal sealed class MarkdownReader : ArticleReader
{
    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build();

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public override FileReading Read(CorpusFile file)
    {
        var (text, problem) = FileText.Decode(file.Bytes.Span);
        if (text is null)
        {
            return FileReading.Failed(file.Path, problem!);
        }

        try
        {
            return Read(file, text, FrontMatter.Read(file.Path, text));
        }
        catch (YamlException e)
        {
            return FileReading.Failed($"{file.Path}:{e.Start.Line + FrontMatter.LinesAbove}", $"The front matter is not well-formed YAML: {e.Message}") with { Path = file.Path };
        }
    }

    private FileReading Read(CorpusFile file, string text, FrontMatter front)
    {
        var parts = MarkdownText.PartsOf(Markdown.Parse(text[front.BodyStart..], pipeline)).Take(MaxParagraphs + 1).ToList();
        var details = front.Details with { Title = front.Details.Title ?? FirstHeading(parts) };
        PlaceTitle(parts, details.Title);
        details = MarkSource(parts, details);
        var (stored, blocks) = LayOut(parts);
        return Compose(file, stored, blocks, details, front.Notes);
    }

    private static string? FirstHeading(List<MarkdownPart> parts) =>
        parts.Find(part => part.Role == ParagraphRole.Title && part.Text.Length <= PlainTextReader.MaxTitle).Text;

    /// <summary>The title comes first and once; any other level-one heading is a heading.</summary>
    private static void PlaceTitle(List<MarkdownPart> parts, string? title)
    {
        var same = parts.FindIndex(part => part.Role == ParagraphRole.Title && part.Text == title);
        if (same >= 0)
        {
            parts.RemoveAt(same);
        }

        for (var i = 0; i < parts.Count; i++)
        {
            parts[i] = parts[i].Role == ParagraphRole.Title ? parts[i] with { Role = ParagraphRole.Heading } : parts[i];
        }

        if (title is not null)
        {
            parts.Insert(0, new MarkdownPart(ParagraphRole.Title, title));
        }
    }

    /// <summary>A last line "Source: …" is no body text; it names the source unless the front matter does.</summary>
    private static ArticleDetails MarkSource(List<MarkdownPart> parts, ArticleDetails details)
    {
        if (parts.Count < 2 || LabelledLine.AddSourceTo(details, parts[^1].Text) is not { } more)
        {
            return details;
        }

        parts[^1] = parts[^1] with { Role = ParagraphRole.SourceLine };
        return details.Source is null ? more : details;
    }

    private static (string Text, List<ArticleBlock> Blocks) LayOut(List<MarkdownPart> parts)
    {
        var text = new StringBuilder();
        var blocks = new List<ArticleBlock>(parts.Count);
        foreach (var part in parts)
        {
            text.Append(text.Length == 0 ? "" : "\n\n");
            blocks.Add(new ArticleBlock(part.Role, new TextSpan(text.Length, part.Text.Length)));
            text.Append(part.Text);
        }

        return (text.ToString(), blocks);
    }
}
