using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Reads PDF files: paragraphs in reading order, each with its page, without running heads and page numbers.</summary>
/// <remarks>The dates in a PDF tell when the file was made, not when its text was published, so the day of publication is always unknown.</remarks>
internal sealed partial class PdfReader : ArticleReader
{
    /// <summary>Most pages of one file.</summary>
    public const int MaxPages = 2_000;

    /// <summary>More characters than one in this many without a meaning show that the fonts do not tell letters.</summary>
    private const int CharactersPerUnknown = 4;

    private const int Depth = 100;

    /// <inheritdoc/>
    public override bool IsFragile => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public override FileReading Read(CorpusFile file)
    {
        try
        {
            using var document = PdfDocument.Open(file.Bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = Depth });
            return document.NumberOfPages > MaxPages
                ? FileReading.Failed(file.Path, $"PDF files of up to {MaxPages:N0} pages are read; split it.")
                : Read(file, document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return FileReading.Failed(file.Path, "This PDF is locked with a password; save it without one.");
        }
    }

    private static FileReading Read(CorpusFile file, PdfDocument document)
    {
        var pages = PdfFurniture.Removed([.. document.GetPages().Select(PdfPageText.LinesOf)]);
        pages.ForEach(page => page.RemoveAll(IsContentsEntry));
        var lines = PdfColumns.Ordered(pages);
        if (lines.Count == 0)
        {
            return FileReading.Failed(file.Path, "This PDF holds pictures of pages and no text; run text recognition (OCR) over it first.");
        }

        if (lines.Sum(line => line.Text.Count(IsUnknown)) > lines.Sum(line => line.Text.Length) / CharactersPerUnknown)
        {
            return FileReading.Failed(file.Path, "The fonts of this PDF do not tell which letters they show; run text recognition (OCR) over it first.");
        }

        var parts = new PdfParagraphs(lines).Parts();
        var title = StatedTitle.Of(document.Information.Title) ?? parts.Find(part => part.Role == ParagraphRole.Title).Text;
        ArticleParts.PlaceTitle(parts, title);
        return Compose(file, parts, new ArticleDetails { Title = title }, []);
    }

    /// <summary>A line of a table of contents: dots that lead to a number. It says where something stands, and nothing else.</summary>
    private static bool IsContentsEntry(PdfLine line) => Leader().IsMatch(line.Text);

    [GeneratedRegex(@"(\. ?){4,} ?(\d+|[ivxlc]+)$")]
    private static partial Regex Leader();

    private static bool IsUnknown(char c) => c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || char.IsControl(c);
}
