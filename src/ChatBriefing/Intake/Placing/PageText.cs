using System.Text;
using System.Text.RegularExpressions;

namespace ChatBriefing.Intake.Placing;

/// <summary>Decodes text from the web: by its byte order mark, by what the site or the page says, or by what it can be.</summary>
/// <remarks>In this order, as browsers do (Encoding standard): a wrong guess would store words that the page does not say.</remarks>
internal static partial class PageText
{
    private const int HeadLength = 1024;
    private const int Windows1252 = 1252;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, without byte order mark.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="charset">The encoding that the site named, if any.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        var marked = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Guess(bytes[3..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            _ => null,
        };
        return marked ?? (Named(charset) ?? Named(CharsetIn(bytes)))?.GetString(bytes) ?? Guess(bytes);
    }

    private static string? CharsetIn(ReadOnlySpan<byte> bytes) =>
        Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)])) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>On the web, Latin-1 and ASCII mean windows-1252 (Encoding standard, "names and labels").</summary>
    private static Encoding? Named(string? charset)
    {
        try
        {
            return charset?.ToLowerInvariant() switch
            {
                null => null,
                "utf-8" or "utf8" => null,
                "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => Latin,
                _ => CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset),
            };
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Guess(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Latin.GetString(bytes);
        }
    }

    private static Encoding Latin => CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!;

    [GeneratedRegex("<meta\\s[^>]*charset\\s*=\\s*[\"']?([\\w.:-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
