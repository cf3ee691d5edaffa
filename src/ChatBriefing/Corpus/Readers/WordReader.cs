using DocumentFormat.OpenXml.Packaging;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Reads Word files (.docx): paragraphs, headings by their style, list items, and tables row by row.</summary>
/// <remarks>
/// The text is what the finished document says: insertions that await approval are read, deletions and hidden text are not. Footnotes, endnotes,
/// comments, running heads and feet are left out, for they interrupt the text that is quoted. The dates of the file are not its day of publication.
/// </remarks>
internal sealed class WordReader : ArticleReader
{
    /// <inheritdoc/>
    public override bool IsFragile => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".docx"];

    /// <inheritdoc/>
    public override FileReading Read(CorpusFile file)
    {
        if (WordPackage.ProblemOf(file.Bytes) is { } problem)
        {
            return FileReading.Failed(file.Path, problem);
        }

        using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return document.MainDocumentPart?.Document?.Body is { } body
            ? Read(file, document, WordText.PartsOf(body, new WordStyles(document.MainDocumentPart)))
            : FileReading.Failed(file.Path, "This file is no Word document in spite of its name; open it in its program and save it as .docx.");
    }

    private static FileReading Read(CorpusFile file, WordprocessingDocument document, List<ArticlePart> parts)
    {
        var properties = document.PackageProperties;
        var first = parts.Find(part => part.Role == ParagraphRole.Title).Text;
        var details = new ArticleDetails { Title = first ?? StatedTitle.Of(properties.Title), Byline = HtmlDetails.Name(properties.Creator) };
        ArticleParts.PlaceTitle(parts, details.Title);
        return Compose(file, parts, details, []);
    }
}
