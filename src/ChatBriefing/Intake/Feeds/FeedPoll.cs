using ChatBriefing.Intake.Fetching;
using ChatBriefing.Intake.Placing;

namespace ChatBriefing.Intake.Feeds;

/// <summary>Looks at a feed and takes the pages of its new entries into the corpus.</summary>
/// <remarks>One feed at a time, however many ask. Nothing that a feed or a page does throws.</remarks>
internal sealed class FeedPoll(FeedList feeds, SafeFetch fetch, DropIn dropIn, FeedsOptions options, TimeProvider time) : IDisposable
{
    /// <summary>Most new entries that are taken at one look; the others wait for the next.</summary>
    public const int MaxNewItems = 20;

    /// <summary>As often as an entry is tried whose page cannot be had.</summary>
    private const int MaxTries = 3;

    private const string FailedBefore = "failed ";

    private readonly AllowedHosts _hosts = new(options.AllowedHosts);
    private readonly HostPace _pace = new(time);
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Looks at a feed now and notes what came of it.</summary>
    public async Task<FeedReport> PollAsync(Feed feed, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var (version, document, problem) = await ReadAsync(feed, cancellation).ConfigureAwait(false);
            return problem is null
                ? await TakeAsync(feed, version!, document, cancellation).ConfigureAwait(false)
                : await FailAsync(feed, problem, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Notes that a feed failed; it is left alone for a while, longer each time.</summary>
    public async Task<FeedReport> FailAsync(Feed feed, string problem, CancellationToken cancellation)
    {
        var wait = FeedRetry.After(feed.Failures + 1, Random.Shared.NextDouble());
        await feeds.RecordFailureAsync(feed, problem, time.GetUtcNow() + wait, cancellation).ConfigureAwait(false);
        return new FeedReport(feed) { Problem = problem };
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    /// <summary>The feed's version and content; no content where nothing has changed, and no version where there is a problem.</summary>
    private async Task<(PageVersion? Version, FeedDocument? Document, string? Problem)> ReadAsync(Feed feed, CancellationToken cancellation)
    {
        var request = new FetchRequest(feed.Address) { Feed = true, Known = feed.Version, MaxBytes = FeedDocument.MaxBytes, Allowed = _hosts.AllowFeed };
        await _pace.WaitAsync(new Uri(feed.Address).IdnHost, cancellation).ConfigureAwait(false);
        switch (await fetch.FetchAsync(request, cancellation).ConfigureAwait(false))
        {
            case Fetched page:
                var (document, problem) = FeedDocument.Read(page.Bytes, page.Address);
                return (page.Version, document, problem);
            case Refused refused:
                return (null, null, refused.Reason);
            default:
                return (feed.Version, null, null);
        }
    }

    private async Task<FeedReport> TakeAsync(Feed feed, PageVersion version, FeedDocument? document, CancellationToken cancellation)
    {
        var outcomes = await feeds.OutcomesAsync(feed, cancellation).ConfigureAwait(false);
        var filter = new KeywordFilter(feed.Keywords);
        var fresh = (document?.Items ?? []).Where(item => Tries(outcomes, item) is < MaxTries).ToLookup(filter.Matches);
        foreach (var item in fresh[false])
        {
            await feeds.RecordItemAsync(feed, item, "filtered", null, cancellation).ConfigureAwait(false);
        }

        var taken = new List<(FeedItem Item, DropInOutcome Outcome, int Tries)>();
        foreach (var item in fresh[true].Take(MaxNewItems))
        {
            var (outcome, tries) = (await TakeAsync(feed, item, cancellation).ConfigureAwait(false), Tries(outcomes, item)!.Value + 1);
            await RecordAsync(feed, item, outcome, tries, cancellation).ConfigureAwait(false);
            taken.Add((item, outcome, tries));
        }

        var report = new FeedReport(feed)
        {
            Added = [.. taken.Select(one => one.Outcome).OfType<Added>().Select(added => added.Path)],
            Refused = [.. from one in taken where one.Outcome is NotAdded select (one.Item, ((NotAdded)one.Outcome).Reason)],
            Filtered = fresh[false].Count(),
            Waiting = fresh[true].Count() - taken.Count,
        };

        // With entries left to do, the same version must be sent once more.
        var left = report.Waiting > 0 || taken.Exists(one => one.Outcome is NotAdded && one.Tries < MaxTries);
        var next = time.GetUtcNow().AddMinutes(options.EveryMinutes);
        await feeds.RecordSuccessAsync(feed, left ? new PageVersion(null, null) : version, report.Added.Count, next, cancellation).ConfigureAwait(false);
        return report;
    }

    private async Task<DropInOutcome> TakeAsync(Feed feed, FeedItem item, CancellationToken cancellation)
    {
        var request = new FetchRequest(item.Address.AbsoluteUri) { Allowed = page => _hosts.AllowPage(new Uri(feed.Address), page) };
        await _pace.WaitAsync(item.Address.IdnHost, cancellation).ConfigureAwait(false);
        return await fetch.FetchAsync(request, cancellation).ConfigureAwait(false) switch
        {
            Fetched page => await dropIn.AddAsync(PageFile.Of(page, item.Title.Length == 0 ? null : item.Title, item.Published), cancellation).ConfigureAwait(false),
            Refused refused => new NotAdded(refused.Reason),
            _ => new NotAdded("The site sent nothing."),
        };
    }

    private Task RecordAsync(Feed feed, FeedItem item, DropInOutcome outcome, int tries, CancellationToken cancellation)
    {
        var (word, article) = outcome switch
        {
            Added added => ("added", added.Path),
            AlreadyThere there => ("known", there.Path),
            _ => ($"{FailedBefore}{tries}", (string?)null),
        };
        return feeds.RecordItemAsync(feed, item, word, article, cancellation);
    }

    /// <summary>How often an entry has failed; nothing for one that is done with.</summary>
    private static int? Tries(IReadOnlyDictionary<string, string> outcomes, FeedItem item) =>
        !outcomes.TryGetValue(item.Key, out var outcome) ? 0
        : outcome.StartsWith(FailedBefore, StringComparison.Ordinal) ? int.Parse(outcome[FailedBefore.Length..])
        : null;
}
