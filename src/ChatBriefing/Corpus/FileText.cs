using System.Text;

namespace ChatBriefing.Corpus;

/// <summary>Decodes a text file strictly: what is stored is exactly what the file says, so a file that is not text is refused, never patched.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>The text of a UTF-8 file, or of a UTF-16 file with byte order mark, without the mark; or a plain sentence on why it is none.</summary>
    public static (string? Text, string? Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = bytes switch
            {
                [0xEF, 0xBB, 0xBF, ..] => Utf8.GetString(bytes[3..]),
                [0xFF, 0xFE, ..] => Utf16.GetString(bytes[2..]),
                [0xFE, 0xFF, ..] => Utf16BigEndian.GetString(bytes[2..]),
                _ => Utf8.GetString(bytes),
            };
            return ProblemOf(text) is { } problem ? (null, problem) : (text, null);
        }
        catch (DecoderFallbackException e)
        {
            return (null, bytes.Contains((byte)0) ? Binary : $"The file is not UTF-8 text (first at byte {e.Index}); save it as UTF-8.");
        }
    }

    private const string Binary = "The file holds binary data, not text, in spite of its name.";

    /// <summary>More than one control character in this many means that the bytes only happen to decode.</summary>
    private const int CharactersPerControl = 100;

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
