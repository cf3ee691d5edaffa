namespace ChatBriefing.Intake.Feeds;

/// <summary>What one look at a feed came to.</summary>
/// <param name="Feed">The feed as it was before.</param>
internal sealed record FeedReport(Feed Feed)
{
    /// <summary>Paths of the articles that are new in the corpus folder.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    /// <summary>Entries that were not taken, with the reason.</summary>
    public IReadOnlyList<(FeedItem Item, string Reason)> Refused { get; init; } = [];

    /// <summary>New entries without any of the keywords.</summary>
    public int Filtered { get; init; }

    /// <summary>New entries that wait for the next time.</summary>
    public int Waiting { get; init; }

    /// <summary>Why the feed itself could not be read; <see langword="null"/> where it could.</summary>
    public string? Problem { get; init; }
}
