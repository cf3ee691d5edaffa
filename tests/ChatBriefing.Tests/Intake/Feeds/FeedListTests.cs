using ChatBriefing.History;
using ChatBriefing.Intake.Feeds;
using ChatBriefing.Intake.Fetching;
using ChatBriefing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.Intake.Feeds;

public sealed class FeedListTests : IDisposable
{
    private const string Address = "https://news.example.org/feed";

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero));
    private readonly HistoryDatabase _database;
    private readonly FeedList _feeds;

    public FeedListTests()
    {
        _database = HistoryDatabase.Open(_folder.Path);
        _feeds = new FeedList(_database, _time);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_feed_is_followed_once_until_it_is_removed()
    {
        Assert.True(await _feeds.AddAsync(Address, "News", ["cobalt", "rare earths"], "web:admin", Cancellation));
        Assert.False(await _feeds.AddAsync(Address, "Other", [], "web:other", Cancellation));
        var feed = Assert.Single(await _feeds.AllAsync(Cancellation));
        Assert.Equal(("News", "web:admin", _time.GetUtcNow(), _time.GetUtcNow(), null), (feed.Title, feed.AddedBy, feed.AddedAt, feed.NextPoll, feed.LastPolled));
        Assert.Equal(["cobalt", "rare earths"], feed.Keywords);
        Assert.True(await _feeds.RemoveAsync(Address, Cancellation));
        Assert.False(await _feeds.RemoveAsync(Address, Cancellation));
        Assert.Empty(await _feeds.AllAsync(Cancellation));
    }

    [Fact]
    public async Task A_feed_is_due_when_its_time_has_come_and_success_resets_what_failure_left()
    {
        await _feeds.AddAsync(Address, "News", [], "web:admin", Cancellation);
        var feed = Assert.Single(await _feeds.DueAsync(Cancellation));
        await _feeds.RecordFailureAsync(feed, "No such page.", _time.GetUtcNow().AddMinutes(5), Cancellation);
        await _feeds.RecordFailureAsync(feed, "No such page.", _time.GetUtcNow().AddMinutes(10), Cancellation);
        Assert.Empty(await _feeds.DueAsync(Cancellation));
        var failing = await _feeds.FindAsync(Address, Cancellation);
        Assert.Equal((2, "No such page.", _time.GetUtcNow()), (failing!.Failures, failing.Problem, failing.LastPolled));

        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.Single(await _feeds.DueAsync(Cancellation));
        var version = new PageVersion("\"v1\"", new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(2)));
        await _feeds.RecordSuccessAsync(feed, version, 3, _time.GetUtcNow().AddMinutes(30), Cancellation);
        var working = await _feeds.FindAsync(Address, Cancellation);
        Assert.Equal((0, null, 3, version), (working!.Failures, working.Problem, working.Articles, working.Version));
    }

    [Fact]
    public async Task The_last_outcome_of_an_entry_counts_and_goes_with_its_feed()
    {
        await _feeds.AddAsync(Address, "News", [], "web:admin", Cancellation);
        var feed = (await _feeds.FindAsync(Address, Cancellation))!;
        var item = new FeedItem("id-1", "Cobalt", "", new Uri("https://news.example.org/a"), null);
        await _feeds.RecordItemAsync(feed, item, "failed 1", null, Cancellation);
        await _feeds.RecordItemAsync(feed, item, "added", "cobalt.html", Cancellation);
        Assert.Equal(new Dictionary<string, string> { ["id-1"] = "added" }, await _feeds.OutcomesAsync(feed, Cancellation));
        await _feeds.RemoveAsync(Address, Cancellation);
        Assert.Empty(await _feeds.OutcomesAsync(feed, Cancellation));
    }
}
