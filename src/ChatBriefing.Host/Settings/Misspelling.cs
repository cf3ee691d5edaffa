namespace ChatBriefing.Host.Settings;

/// <summary>How far a misspelt name is from a known one.</summary>
internal static class Misspelling
{
    /// <summary>The number of letters to add, drop or change, ignoring case.</summary>
    public static int Distance(string known, string written)
    {
        var row = Enumerable.Range(0, written.Length + 1).ToArray();
        for (var i = 1; i <= known.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= written.Length; j++)
            {
                var change = diagonal + (char.ToUpperInvariant(known[i - 1]) == char.ToUpperInvariant(written[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
