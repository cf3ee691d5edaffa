using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChatBriefing.Intake.Placing;

/// <summary>Makes a file name that is harmless on every system, and readable, of whatever somebody calls a file.</summary>
/// <remarks>Only letters, digits, single dashes and single dots remain; the first and last of them is a letter or a digit.</remarks>
internal static partial class SafeName
{
    /// <summary>Longest name with its ending, in UTF-16 code units.</summary>
    public const int MaxLength = 100;

    /// <summary>File systems count bytes, most of them to 255.</summary>
    private const int MaxBytes = 240;

    private const string Unnamed = "article";

    /// <summary>The name for <paramref name="suggested"/>, ending as its <paramref name="kind"/> does.</summary>
    /// <param name="suggested">What somebody calls the file; folders before it are cut off.</param>
    /// <param name="kind">What the file is.</param>
    /// <param name="number">From the second on, a number that tells files of one name apart.</param>
    public static string Of(string suggested, FileKind kind, int number = 1)
    {
        var last = suggested[(suggested.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        var ending = kind.Extensions.FirstOrDefault(extension => last.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        var tail = (number > 1 ? $"-{number}" : string.Empty) + (ending ?? kind.Extensions[0]);
        return Cut(Stem(ending is null ? last : last[..^ending.Length]), tail) + tail;
    }

    private static string Stem(string text)
    {
        var kept = new StringBuilder();
        foreach (var rune in LatinMarks.Join(text).EnumerateRunes())
        {
            kept.Append(Rune.GetUnicodeCategory(rune) switch
            {
                _ when Rune.IsLetterOrDigit(rune) || rune.Value == '.' => rune.ToString(),
                // Marks, controls and direction marks are invisible or part of a letter, so that nothing stands for them.
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => string.Empty,
                UnicodeCategory.Control or UnicodeCategory.Format => string.Empty,
                _ => "-",
            });
        }

        var stem = Trim(Runs().Replace(kept.ToString(), run => run.Value.Contains('-', StringComparison.Ordinal) ? "-" : "."));
        return stem.Length == 0 ? Unnamed : ReservedOnWindows().IsMatch(stem) ? $"{Unnamed}-{stem}" : stem;
    }

    private static string Cut(string stem, string tail)
    {
        var (length, bytes) = (0, 0);
        foreach (var rune in stem.EnumerateRunes())
        {
            if (length + rune.Utf16SequenceLength + tail.Length > MaxLength || bytes + rune.Utf8SequenceLength + tail.Length > MaxBytes)
            {
                break;
            }

            (length, bytes) = (length + rune.Utf16SequenceLength, bytes + rune.Utf8SequenceLength);
        }

        return Trim(stem[..length]);
    }

    private static string Trim(string text) => text.Trim('-', '.');

    [GeneratedRegex("[-.]{2,}")]
    private static partial Regex Runs();

    /// <summary>Names of devices there, whatever follows after a dot.</summary>
    [GeneratedRegex(@"^(con|prn|aux|nul|conin|conout|clock|com\d|lpt\d)(\.|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReservedOnWindows();
}
