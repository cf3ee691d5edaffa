using Markdig;
using YamlDotNet.Core;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Reads Markdown, with or without YAML front matter (title, source, url, published, language, kind; other keys are ignored).</summary>
/// <remarks>The stored text is the title line, if the article has one, and then its paragraphs, headings, list items and table rows, a blank line between them.</remarks>
internal sealed class MarkdownReader : ArticleReader
{
    /// <summary>Longest Markdown file in UTF-16 code units.</summary>
    public const int MaxLength = 1_000_000;

    /// <summary>Longest stretch without a blank line in UTF-16 code units. Within a stretch the parser's time can grow with the square of its length.</summary>
    public const int MaxStretch = 50_000;

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

        if (text.Length > MaxLength || HasEndlessStretch(text))
        {
            return FileReading.Failed(
                file.Path, $"Markdown of up to {MaxLength:N0} characters, with a blank line at least every {MaxStretch:N0}, is read; split the file.");
        }

        try
        {
            return Read(file, text, FrontMatter.Read(file.Path, text));
        }
        catch (YamlException e)
        {
            var place = $"{file.Path}:{e.Start.Line + FrontMatter.LinesAbove}";
            return new FileReading(file.Path, null, [], [new ReadFailure(place, $"The front matter is not well-formed YAML: {e.Message}")]);
        }
        catch (ArgumentException)
        {
            // The only argument that Markdig complains of is a text whose markup is nested beyond its limit.
            return FileReading.Failed(file.Path, "The Markdown is nested too deeply, or has too large a table, to be read.");
        }
    }

    private static bool HasEndlessStretch(string text)
    {
        var start = 0;
        foreach (var line in TextLine.AllIn(text))
        {
            start = line.AfterBlank ? line.Span.Start : start;
            if (line.Span.End - start > MaxStretch)
            {
                return true;
            }
        }

        return false;
    }

    private FileReading Read(CorpusFile file, string text, FrontMatter front)
    {
        var parts = MarkdownText.PartsOf(Markdown.Parse(text[front.BodyStart..], pipeline)).Take(MaxParagraphs + 1).ToList();
        var details = front.Details with { Title = front.Details.Title ?? FirstHeading(parts) };
        ArticleParts.PlaceTitle(parts, details.Title);
        details = MarkSource(parts, details);
        return Compose(file, parts, details, front.Notes);
    }

    private static string? FirstHeading(List<ArticlePart> parts) =>
        parts.Find(part => part.Role == ParagraphRole.Title && part.Text.Length <= PlainTextReader.MaxTitle).Text;

    /// <summary>A last line "Source: …" is no body text; it names the source unless the front matter does.</summary>
    private static ArticleDetails MarkSource(List<ArticlePart> parts, ArticleDetails details)
    {
        if (parts.Count < 2 || LabelledLine.AddSourceTo(details, parts[^1].Text) is not { } more)
        {
            return details;
        }

        parts[^1] = parts[^1] with { Role = ParagraphRole.SourceLine };
        return details.Source is null ? more : details;
    }
}
