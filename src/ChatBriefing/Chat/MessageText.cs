using System.Text;

namespace ChatBriefing.Chat;

/// <summary>What a person wrote, freed from characters that nobody sees.</summary>
internal static class MessageText
{
    /// <summary>Longest message that is read, in UTF-16 code units.</summary>
    public const int Longest = 2_000;

    /// <summary>The text without control characters and direction overrides, trimmed; line ends and tabs become spaces.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\r' or '\t')
            {
                clean.Append(' ');
            }
            else if (!char.IsControl(c) && !IsDirection(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString().Trim();
    }

    private static bool IsDirection(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
