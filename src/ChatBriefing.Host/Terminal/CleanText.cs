using System.Globalization;
using System.Text;

namespace ChatBriefing.Host.Terminal;

/// <summary>Makes any text safe to write to a terminal: what could steer it or reorder its letters is shown as a replacement character.</summary>
internal static class CleanText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line.</summary>
    public static string Line(string text) => Clean(text, keepLines: false);

    /// <summary>The text on one line, cut to at most <paramref name="limit"/> code units.</summary>
    public static string Line(string text, int limit) => text.Length <= limit ? Line(text) : Line(text[..(limit - 1)]) + "…";

    /// <summary>The text with its line breaks.</summary>
    public static string Block(string text) => Clean(text.ReplaceLineEndings("\n"), keepLines: true);

    private static string Clean(string text, bool keepLines)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n' && keepLines)
            {
                clean.Append('\n');
            }
            else if (rune.Value is '\n' or '\r' or '\t')
            {
                clean.Append(' ');
            }
            else
            {
                clean.Append(IsHarmless(rune) ? rune.ToString() : Replacement);
            }
        }

        return clean.ToString();
    }

    // Joiners are format characters too, but emoji and several scripts need them.
    private static bool IsHarmless(Rune rune) => rune.Value is 0x200C or 0x200D or 0xAD || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
