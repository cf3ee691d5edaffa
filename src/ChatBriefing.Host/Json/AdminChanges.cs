using ChatBriefing.Curation;
using ChatBriefing.History;
using ChatBriefing.Intake.Feeds;
using ChatBriefing.Intake.Placing;

namespace ChatBriefing.Host.Json;

/// <summary>What came of a change that was done.</summary>
/// <param name="Message">What was done, as plain sentences.</param>
/// <param name="Run">The run of indexing that followed, where one did.</param>
internal sealed record ChangeDone(string Message, RunRecord? Run)
{
    /// <summary>The outcome as programs read it.</summary>
    public static ChangeDone Of(CurationOutcome outcome) => new(outcome.Message, outcome.Report is { } report ? RunRecord.Of(report) : null);
}

/// <summary>Body of <c>POST /api/admin/articles/address</c>.</summary>
internal sealed record AddressBody(string? Address);

/// <summary>What <c>/api/admin/removed</c> returns.</summary>
internal sealed record RemovedFound(IReadOnlyList<RemovedArticle> Removed);

/// <summary>What <c>/api/admin/log</c> returns: what admins did, the latest first.</summary>
internal sealed record LogFound(IReadOnlyList<AuditEntry> Entries);

/// <summary>What <c>/api/admin/feeds</c> returns.</summary>
internal sealed record FeedsFound(IReadOnlyList<Feed> Feeds);

/// <summary>Body of <c>POST /api/admin/feeds</c>: only entries with one of the words are taken; none takes all.</summary>
internal sealed record FeedBody(string? Address, IReadOnlyList<string>? Keywords);
