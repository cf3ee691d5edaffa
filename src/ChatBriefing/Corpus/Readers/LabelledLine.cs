namespace ChatBriefing.Corpus.Readers;

/// <summary>A line of the form <c>Label: value</c>, with which an article tells about itself.</summary>
internal static class LabelledLine
{
    private const int LongestLabel = 20;
    private const int LongestValue = 300;

    /// <summary>The details with what the line adds to them, or <see langword="null"/> where the line tells nothing of the kind.</summary>
    public static ArticleDetails? AddTo(ArticleDetails details, ReadOnlySpan<char> line)
    {
        if (!TrySplit(line, out var label, out var value))
        {
            return null;
        }

        return label.ToLowerInvariant() switch
        {
            "published" or "publié" or "publié le" when ArticleDetails.Day(value) is { } day => details with { Published = day },
            "url" when ArticleDetails.WebAddress(value) is { } url => details with { Url = url },
            _ => IsSource(label) ? details.WithSource(value) : null,
        };
    }

    /// <summary>The details with the source that the line names, or <see langword="null"/> where it names none.</summary>
    public static ArticleDetails? AddSourceTo(ArticleDetails details, ReadOnlySpan<char> line) =>
        TrySplit(line, out var label, out var value) && IsSource(label) ? details.WithSource(value) : null;

    private static bool IsSource(string label) => label.ToLowerInvariant() is "source" or "original source" or "source originale";

    /// <summary>French puts a space, mostly a no-break one, before the colon.</summary>
    private static bool TrySplit(ReadOnlySpan<char> line, out string label, out string value)
    {
        (label, value) = ("", "");
        var colon = line[..Math.Min(line.Length, LongestLabel)].IndexOf(':');
        if (colon <= 0 || line.Length - colon > LongestValue)
        {
            return false;
        }

        (label, value) = (line[..colon].Trim().ToString(), line[(colon + 1)..].Trim().ToString());
        return label.Length > 0 && value.Length > 0;
    }
}
