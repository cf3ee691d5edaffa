using ChatBriefing.Curation;
using ChatBriefing.Editions;
using ChatBriefing.History;
using ChatBriefing.Index;
using ChatBriefing.Intake.Feeds;

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

    /// <summary>What was done, without the remark; empty where it was refused.</summary>
    public required Func<CurationOutcome, string> Outcome { get; init; }

    public required string NothingRemoved { get; init; }

    public required string RemovedHeading { get; init; }

    public required string NothingUnanswered { get; init; }

    public required string UnansweredHeading { get; init; }

    /// <summary>From a group and the day it was asked last.</summary>
    public required Func<UnansweredGroup, string, string> Unanswered { get; init; }

    public required string MarkAnswered { get; init; }

    public required string NothingLogged { get; init; }

    public required string NoFeeds { get; init; }

    /// <summary>From a feed and the time of the next look at it.</summary>
    public required Func<Feed, string, string> Feed { get; init; }
}
