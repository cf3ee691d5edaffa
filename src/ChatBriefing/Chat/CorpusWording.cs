using ChatBriefing.Editions;
using ChatBriefing.Index;

namespace ChatBriefing.Chat;

/// <summary>What the bot says to admins about the corpus, in one language.</summary>
internal sealed record CorpusWording
{
    public required string StatusHeading { get; init; }

    /// <summary>The status as a list.</summary>
    public required Func<CorpusStatus, Wording, IEnumerable<ListItem>> Status { get; init; }

    /// <summary>From progress and files per second.</summary>
    public required Func<IndexProgress, double, string> Indexing { get; init; }

    public required Func<ReindexReport, string> Reindexed { get; init; }

    /// <summary>From the changes and the number of files with failures.</summary>
    public required Func<IndexChanges, int, string> Changes { get; init; }

    public required string Added { get; init; }

    public required string Changed { get; init; }

    public required string Removed { get; init; }

    public required string NoFailures { get; init; }

    public required string OldIndexStays { get; init; }
}
