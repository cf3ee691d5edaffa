using ChatBriefing.Corpus;

namespace ChatBriefing.Host.Terminal;

/// <summary>Writes what was read of a file: what the article says about itself, then its paragraphs, then what was left out.</summary>
internal sealed class ReadingWriter(TextWriter output)
{
    /// <summary>Writes one reading.</summary>
    public void Write(FileReading reading)
    {
        if (reading.Article is { } article)
        {
            WriteDetails(article);
            WriteParagraphs(article);
        }

        foreach (var failure in reading.Failures)
        {
            output.WriteLine(CleanText.Line($"{failure.Path}: {failure.Reason}"));
        }
    }

    private void WriteDetails(Article article)
    {
        (string Label, string? Value)[] details =
        [
            ("article", article.Id.Value), ("title", article.Title), ("byline", article.Byline), ("source", article.Source), ("url", article.Url),
            ("published", article.Published?.ToString("yyyy-MM-dd")), ("language", article.Language.ToString()), ("kind", article.Kind),
            ("size", $"{article.Paragraphs.Count} paragraphs, {article.Paragraphs.Sum(paragraph => paragraph.Sentences.Count)} sentences"),
        ];
        foreach (var (label, value) in details)
        {
            output.WriteLine(CleanText.Line($"{label,-10} {value ?? "not stated"}"));
        }

        output.WriteLine();
    }

    private void WriteParagraphs(Article article)
    {
        int? page = null;
        foreach (var paragraph in article.Paragraphs)
        {
            if (paragraph.Page != page)
            {
                page = paragraph.Page;
                output.WriteLine($"-- page {page} --\n");
            }

            output.WriteLine(Mark(paragraph.Role) + CleanText.Block(paragraph.Span.In(article.Text)) + "\n");
        }
    }

    private static string Mark(ParagraphRole role) => role switch
    {
        ParagraphRole.Title => "# ",
        ParagraphRole.Heading => "## ",
        ParagraphRole.SourceLine => "> ",
        _ => "",
    };
}
