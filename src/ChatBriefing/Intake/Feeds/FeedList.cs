using System.Globalization;
using ChatBriefing.History;
using ChatBriefing.Intake.Fetching;

namespace ChatBriefing.Intake.Feeds;

/// <summary>The feeds that are followed and the entries of them that were dealt with, kept in the database.</summary>
internal sealed class FeedList(HistoryDatabase database, TimeProvider time)
{
    private const string Columns = "address, title, keywords, added_by, added_at, etag, last_modified, last_polled, next_poll, failures, problem, articles";

    /// <summary>Begins to follow a feed, at once.</summary>
    /// <returns>Whether it was not followed already; then nothing changes.</returns>
    public async Task<bool> AddAsync(string address, string title, IReadOnlyList<string> keywords, string addedBy, CancellationToken cancellation)
    {
        const string Sql = """
            INSERT INTO feeds (address, title, keywords, added_by, added_at, next_poll) VALUES ($address, $title, $keywords, $by, $now, $now) ON CONFLICT (address) DO NOTHING
            """;
        return await database.ChangeAsync(
            Sql, cancellation, ("$address", address), ("$title", title), ("$keywords", string.Join('\n', keywords)), ("$by", addedBy), ("$now", Now())).ConfigureAwait(false) > 0;
    }

    /// <summary>Stops following a feed and forgets which of its entries were seen; its articles stay.</summary>
    /// <returns>Whether it was followed.</returns>
    public async Task<bool> RemoveAsync(string address, CancellationToken cancellation)
    {
        var removed = await database.ChangeAsync("DELETE FROM feeds WHERE address = $address", cancellation, ("$address", address)).ConfigureAwait(false);
        await database.ChangeAsync("DELETE FROM feed_items WHERE feed = $address", cancellation, ("$address", address)).ConfigureAwait(false);
        return removed > 0;
    }

    /// <summary>Every feed, in the order of their addresses.</summary>
    public Task<IReadOnlyList<Feed>> AllAsync(CancellationToken cancellation) => database.FindAsync(
        $"SELECT {Columns} FROM feeds ORDER BY address", row => FeedOf(column => row.IsDBNull(column) ? null : row.GetString(column)), cancellation);

    /// <summary>The feed at an address, if it is followed.</summary>
    public async Task<Feed?> FindAsync(string address, CancellationToken cancellation)
    {
        var found = await database.FindAsync(
            $"SELECT {Columns} FROM feeds WHERE address = $address", row => FeedOf(column => row.IsDBNull(column) ? null : row.GetString(column)), cancellation, ("$address", address)).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>The feeds whose time has come, the longest waiting first.</summary>
    public Task<IReadOnlyList<Feed>> DueAsync(CancellationToken cancellation) => database.FindAsync(
        $"SELECT {Columns} FROM feeds WHERE next_poll <= $now ORDER BY next_poll, address",
        row => FeedOf(column => row.IsDBNull(column) ? null : row.GetString(column)),
        cancellation,
        ("$now", Now()));

    /// <summary>What came of each entry of a feed that was dealt with.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OutcomesAsync(Feed feed, CancellationToken cancellation)
    {
        var found = await database.FindAsync(
            "SELECT item, outcome FROM feed_items WHERE feed = $feed", row => (Item: row.GetString(0), Outcome: row.GetString(1)), cancellation, ("$feed", feed.Address)).ConfigureAwait(false);
        return found.ToDictionary(row => row.Item, row => row.Outcome);
    }

    /// <summary>Notes what came of an entry.</summary>
    public Task RecordItemAsync(Feed feed, FeedItem item, string outcome, string? article, CancellationToken cancellation)
    {
        const string Sql = """
            INSERT INTO feed_items (feed, item, seen_at, outcome, article) VALUES ($feed, $item, $now, $outcome, $article)
            ON CONFLICT (feed, item) DO UPDATE SET seen_at = excluded.seen_at, outcome = excluded.outcome, article = excluded.article
            """;
        return database.ChangeAsync(
            Sql, cancellation, ("$feed", feed.Address), ("$item", item.Key), ("$now", Now()), ("$outcome", outcome), ("$article", OrNull(article)));
    }

    /// <summary>Notes that a feed was read.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="version">The version to ask with from now on.</param>
    /// <param name="articles">How many articles it brought.</param>
    /// <param name="next">When to look again.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task RecordSuccessAsync(Feed feed, PageVersion version, int articles, DateTimeOffset next, CancellationToken cancellation)
    {
        const string Sql = """
            UPDATE feeds SET etag = $etag, last_modified = $modified, last_polled = $now, next_poll = $next, failures = 0, problem = NULL, articles = articles + $articles
            WHERE address = $address
            """;
        return database.ChangeAsync(
            Sql,
            cancellation,
            ("$etag", OrNull(version.ETag)),
            ("$modified", OrNull(version.LastModified is { } modified ? Utc(modified) : null)),
            ("$now", Now()),
            ("$next", Utc(next)),
            ("$articles", articles),
            ("$address", feed.Address));
    }

    /// <summary>Notes that a feed could not be read, and why.</summary>
    public Task RecordFailureAsync(Feed feed, string problem, DateTimeOffset next, CancellationToken cancellation) => database.ChangeAsync(
        "UPDATE feeds SET last_polled = $now, next_poll = $next, failures = failures + 1, problem = $problem WHERE address = $address",
        cancellation,
        ("$now", Now()),
        ("$next", Utc(next)),
        ("$problem", problem),
        ("$address", feed.Address));

    /// <summary>Text order of the dates is time order, so they are all UTC and of one form.</summary>
    private static string Utc(DateTimeOffset at) => at.ToUniversalTime().ToString("O");

    private string Now() => Utc(time.GetUtcNow());

    private static object OrNull(string? text) => text ?? (object)DBNull.Value;

    private static Feed FeedOf(Func<int, string?> text) => new(text(0)!, text(1)!)
    {
        Keywords = text(2)!.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        AddedBy = text(3)!,
        AddedAt = At(text(4))!.Value,
        Version = new PageVersion(text(5), At(text(6))),
        LastPolled = At(text(7)),
        NextPoll = At(text(8))!.Value,
        Failures = int.Parse(text(9)!),
        Problem = text(10),
        Articles = int.Parse(text(11)!),
    };

    private static DateTimeOffset? At(string? text) => text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
