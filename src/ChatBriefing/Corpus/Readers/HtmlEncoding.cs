using System.Text;
using System.Text.RegularExpressions;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Decodes web pages: as the byte order mark says, else as UTF-8 if they are, else as the page declares, else as Windows-1252.</summary>
internal static partial class HtmlEncoding
{
    /// <summary>How far into the page its declaration may stand, in bytes.</summary>
    private const int DeclaredWithin = 2048;

    /// <summary>The text of the page, or a plain sentence on why it has none.</summary>
    public static (string? Text, string? Problem) Decode(ReadOnlySpan<byte> bytes) =>
        FileText.Decode(bytes, Declared(bytes[..Math.Min(bytes.Length, DeclaredWithin)]));

    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        var name = Charset().Match(Encoding.Latin1.GetString(head)).Groups[1].Value;
        try
        {
            return name.Length == 0 ? null : FileText.EncodingOf(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<(?:meta|\?xml)[^>]{0,200}(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{1,40})""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
