using ChatBriefing.Editions;
using ChatBriefing.History;
using ChatBriefing.Intake.Feeds;

namespace ChatBriefing.Curation;

/// <summary>Does what admins ask for with the feeds that the corpus follows, and writes into the audit log who asked for it and what came of it.</summary>
/// <remarks>Who may ask is for the medium to decide, before. Safe for use by several threads at once.</remarks>
public sealed class FeedCurator
{
    private readonly FeedList _feeds;
    private readonly Subscriptions _subscriptions;
    private readonly FeedPoll _poll;
    private readonly Reindexing _reindexing;
    private readonly AuditLog _audit;

    internal FeedCurator(FeedList feeds, Subscriptions subscriptions, FeedPoll poll, Reindexing reindexing, AuditLog audit) =>
        (_feeds, _subscriptions, _poll, _reindexing, _audit) = (feeds, subscriptions, poll, reindexing, audit);

    /// <summary>Every feed that is followed, and how it has been going.</summary>
    public Task<IReadOnlyList<Feed>> AllAsync(CancellationToken cancellation) => _feeds.AllAsync(cancellation);

    /// <summary>Follows the feed at an address, if there is one; its articles come with the next look at it.</summary>
    /// <param name="address">A public https address.</param>
    /// <param name="keywords">Only entries with one of these words are taken; none takes all.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<CurationOutcome> AddAsync(string address, IReadOnlyList<string> keywords, Author by, CancellationToken cancellation)
    {
        var (feed, problem) = await _subscriptions.AddAsync(address, keywords, by.Name, cancellation).ConfigureAwait(false);
        return await LoggedAsync(by, "add feed", Outcome(feed?.Title ?? address, problem), cancellation).ConfigureAwait(false);
    }

    /// <summary>Stops following a feed; its articles stay.</summary>
    public async Task<CurationOutcome> RemoveAsync(string address, Author by, CancellationToken cancellation)
    {
        var problem = await _feeds.RemoveAsync(address, cancellation).ConfigureAwait(false) ? null : "No such feed is followed; /feeds list shows those that are.";
        return await LoggedAsync(by, "remove feed", Outcome(address, problem), cancellation).ConfigureAwait(false);
    }

    /// <summary>Looks at one feed now, or at all of them, and indexes what they bring.</summary>
    /// <param name="address">The feed's address; <see langword="null"/> for all.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<CurationOutcome>> PollAsync(string? address, Author by, CancellationToken cancellation)
    {
        var outcomes = new List<CurationOutcome>();
        var added = 0;
        foreach (var feed in (await _feeds.AllAsync(cancellation).ConfigureAwait(false)).Where(feed => address is null || feed.Address == address))
        {
            var report = await _poll.PollAsync(feed, cancellation).ConfigureAwait(false);
            added += report.Added.Count;
            outcomes.Add(await LoggedAsync(by, "poll feed", Outcome(report), cancellation).ConfigureAwait(false));
        }

        if (added > 0)
        {
            await _reindexing.RunAnewAsync(null, cancellation).ConfigureAwait(false);
        }

        return outcomes;
    }

    /// <summary>What a look at a feed came to.</summary>
    private static CurationOutcome Outcome(FeedReport report) => report.Problem is { } problem
        ? Outcome(report.Feed.Title, problem)
        : new CurationOutcome(CurationResult.Done, report.Feed.Title, string.Join(' ',
        [
            $"{report.Added.Count} new, {report.Filtered} without the keywords, {report.Waiting} waiting.",
            .. report.Refused.Take(3).Select(refusal => $"Not taken: {refusal.Item.Title}: {refusal.Reason}"),
        ]));

    private static CurationOutcome Outcome(string subject, string? problem) =>
        new(problem is null ? CurationResult.Done : CurationResult.Refused, subject, problem ?? string.Empty);

    private async Task<CurationOutcome> LoggedAsync(Author by, string action, CurationOutcome outcome, CancellationToken cancellation)
    {
        await _audit.AddAsync(new AuditEntry(by.Name, by.Medium, action, outcome.Subject, outcome.Message), cancellation).ConfigureAwait(false);
        return outcome;
    }
}
