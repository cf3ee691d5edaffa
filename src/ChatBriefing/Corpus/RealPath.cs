namespace ChatBriefing.Corpus;

/// <summary>Resolves symbolic links in every part of a path, so that one can tell whether a file truly lies inside a folder.</summary>
internal static class RealPath
{
    /// <summary>As many links as Linux follows before it calls them a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>The absolute path without links; parts that do not exist stay as they are, and so does a circle of links.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        for (var left = MostLinks; left > 0; left--)
        {
            if (FollowFirstLink(full) is not { } next)
            {
                return full;
            }

            full = next;
        }

        return full;
    }

    private static string? FollowFirstLink(string full)
    {
        var at = Path.GetPathRoot(full)!.Length;
        while (at < full.Length)
        {
            var end = full.IndexOf(Path.DirectorySeparatorChar, at);
            end = end < 0 ? full.Length : end;
            if (new FileInfo(full[..end]).LinkTarget is { } target)
            {
                var from = Path.GetDirectoryName(full[..end])!;
                return Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Join(Path.GetFullPath(target, from), full[end..])));
            }

            at = end + 1;
        }

        return null;
    }
}
