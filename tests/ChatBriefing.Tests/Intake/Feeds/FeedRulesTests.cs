using ChatBriefing.Intake.Feeds;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.Intake.Feeds;

public sealed class FeedRulesTests
{
    [Theory]
    [InlineData("mineral", "Critical Minerals", "", true)]
    [InlineData("minéraux", "LES MINERAUX", "", true)]
    [InlineData("mineraux", "Des mine\u0301raux", "", true)]
    [InlineData("rare earths", "", "On <b>rare</b>-earths and more", false)]
    [InlineData("rare earths", "", "On rare, earths", true)]
    [InlineData("gold;cobalt", "", "Cobalt is mined", true)]
    [InlineData("art", "Start of the talks", "", false)]
    [InlineData("", "Anything", "", true)]
    [InlineData("cobalt", "Copper", "Tin", false)]
    [InlineData("d'Ivoire", "Côte d’Ivoire", "", true)]
    public void Keywords_stand_at_the_beginning_of_a_word_whatever_their_case_and_accents(string words, string title, string summary, bool matches) => Assert.Equal(
        matches, new KeywordFilter(words.Split(';')).Matches(new FeedItem("k", title, summary, new Uri("https://example.org/"), null)));

    [Theory]
    [InlineData("", "https://any.example.org/feed", true)]
    [InlineData("news.example.org", "https://news.example.org/feed", true)]
    [InlineData("news.example.org", "https://NEWS.example.org/feed", true)]
    [InlineData("news.example.org", "https://a.news.example.org/feed", false)]
    [InlineData("*.example.org", "https://a.b.example.org/feed", true)]
    [InlineData("*.example.org", "https://example.org/feed", false)]
    [InlineData("*.example.org", "https://badexample.org/feed", false)]
    [InlineData("*.example.org", "https://example.org.evil.com/feed", false)]
    [InlineData("a.org; b.org", "https://b.org/feed", true)]
    public void Feeds_come_from_the_allowed_hosts(string setting, string feed, bool allowed) => Assert.Equal(allowed, new AllowedHosts(setting).AllowFeed(new Uri(feed)));

    [Theory]
    [InlineData("", "https://news.example.org/feed", "https://news.example.org/a", true)]
    [InlineData("", "https://www.example.org/feed", "https://example.org/a", true)]
    [InlineData("", "https://feeds.example.org/feed", "https://www.example.org/a", true)]
    [InlineData("", "https://news.example.org/feed", "https://example.com/a", false)]
    [InlineData("", "https://news.example.org/feed", "https://evilnews.example.org/a", false)]
    [InlineData("", "https://rss.org/feed", "https://other.org/a", false)]
    [InlineData("example.com", "https://news.example.org/feed", "https://example.com/a", true)]
    [InlineData("example.com", "https://news.example.org/feed", "https://news.example.org/a", true)]
    public void Pages_come_from_the_feeds_own_site_or_an_allowed_host(string setting, string feed, string page, bool allowed) =>
        Assert.Equal(allowed, new AllowedHosts(setting).AllowPage(new Uri(feed), new Uri(page)));

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    [InlineData(5, 80)]
    [InlineData(9, 1280)]
    [InlineData(10, 1440)]
    [InlineData(1_000_000, 1440)]
    public void A_feed_that_fails_is_left_alone_for_longer_and_longer_up_to_a_day(int failures, int minutes)
    {
        Assert.Equal(TimeSpan.FromMinutes(minutes), FeedRetry.After(failures, 0));
        Assert.InRange(FeedRetry.After(failures, 0.999), TimeSpan.FromMinutes(minutes) * 0.8, TimeSpan.FromMinutes(minutes));
    }

    [Fact]
    public async Task Requests_to_one_host_are_a_second_apart_and_other_hosts_need_not_wait()
    {
        var time = new FakeTimeProvider();
        var pace = new HostPace(time);
        var cancellation = TestContext.Current.CancellationToken;
        await pace.WaitAsync("a.org", cancellation);
        await pace.WaitAsync("b.org", cancellation);
        var (second, third) = (pace.WaitAsync("a.org", cancellation), pace.WaitAsync("a.org", cancellation));
        time.Advance(TimeSpan.FromMilliseconds(999));
        Assert.False(second.IsCompleted);
        time.Advance(TimeSpan.FromMilliseconds(1));
        await second;
        Assert.False(third.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        await third;
    }
}
