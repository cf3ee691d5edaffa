using System.Text;

namespace ChatBriefing.Corpus;

/// <summary>Decodes a text file strictly: what is stored is exactly what the file says, so a file that is not text is refused, never patched.</summary>
/// <remarks>
/// A byte order mark tells UTF-8, UTF-16 and UTF-32 of either byte order. Without one, bytes that are UTF-8 are UTF-8: other text with accents hardly
/// ever is. What is neither is taken for Windows-1252, the encoding of old Western European files. No mark tells that one, so the bytes must bear it out:
/// control codes and bytes that it leaves undefined mean refusal, and so do more accented letters than plain ones (another alphabet's encoding)
/// and more UTF-8 sequences than other accents (damaged UTF-8). ISO 8859-1 text reads the same; ISO 8859-15 differs in eight rare characters.
/// </remarks>
internal static class FileText
{
    private const string Binary = "The file holds binary data, not text, in spite of its name.";

    /// <summary>More than one control character in this many means that the bytes only happen to decode.</summary>
    private const int CharactersPerControl = 100;

    private const int Windows1252 = 1252;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UTF32Encoding Utf32 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true);
    private static readonly UTF32Encoding Utf32BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true);

    /// <summary>The text of the file without a byte order mark, or a plain sentence on why it is none.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="declared">What the file itself says it is encoded in, which counts where there is no mark and the bytes are not UTF-8.</param>
    public static (string? Text, string? Problem) Decode(ReadOnlySpan<byte> bytes, Encoding? declared = null)
    {
        try
        {
            return Checked(bytes switch
            {
                [0xEF, 0xBB, 0xBF, ..] => Utf8.GetString(bytes[3..]),
                [0xFF, 0xFE, 0, 0, ..] => Utf32.GetString(bytes[4..]),
                [0, 0, 0xFE, 0xFF, ..] => Utf32BigEndian.GetString(bytes[4..]),
                [0xFF, 0xFE, ..] => Utf16.GetString(bytes[2..]),
                [0xFE, 0xFF, ..] => Utf16BigEndian.GetString(bytes[2..]),
                _ => Utf8.GetString(bytes),
            });
        }
        catch (DecoderFallbackException e)
        {
            return HasMark(bytes) || bytes.Contains((byte)0) ? (null, Binary) : DecodeOther(bytes, declared, e.Index);
        }
    }

    /// <summary>The encoding of this name, which throws on bytes that it does not define.</summary>
    /// <remarks>Who says Latin-1 or ASCII means Windows-1252, as in the Encoding standard of the web: curly quotes are control codes in the others.</remarks>
    /// <exception cref="ArgumentException">There is no encoding of that name.</exception>
    /// <exception cref="NotSupportedException">It is UTF-7, which nobody should use.</exception>
    public static Encoding EncodingOf(string name)
    {
        var meant = name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name;
        return CodePagesEncodingProvider.Instance.GetEncoding(meant, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? Encoding.GetEncoding(meant, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    private static (string? Text, string? Problem) DecodeOther(ReadOnlySpan<byte> bytes, Encoding? declared, int firstWrong)
    {
        if (declared is not (null or UTF8Encoding))
        {
            return DecodeAs(declared, bytes);
        }

        var western = CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!.GetString(bytes);
        return western.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)) ? (null, Binary)
            : WesternBytes.BearOut(bytes) ? Checked(western)
            : (null, $"The file is neither UTF-8 text (first at byte {firstWrong}) nor plainly Windows-1252; save it as UTF-8.");
    }

    private static (string? Text, string? Problem) DecodeAs(Encoding declared, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Checked(declared.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            return (null, $"The file is not the {declared.WebName} text that it says it is (first at byte {e.Index}); save it as UTF-8.");
        }
    }

    private static bool HasMark(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..];

    private static (string? Text, string? Problem) Checked(string text) => ProblemOf(text) is { } problem ? (null, problem) : (text, null);

    private static string? ProblemOf(string text)
    {
        var controls = 0;
        var blank = true;
        foreach (var c in text)
        {
            if (c == '\0')
            {
                return Binary;
            }

            blank &= char.IsWhiteSpace(c);
            controls += char.IsControl(c) && !char.IsWhiteSpace(c) ? 1 : 0;
        }

        return blank ? "The file holds nothing but white space." : controls > text.Length / CharactersPerControl ? Binary : null;
    }
}
