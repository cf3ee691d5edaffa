namespace ChatBriefing.Intake.Feeds;

/// <summary>Lets through the entries that a feed was followed for: those with any of the words at the beginning of a word of their title or summary.</summary>
/// <param name="words">The words or phrases; none lets everything through. Case and accents do not count.</param>
internal sealed class KeywordFilter(IReadOnlyList<string> words)
{
    private readonly string[] _words = [.. words.Select(Plain).Where(word => word.Length > 0)];

    /// <summary>Whether the entry is let through.</summary>
    public bool Matches(FeedItem item)
    {
        var text = $" {Plain(item.Title)} {Plain(item.Summary)}";
        return _words.Length == 0 || _words.Any(word => text.Contains($" {word}", StringComparison.Ordinal));
    }

    /// <summary>Folded, and with one space for whatever stands between words.</summary>
    private static string Plain(string text) => string.Join(
        ' ', string.Concat(LatinMarks.Fold(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
