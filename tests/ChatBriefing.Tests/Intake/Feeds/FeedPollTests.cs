using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Intake;
using ChatBriefing.Intake.Feeds;
using ChatBriefing.Intake.Fetching;
using ChatBriefing.Intake.Placing;
using ChatBriefing.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.Intake.Feeds;

public sealed class FeedPollTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebStandIn _web = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.FromSeconds(1) };
    private readonly HistoryDatabase _database;
    private readonly FeedList _feeds;
    private readonly SafeFetch _fetch;
    private readonly DropIn _dropIn;
    private readonly FeedPoll _poll;
    private readonly Subscriptions _subscriptions;
    private readonly string _corpus;

    public FeedPollTests()
    {
        var options = new FeedsOptions();
        _corpus = Directory.CreateDirectory(Path.Combine(_folder.Path, "corpus")).FullName;
        _database = HistoryDatabase.Open(Path.Combine(_folder.Path, "data"));
        _feeds = new FeedList(_database, _time);
        _fetch = new SafeFetch(new IntakeOptions { AllowHttp = true, AllowedNetworks = "127.0.0.1/32", Ports = $"{_web.Port}" }, TimeProvider.System);
        _dropIn = new DropIn(_corpus);
        _poll = new FeedPoll(_feeds, _fetch, _dropIn, options, _time);
        _subscriptions = new Subscriptions(_feeds, _fetch, options);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        _poll.Dispose();
        _dropIn.Dispose();
        _fetch.Dispose();
        _database.Dispose();
        _folder.Dispose();
        await _web.DisposeAsync();
    }

    [Fact]
    public async Task New_entries_become_articles_once()
    {
        Serve(3, headers: "ETag: \"v1\"\r\n");
        var feed = await FollowAsync();
        Assert.Equal("Mining news", feed.Title);
        Assert.Equal(["Entry-0.html", "Entry-1.html", "Entry-2.html"], (await _poll.PollAsync(feed, Cancellation)).Added);
        Assert.Equal(["Entry-0.html", "Entry-1.html", "Entry-2.html"], Files());
        Assert.Contains("content=\"2026-11-24\"", await File.ReadAllTextAsync(Path.Combine(_corpus, "Entry-0.html"), Cancellation), StringComparison.Ordinal);

        feed = await FeedAsync();
        Assert.Equal((3, "\"v1\"", 0, null), (feed.Articles, feed.Version.ETag, feed.Failures, feed.Problem));
        Assert.InRange(feed.NextPoll - _time.GetUtcNow(), TimeSpan.FromMinutes(29), TimeSpan.FromMinutes(30));
        var before = _web.Requests.Count;
        Assert.Empty((await _poll.PollAsync(feed, Cancellation)).Added);
        Assert.Equal(before + 1, _web.Requests.Count);
        Assert.Contains("If-None-Match: \"v1\"", _web.Requests.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unchanged_feed_is_a_success()
    {
        Serve(1);
        var feed = await FollowAsync();
        await _poll.PollAsync(feed, Cancellation);
        _web.With("/feed", "", "text/plain", "304 Not Modified");
        Assert.Null((await _poll.PollAsync(await FeedAsync(), Cancellation)).Problem);
    }

    [Fact]
    public async Task Only_entries_with_a_keyword_are_taken_and_the_others_are_done_with()
    {
        Serve(3);
        var feed = await FollowAsync("ENTRY 1", "cobalt");
        var report = await _poll.PollAsync(feed, Cancellation);
        Assert.Equal(["Entry-1.html"], report.Added);
        Assert.Equal(2, report.Filtered);
        Assert.Equal(0, (await _poll.PollAsync(feed, Cancellation)).Filtered);
    }

    [Fact]
    public async Task Of_many_new_entries_some_wait_for_the_next_look_and_the_feed_is_asked_for_whole_again()
    {
        Serve(30, headers: "ETag: \"v1\"\r\n");
        var first = await _poll.PollAsync(await FollowAsync(), Cancellation);
        Assert.Equal((20, 10), (first.Added.Count, first.Waiting));
        Assert.Equal(new PageVersion(null, null), (await FeedAsync()).Version);
        var second = await _poll.PollAsync(await FeedAsync(), Cancellation);
        Assert.Equal((10, 0), (second.Added.Count, second.Waiting));
        Assert.Equal(30, Files().Count);
    }

    [Fact]
    public async Task An_entry_whose_page_cannot_be_had_is_tried_three_times()
    {
        Serve(2);
        _web.With("/1", "", status: "503 Service Unavailable");
        var feed = await FollowAsync();
        for (var look = 0; look < 3; look++)
        {
            Assert.Equal("Entry 1", Assert.Single((await _poll.PollAsync(feed, Cancellation)).Refused).Item.Title);
        }

        Assert.Empty((await _poll.PollAsync(feed, Cancellation)).Refused);
        Assert.Equal(["Entry-0.html"], Files());
    }

    [Fact]
    public async Task A_page_outside_the_feeds_site_is_not_asked_for()
    {
        _web.With("/feed", $"<rss version=\"2.0\"><channel><title>T</title><item><title>A</title><link>{_web.On("127.0.0.2", "/a")}</link></item></channel></rss>", "application/rss+xml");
        var report = await _poll.PollAsync(await FollowAsync(), Cancellation);
        Assert.Contains("may not be fetched here", Assert.Single(report.Refused).Reason, StringComparison.Ordinal);
        Assert.All(_web.Requests, request => Assert.StartsWith("GET /feed", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_feed_that_fails_keeps_its_reason_and_is_asked_later_and_later_until_it_works()
    {
        Serve(1);
        var feed = await FollowAsync();
        _web.With("/feed", "", status: "500 Internal Server Error");
        Assert.NotNull((await _poll.PollAsync(feed, Cancellation)).Problem);
        feed = await FeedAsync();
        Assert.Equal(1, feed.Failures);
        Assert.InRange(feed.NextPoll - _time.GetUtcNow(), TimeSpan.FromMinutes(3.9), TimeSpan.FromMinutes(5));
        await _poll.PollAsync(feed, Cancellation);
        feed = await FeedAsync();
        Assert.Equal(2, feed.Failures);
        Assert.InRange(feed.NextPoll - _time.GetUtcNow(), TimeSpan.FromMinutes(7.9), TimeSpan.FromMinutes(10));
        Serve(1);
        await _poll.PollAsync(feed, Cancellation);
        Assert.Equal((0, null), ((await FeedAsync()).Failures, (await FeedAsync()).Problem));
    }

    [Fact]
    public async Task What_is_no_feed_or_is_followed_already_is_not_followed()
    {
        _web.With("/page", "<html></html>").With("/bomb", "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss version=\"2.0\"/>", "application/rss+xml");
        Serve(1);
        Assert.Contains("no RSS or Atom feed", await ProblemAsync("/page"), StringComparison.Ordinal);
        Assert.Contains("not proper XML", await ProblemAsync("/bomb"), StringComparison.Ordinal);
        await FollowAsync();
        Assert.Contains("followed already", await ProblemAsync("/feed"), StringComparison.Ordinal);
        var strict = new Subscriptions(_feeds, _fetch, new FeedsOptions { AllowedHosts = "news.example.org" });
        Assert.Contains("may not be fetched here", (await strict.AddAsync(_web.Address("/other"), [], "web:admin", Cancellation)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schedule_goes_on_whatever_happens_to_one_feed_or_to_who_is_told()
    {
        Serve(1);
        await FollowAsync();
        await _feeds.AddAsync("not an address at all", "Broken", [], "web:admin", Cancellation);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var rounds = new List<IReadOnlyList<FeedReport>>();
        var schedule = new FeedSchedule(_feeds, _poll, _time, NullLogger.Instance).RunAsync(
            (reports, _) =>
            {
                rounds.Add(reports);
                return rounds.Count == 2 ? stop.CancelAsync() : throw new InvalidOperationException("The listener fails.");
            },
            stop.Token);
        while (!schedule.IsCompleted)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(10, Cancellation);
        }

        await schedule;
        Assert.Equal(["Entry-0.html"], rounds[0].SelectMany(report => report.Added));
        Assert.Contains(rounds[0], report => report.Feed.Title == "Broken" && report.Problem is not null);
        Assert.Contains(rounds[1], report => report.Feed.Title == "Broken");
    }

    private void Serve(int entries, string headers = "")
    {
        var items = Enumerable.Range(0, entries).Select(i => $"<item><title>Entry {i}</title><link>/{i}</link><pubDate>Tue, 24 Nov 2026 08:00:00 GMT</pubDate></item>");
        _web.With("/feed", $"<rss version=\"2.0\"><channel><title>Mining news</title>{string.Concat(items)}</channel></rss>", "application/rss+xml", headers: headers);
        for (var i = 0; i < entries; i++)
        {
            _web.With($"/{i}", $"<html><head></head><body><p>Text {i}.</p></body></html>");
        }
    }

    private async Task<Feed> FollowAsync(params string[] keywords)
    {
        var (feed, problem) = await _subscriptions.AddAsync(_web.Address("/feed"), keywords, "web:admin", Cancellation);
        Assert.Null(problem);
        return feed!;
    }

    private async Task<string> ProblemAsync(string path) => (await _subscriptions.AddAsync(_web.Address(path), [], "web:admin", Cancellation)).Problem!;

    private async Task<Feed> FeedAsync() => (await _feeds.FindAsync(_web.Address("/feed"), Cancellation))!;

    private List<string> Files() => [.. FolderWalk.List(_corpus).Select(entry => entry.Path)];
}
