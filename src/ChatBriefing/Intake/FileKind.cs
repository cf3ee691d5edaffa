using System.IO.Compression;
using System.Text;
using ChatBriefing.Corpus;
using ChatBriefing.Corpus.Readers;

namespace ChatBriefing.Intake;

/// <summary>A format that comes into the corpus: its names on disk and on the web, and how its content is told from others.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Extensions">Its file name endings, the usual one first.</param>
/// <param name="MediaTypes">Its names on the web, lower case.</param>
internal sealed record FileKind(string Name, IReadOnlyList<string> Extensions, IReadOnlyList<string> MediaTypes)
{
    public static readonly FileKind Text = new("plain text", [".txt", ".text"], ["text/plain"]);
    public static readonly FileKind Markdown = new("Markdown", [".md", ".markdown"], ["text/markdown", "text/x-markdown"]);
    public static readonly FileKind Html = new("a web page", [".html", ".htm"], ["text/html", "application/xhtml+xml"]);
    public static readonly FileKind Pdf = new("PDF", [".pdf"], ["application/pdf"]);
    public static readonly FileKind Word = new("a Word document", [".docx"], ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"]);
    public static readonly FileKind Zip = new("a zip archive", [".zip"], ["application/zip"]);
    public static readonly FileKind Facts = new("quick facts", [".facts.yaml"], []);
    public static readonly FileKind Feed = new("a feed", [], ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml"]);

    /// <summary>Characters at the beginning of a file that are looked at for the marks of its format.</summary>
    private const int HeadLength = 1024;

    private static readonly FileKind[] All = [Text, Markdown, Html, Pdf, Word, Zip, Facts, Feed];

    /// <summary>Whether files of this kind are text.</summary>
    public bool IsText => this == Text || this == Markdown || this == Html || this == Facts;

    /// <summary>The kind that a file's name promises, if it is one that the corpus takes.</summary>
    public static FileKind? OfName(string name) =>
        Array.Find(All, kind => kind.Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The kind that a site promises, if it is a known one.</summary>
    public static FileKind? OfMediaType(string mediaType) => Array.Find(All, kind => kind.MediaTypes.Contains(mediaType));

    /// <summary>The kind that the content shows to be, if it bears the marks of one. Plain text, Markdown and facts bear none.</summary>
    public static FileKind? OfContent(ReadOnlyMemory<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes.Span[..Math.Min(bytes.Length, HeadLength)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return head switch
        {
            ['%', 'P', 'D', 'F', '-', ..] => Pdf,
            ['P', 'K', '\u0003' or '\u0005', '\u0004' or '\u0006', ..] => HoldsWordDocument(bytes) is { } isWord ? (isWord ? Word : Zip) : null,
            ['<', ..] => OfMarkup(head),
            _ => null,
        };
    }

    /// <summary>Why the content does not fit this kind; <see langword="null"/> where it does.</summary>
    public string? ProblemOf(ReadOnlyMemory<byte> bytes)
    {
        var found = OfContent(bytes);
        var fits = !IsText ? found == this : found is null || found.IsText || found == Feed;
        return !fits ? $"The file is named as {Name} but is {found?.Name ?? "something else"}; give it the right ending, or save it anew."
            : this == Html ? ProblemOfPage(bytes.Span)
            : IsText ? FileText.Decode(bytes.Span).Problem
            : null;
    }

    private static FileKind? OfMarkup(string head) =>
        head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) ? Html
        : head.Contains("<rss", StringComparison.OrdinalIgnoreCase) || head.Contains("<rdf:", StringComparison.OrdinalIgnoreCase) || head.Contains("<feed", StringComparison.OrdinalIgnoreCase) ? Feed
        : null;

    private static string? ProblemOfPage(ReadOnlySpan<byte> bytes) =>
        HtmlEncoding.Decode(bytes) is var (text, problem) && text is null ? problem
        : text.Contains('<', StringComparison.Ordinal) ? null
        : "The file holds no web page, in spite of its name; plain text belongs into a .txt file.";

    /// <summary>Looks into the archive's list of contents only, so that nothing is unpacked; nothing for an archive that cannot be read.</summary>
    private static bool? HoldsWordDocument(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            if (!ZipDirectory.IsSound(stream))
            {
                return null;
            }

            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return archive.GetEntry("word/document.xml") is not null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
