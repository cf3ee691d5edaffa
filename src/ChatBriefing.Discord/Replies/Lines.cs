namespace ChatBriefing.Discord.Replies;

/// <summary>Fits lines into a length.</summary>
internal static class Lines
{
    /// <summary>As many lines as there is room for, whole, and how many are missing; empty where there is no room for that either.</summary>
    public static string Write(IReadOnlyList<string> lines, Wording wording, int room)
    {
        var (length, count) = (0, 0);
        while (count < lines.Count && length + lines[count].Length + Reserve(count + 1) <= room)
        {
            length += lines[count++].Length + 1;
        }

        var missing = lines.Count - count;
        var shown = string.Join('\n', [.. lines.Take(count), .. missing > 0 ? [$"-# {wording.AndMore(missing)}"] : Array.Empty<string>()]);
        return shown.Length <= room ? shown : string.Empty;

        int Reserve(int taken) => taken == lines.Count ? 0 : wording.AndMore(lines.Count).Length + 4;
    }
}
