namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Makes what others sent fit for a log: one line of bounded length.</summary>
internal static class PlainText
{
    private const int MostCharacters = 300;

    /// <summary>The text without control characters, cut, and without what must not be told.</summary>
    /// <param name="text">What was received.</param>
    /// <param name="secret">What the request was authorised by, left out even where the answer repeats it.</param>
    public static string Of(string? text, string? secret)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        // Before anything is cut, since half a secret is one as well.
        var safe = string.IsNullOrEmpty(secret) ? text : text.Replace(secret, "(secret)", StringComparison.Ordinal).Replace(Uri.EscapeDataString(secret), "(secret)", StringComparison.Ordinal);
        var line = string.Concat(safe.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));
        return line.Length <= MostCharacters ? line : line[..MostCharacters] + "…";
    }
}
