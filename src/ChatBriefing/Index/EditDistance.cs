namespace ChatBriefing.Index;

/// <summary>How many letters two words differ by.</summary>
internal static class EditDistance
{
    private const int Longest = 200;

    /// <summary>The Levenshtein distance, ignoring case; only the first 200 characters count.</summary>
    public static int Between(string a, string b)
    {
        var (left, right) = (Short(a), Short(b));
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    /// <summary>Whether two words are one letter apart: one more, one less, or another.</summary>
    public static bool IsOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var same = a.CommonPrefixLength(b);
        var left = a[same..];
        var right = b[same..];
        return (left.Length - right.Length) switch
        {
            0 => left.Length > 0 && left[1..].SequenceEqual(right[1..]),
            1 => left[1..].SequenceEqual(right),
            -1 => left.SequenceEqual(right[1..]),
            _ => false,
        };
    }

    private static string Short(string name) => (name.Length > Longest ? name[..Longest] : name).ToLowerInvariant();
}
