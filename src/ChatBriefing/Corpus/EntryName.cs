using System.Globalization;
using System.Text;

namespace ChatBriefing.Corpus;

/// <summary>Judges the names of entries in archives, which anybody may have written.</summary>
internal static class EntryName
{
    /// <summary>Longest name in UTF-16 code units, folders included.</summary>
    public const int MaxLength = 250;

    private const char Replacement = '\uFFFD';

    /// <summary>Whether a part of the name says that nobody wants the file as an article: a dot file, or the folder of a Macintosh's own files.</summary>
    public static bool IsLeftOut(string name) =>
        name.Split('/').Any(part => part == "__MACOSX" || (part.StartsWith('.') && part is not ("." or "..")));

    /// <summary>Why a file of this name is not read; <see langword="null"/> for a plain relative path.</summary>
    public static string? ProblemOf(string name) =>
        name.Length > MaxLength ? $"Its name has more than {MaxLength} characters; rename it."
        : name.EnumerateRunes().Any(rune => !IsPlain(rune)) ? "Its name holds characters that cannot be seen or that deceive, such as a backslash or a line break; rename it."
        : name.StartsWith('/') || name.Contains(':') || name.Split('/').Any(part => part.Trim() is "" or "." or "..") ? "Its name leads out of the archive; rename it."
        : null;

    /// <summary>The name as it can be shown and told from the <paramref name="taken"/> ones.</summary>
    public static string Shown(string name, HashSet<string> taken)
    {
        var shown = new StringBuilder();
        foreach (var rune in name.EnumerateRunes().Take(MaxLength))
        {
            shown.Append(IsPlain(rune) ? rune.ToString() : Replacement);
        }

        var plain = shown.ToString();
        for (var number = 2; taken.Contains(shown.ToString()); number++)
        {
            shown.Clear().Append($"{plain} ({number})");
        }

        return shown.ToString();
    }

    private static bool IsPlain(Rune rune) => rune.Value is not ('\\' or Replacement) && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
