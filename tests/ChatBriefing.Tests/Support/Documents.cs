using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace ChatBriefing.Tests.Support;

/// <summary>Makes real documents.</summary>
internal static class Documents
{
    public const double Body = 10;

    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A PDF whose pages hold lines of text, each with its place in points from the lower left and its size.</summary>
    public static byte[] Pdf(params (double X, double Y, double Size, string Text)[][] pages) => Pdf(null, pages);

    /// <inheritdoc cref="Pdf(ValueTuple{double, double, double, string}[][])"/>
    public static byte[] Pdf(string? title, params (double X, double Y, double Size, string Text)[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        builder.DocumentInformation.Title = title ?? "";
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (x, y, size, text) in lines)
            {
                page.AddText(text, size, new PdfPoint(x, y), font);
            }
        }

        return builder.Build();
    }

    /// <summary>Lines of running text below one another, from a left edge and a height.</summary>
    public static IEnumerable<(double X, double Y, double Size, string Text)> Lines(double x, double y, params string[] lines) =>
        lines.Select((line, i) => (x, y - (12 * i), Body, line));

    /// <summary>A Word document with this XML as its body.</summary>
    public static byte[] Docx(string body, string styles = "", string? title = null, string? creator = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Feed(main, $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>");
            Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles xmlns:w=\"{Word}\">{styles}</w:styles>");
            document.PackageProperties.Title = title;
            document.PackageProperties.Creator = creator;
        }

        return stream.ToArray();
    }

    /// <summary>A paragraph of a Word document.</summary>
    public static string Paragraph(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A zip archive with these entries.</summary>
    public static byte[] Zip(params (string Name, string Text)[] entries) => Zip([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text)))]);

    /// <inheritdoc cref="Zip(ValueTuple{string, string}[])"/>
    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(content);
    }
}
