using System.Net;
using System.Text;
using ChatBriefing.Intake;
using ChatBriefing.Intake.Fetching;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Intake.Fetching;

public sealed class SafeFetchTests : IAsyncDisposable
{
    /// <summary>The one address that these tests allow besides: it plays the public web, which no test may ask.</summary>
    private const string Outside = "127.0.0.3";

    private const string Page = "<!doctype html><html><head><title>Cobalt</title></head><body><p>Cobalt is mined.</p></body></html>";

    private readonly WebStandIn _web = new();
    private readonly WebStandIn _outside = new(IPAddress.Parse(Outside));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        await _outside.DisposeAsync();
    }

    [Fact]
    public async Task A_page_comes_with_its_address_type_and_version()
    {
        _web.With("/a", Page, "text/html; charset=utf-8", headers: "ETag: \"v1\"\r\nLast-Modified: Tue, 24 Nov 2026 08:00:00 GMT\r\n");
        var fetched = Assert.IsType<Fetched>(await FetchAsync("/a#part"));
        Assert.Equal(Page, Encoding.UTF8.GetString(fetched.Bytes.Span));
        Assert.Equal((_web.Address("/a"), "text/html", "utf-8", FileKind.Html), (fetched.Address.AbsoluteUri, fetched.MediaType, fetched.Charset, fetched.Kind));
        Assert.Equal(new PageVersion("\"v1\"", new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero)), fetched.Version);
    }

    [Fact]
    public async Task The_request_says_who_asks_and_nothing_else()
    {
        _web.With("/a", Page, headers: "Set-Cookie: a=1; Path=/\r\n").WithRedirect("/b", "/a");
        using var fetch = Fetch("127.0.0.1/32", InsideHosts.LookUpAsync);
        await fetch.FetchAsync(new FetchRequest(_web.Address("/a")), Cancellation);
        await fetch.FetchAsync(new FetchRequest(_web.Address("/b")), Cancellation);
        Assert.Equal(3, _web.Requests.Count);
        foreach (var request in _web.Requests)
        {
            var names = request.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(':')[0]).Order(StringComparer.Ordinal);
            Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"], names);
            Assert.Contains(SafeFetch.UserAgent, request, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_known_version_is_asked_with_and_not_sent_again()
    {
        _web.With("/feed", "", "text/plain", "304 Not Modified");
        var known = new PageVersion("W/\"v1\"", new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));
        Assert.IsType<NotModified>(await FetchAsync(new FetchRequest(_web.Address("/feed")) { Feed = true, Known = known }));
        Assert.Contains("If-None-Match: W/\"v1\"", _web.Requests.Single(), StringComparison.Ordinal);
        Assert.Contains("If-Modified-Since: Tue, 24 Nov 2026 08:00:00 GMT", _web.Requests.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.0/9")]
    [InlineData("[::1]", "::1/128")]
    [InlineData("news.example.org", "127.0.0.1/32")]
    public async Task A_host_of_an_allowed_network_is_reached(string host, string allowed)
    {
        _web.With("/a", Page);
        Assert.IsType<Fetched>(await FetchAsync(new FetchRequest(_web.On(host, "/a")), allowed));
    }

    [Theory]
    [MemberData(nameof(InsideHosts.All), MemberType = typeof(InsideHosts))]
    public async Task Nothing_inside_is_reached_directly(string host)
    {
        _web.With("/a", Page);
        var refused = Assert.IsType<Refused>(await FetchAsync(new FetchRequest(_web.On(host, "/a")), Outside));
        Assert.Equal(0, _web.Connections);
        Assert.DoesNotMatch(@"\d+\.\d+\.\d+\.\d+|::", refused.Reason);
    }

    [Theory]
    [MemberData(nameof(InsideHosts.All), MemberType = typeof(InsideHosts))]
    public async Task Nothing_inside_is_reached_by_a_redirect(string host)
    {
        _web.With("/a", Page);
        _outside.WithRedirect("/once", _web.On(host, "/a")).WithRedirect("/twice", _outside.On(Outside, "/once"), "308 Permanent Redirect");
        Assert.IsType<Refused>(await FetchAsync(new FetchRequest(_outside.On(Outside, "/twice")), Outside));
        Assert.Equal((2, 0), (_outside.Requests.Count, _web.Connections));
    }

    [Fact]
    public async Task A_name_that_changes_its_answer_is_checked_again_at_every_connection()
    {
        var answers = new Queue<string>([Outside, "127.0.0.1"]);
        using var fetch = Fetch(Outside, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(answers.Dequeue())]));
        await using var inside = new WebStandIn(IPAddress.Loopback, _outside.Port);
        inside.With("/b", Page);
        _outside.WithRedirect("/a", "/b");
        Assert.IsType<Refused>(await fetch.FetchAsync(new FetchRequest(_outside.On("news.example.org", "/a")), Cancellation));
        Assert.Equal((1, 0), (_outside.Requests.Count, inside.Connections));
    }

    [Fact]
    public async Task A_name_is_looked_up_once_for_a_connection_which_goes_to_that_very_answer()
    {
        var lookUps = 0;
        using var fetch = Fetch(Outside, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(lookUps++ == 0 ? Outside : "127.0.0.1")]));
        _outside.With("/a", Page);
        Assert.IsType<Fetched>(await fetch.FetchAsync(new FetchRequest(_outside.On("news.example.org", "/a")), Cancellation));
        Assert.Equal((1, 1), (lookUps, _outside.Requests.Count));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("gopher://127.0.0.1:6379/_FLUSHALL")]
    [InlineData("data:text/html,hello")]
    [InlineData("")]
    [InlineData("https://user:password@example.org/")]
    [InlineData("http://example.org:22/")]
    [InlineData("\\\\127.0.0.1\\share")]
    public async Task A_redirect_to_what_is_no_plain_web_address_is_refused(string location)
    {
        _web.WithRedirect("/a", location);
        Assert.StartsWith("The site sends its visitors on, but not to a page", Assert.IsType<Refused>(await FetchAsync("/a")).Reason, StringComparison.Ordinal);
        Assert.Equal(1, _web.Connections);
    }

    [Fact]
    public async Task Five_redirects_are_followed_and_a_sixth_is_not()
    {
        for (var i = 0; i < 6; i++)
        {
            _web.WithRedirect($"/{i}", $"/{i + 1}", i % 2 == 0 ? "301 Moved Permanently" : "307 Temporary Redirect");
        }

        _web.With("/6", Page);
        Assert.Equal(_web.Address("/6"), Assert.IsType<Fetched>(await FetchAsync("/1")).Address.AbsoluteUri);
        Assert.Equal("The site sends its visitors on more than 5 times.", Assert.IsType<Refused>(await FetchAsync("/0")).Reason);
    }

    [Fact]
    public async Task Only_addresses_that_the_request_allows_are_asked()
    {
        _web.WithRedirect("/a", _web.On("127.0.0.1", "/other"));
        var request = new FetchRequest(_web.Address("/a")) { Allowed = address => address.AbsolutePath == "/a" };
        Assert.Contains("may not be fetched here", Assert.IsType<Refused>(await FetchAsync(request)).Reason, StringComparison.Ordinal);
        Assert.Single(_web.Requests);
    }

    [Theory]
    [InlineData("401 Unauthorized", "does not show this page to the bot")]
    [InlineData("403 Forbidden", "does not show this page to the bot")]
    [InlineData("404 Not Found", "no such page")]
    [InlineData("410 Gone", "no such page")]
    [InlineData("429 Too Many Requests", "come back later")]
    [InlineData("500 Internal Server Error", "a fault of its own")]
    [InlineData("503 Service Unavailable", "come back later")]
    [InlineData("204 No Content", "status 204")]
    [InlineData("206 Partial Content", "status 206")]
    [InlineData("304 Not Modified", "status 304")]
    public async Task A_status_other_than_success_is_put_into_words(string status, string words)
    {
        _web.With("/a", "", status: status);
        Assert.Contains(words, Assert.IsType<Refused>(await FetchAsync("/a")).Reason, StringComparison.Ordinal);
    }

    private Task<FetchOutcome> FetchAsync(string path) => FetchAsync(new FetchRequest(_web.Address(path)));

    private async Task<FetchOutcome> FetchAsync(FetchRequest request, string allowed = "127.0.0.1/32")
    {
        using var fetch = Fetch(allowed, InsideHosts.LookUpAsync);
        return await fetch.FetchAsync(request, Cancellation);
    }

    private SafeFetch Fetch(string allowed, LookUp lookUp) => new(
        new IntakeOptions { AllowHttp = true, AllowedNetworks = allowed.Contains('/', StringComparison.Ordinal) ? allowed : $"{allowed}/32", Ports = $"{_web.Port};{_outside.Port}" },
        TimeProvider.System,
        lookUp);
}
