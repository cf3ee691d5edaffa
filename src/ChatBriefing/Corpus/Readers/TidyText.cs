using System.Text;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Cleans text that was taken out of a document: what nobody sees is left out, and every stretch of white space is one space.</summary>
internal static class TidyText
{
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthSpace = '\u200B';
    private const char WordJoiner = '\u2060';
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The text on one line, without control characters, half surrogate pairs and invisible format marks that reorder or split it.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                gap = true;
            }
            else if (!IsInvisible(rune))
            {
                plain.Append(gap && plain.Length > 0 ? " " : "").Append(rune.ToString());
                gap = false;
            }
        }

        return plain.ToString();
    }

    private static bool IsInvisible(Rune rune) => Rune.IsControl(rune)
        || rune.Value is SoftHyphen or ZeroWidthSpace or WordJoiner or ByteOrderMark or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
