using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ChatBriefing.Corpus;
using ChatBriefing.Corpus.Readers;
using ChatBriefing.Intake.Fetching;

namespace ChatBriefing.Intake.Placing;

/// <summary>Makes a file of a fetched page that still knows where it comes from.</summary>
/// <remarks>
/// Text is stored as UTF-8, whatever the site sent. The address goes to where the readers look for it: into a web page as its canonical link (RFC 6596),
/// into Markdown as front matter, into plain text as last line. PDF and Word documents are left as they are and keep no address.
/// </remarks>
internal static partial class PageFile
{
    /// <summary>The marks of a page's head are looked for within this many characters.</summary>
    private const int HeadLength = 256 * 1024;

    /// <summary>The file of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">What to call it, if known; otherwise the last part of its address.</param>
    /// <param name="published">Its day of publication as the feed gives it; put in only where the page itself tells none.</param>
    public static IncomingFile Of(Fetched page, string? title = null, DateOnly? published = null)
    {
        var name = (title ?? NameIn(page.Address)).Replace('/', '-').Replace('\\', '-') + page.Kind.Extensions[0];
        return new IncomingFile(name, page.Kind.IsText ? Bytes(page, published) : page.Bytes);
    }

    /// <summary>Text that cannot be decoded is left as it came; it will not be taken.</summary>
    private static ReadOnlyMemory<byte> Bytes(Fetched page, DateOnly? published)
    {
        var address = page.Address.AbsoluteUri;
        return TextOf(page) is not { } text ? page.Bytes
            : page.Kind == FileKind.Html ? (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(WithOrigin(text, page.Address, published))]
            : page.Kind == FileKind.Markdown ? Encoding.UTF8.GetBytes(text.StartsWith("---", StringComparison.Ordinal) ? text : $"---\nurl: \"{address}\"\n{Day(published)}---\n\n{text}")
            : Encoding.UTF8.GetBytes($"{text.TrimEnd()}\n\nOriginal Source: {address}\n");
    }

    /// <summary>What the site says about the encoding counts for more than what the page says (RFC 9110, section 8.3.2).</summary>
    private static string? TextOf(Fetched page)
    {
        var bytes = page.Bytes.Span;
        return EncodingOf(page.Charset) is { } stated ? FileText.Decode(bytes, stated).Text
            : page.Kind == FileKind.Html ? HtmlEncoding.Decode(bytes).Text
            : FileText.Decode(bytes).Text;
    }

    private static Encoding? EncodingOf(string? charset)
    {
        try
        {
            return charset is null ? null : FileText.EncodingOf(charset);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>A canonical link that names another site is not believed: a page must not pass for somebody else's. A relative one says too little.</summary>
    private static string WithOrigin(string html, Uri address, DateOnly? published)
    {
        var head = html[..Math.Min(html.Length, HeadLength)];
        var added = CanonicalOf(head) is { } canonical && Uri.TryCreate(WebUtility.HtmlDecode(canonical), UriKind.Absolute, out var link) && link.Host == address.Host
            ? string.Empty
            : $"<link rel=\"canonical\" href=\"{WebUtility.HtmlEncode(address.AbsoluteUri)}\">";
        added += published is { } day && !Date().IsMatch(head) ? $"<meta property=\"article:published_time\" content=\"{day:yyyy-MM-dd}\">" : string.Empty;
        var at = Head().Match(head) is { Success: true } start ? start.Index + start.Length : Root().Match(head) is { Success: true } root ? root.Index + root.Length : 0;
        return html.Insert(at, added);
    }

    private static string? CanonicalOf(string head) =>
        Links(head).FirstOrDefault(link => Canonical().IsMatch(link)) is { } found && Href().Match(found) is { Success: true } href ? href.Groups[1].Value : null;

    private static IEnumerable<string> Links(string head)
    {
        for (int start = 0, end; (start = head.IndexOf("<link", start, StringComparison.OrdinalIgnoreCase)) >= 0 && (end = head.IndexOf('>', start)) >= 0; start = end)
        {
            yield return head[start..end];
        }
    }

    private static string Day(DateOnly? published) => published is { } day ? $"published: {day:yyyy-MM-dd}\n" : string.Empty;

    private static string NameIn(Uri address) =>
        address.Segments.Select(segment => Uri.UnescapeDataString(segment.Trim('/'))).LastOrDefault(segment => segment.Length > 0) is { } last
            ? Path.GetFileNameWithoutExtension(last)
            : address.Host;

    [GeneratedRegex("\\brel\\s*=\\s*[\"']?canonical\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Canonical();

    [GeneratedRegex("\\bhref\\s*=\\s*[\"']?([^\"'\\s>]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Href();

    [GeneratedRegex("published_time|date_?published|\\bdc\\.date|dcterms\\.|publication_date|pub-?date|publish-?date|sailthru\\.date|name\\s*=\\s*[\"']?date\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex("<head(\\s[^>]{0,500})?>", RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    [GeneratedRegex("<html(\\s[^>]{0,500})?>", RegexOptions.IgnoreCase)]
    private static partial Regex Root();
}
