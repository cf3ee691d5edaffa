using System.Net;
using ChatBriefing.Teams.Protocol.Incoming;
using ChatBriefing.Teams.Protocol.Models;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Teams.Tests.Protocol.Incoming;

public sealed class AnonymousCheckTests
{
    private const string Here = "http://localhost:56150/_connector";

    [Theory]
    [InlineData("127.0.0.1", 200)]
    [InlineData("127.8.9.10", 200)]
    [InlineData("::1", 200)]
    [InlineData("::ffff:127.0.0.1", 200)]
    [InlineData("::ffff:127.0.0.2", 200)]
    [InlineData("::ffff:10.0.0.1", 401)]
    [InlineData("::", 401)]
    [InlineData("0.0.0.0", 401)]
    [InlineData("10.0.0.1", 401)]
    [InlineData("192.168.1.5", 401)]
    [InlineData("52.112.1.1", 401)]
    [InlineData("fe80::1", 401)]
    [InlineData("::2", 401)]
    [InlineData("::127.0.0.1", 401)]
    [InlineData(null, 401)]
    public async Task Only_programs_on_this_machine_are_answered(string? remote, int status) => Assert.Equal(status, await StatusAsync(remote));

    [Fact]
    public async Task Nobody_is_answered_where_it_is_not_allowed() => Assert.Equal(401, await StatusAsync("127.0.0.1", allowed: false));

    [Fact]
    public async Task What_a_proxy_on_this_machine_passes_on_is_refused() => Assert.Equal(401, await StatusAsync("127.0.0.1", isForwarded: true));

    [Theory]
    [InlineData("http://localhost:56150/_connector", 200)]
    [InlineData("https://localhost/", 200)]
    [InlineData("http://LOCALHOST:1", 200)]
    [InlineData("http://127.0.0.1:3978", 200)]
    [InlineData("http://[::1]:3978", 200)]
    [InlineData("http://[::ffff:127.0.0.1]:3978", 200)]
    [InlineData("https://smba.trafficmanager.net/emea/", 403)]
    [InlineData("http://localhost.evil.example", 403)]
    [InlineData("http://127.0.0.1.evil.example", 403)]
    [InlineData("http://localhost@evil.example/", 403)]
    [InlineData("http://evil.example@localhost/", 403)]
    [InlineData("http://169.254.169.254/metadata", 403)]
    [InlineData("http://[fe80::1]/", 403)]
    [InlineData("http://0.0.0.0:3978", 403)]
    [InlineData("file:///etc/passwd", 403)]
    [InlineData("ftp://localhost/", 403)]
    [InlineData("//localhost/", 403)]
    [InlineData("/_connector", 403)]
    [InlineData("localhost:56150", 403)]
    [InlineData("", 403)]
    [InlineData(null, 403)]
    public async Task Replies_stay_on_this_machine(string? serviceUrl, int status) => Assert.Equal(status, await StatusAsync("127.0.0.1", serviceUrl: serviceUrl));

    [Fact]
    public async Task With_an_app_id_this_machine_needs_a_token_like_everybody()
    {
        await using var trial = await TokenTrial.StartAsync(options => options.AllowAnonymousOnLoopback = true);
        var verdict = await trial.Check.CheckAsync(new RequestOrigin(null, IPAddress.Loopback, false), new Activity { Type = "message", ServiceUrl = Here }, TestContext.Current.CancellationToken);
        Assert.Equal(401, verdict.Status);
    }

    [Fact]
    public async Task A_token_opens_nothing_without_an_app_id()
    {
        await using var trial = await TokenTrial.StartAsync(options => (options.AppId, options.AllowAnonymousOnLoopback) = ("", true));
        Assert.Equal(401, (await trial.TryAsync(trial.Token(claims => claims["aud"] = ""))).Status);
        Assert.Equal(0, trial.Platform.Asked);
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("x-forwarded-for")]
    [InlineData("X-Forwarded-Proto")]
    [InlineData("Forwarded")]
    [InlineData("X-Real-IP")]
    [InlineData("Via")]
    [InlineData("X-Original-For")]
    [InlineData("CF-Connecting-IP")]
    [InlineData("Origin")]
    public void A_header_of_a_proxy_or_a_browser_tells_that_somebody_stands_behind(string name) => Assert.True(ForwardingHeaders.In(["Host", name, "User-Agent"]));

    [Fact]
    public void The_headers_of_the_Playground_are_no_forwarding_ones() =>
        Assert.False(ForwardingHeaders.In(["Accept", "Connection", "Host", "User-Agent", "Accept-Encoding", "Content-Type", "Content-Length", "x-ms-agents-playground"]));

    private static async Task<int> StatusAsync(string? remote, bool isForwarded = false, bool allowed = true, string? serviceUrl = Here)
    {
        var options = new TeamsOptions { AllowAnonymousOnLoopback = allowed, OpenIdMetadataUrl = "http://127.0.0.1:1/" };
        using var check = new RequestCheck(options, new FakeTimeProvider(), NullLogger.Instance);
        var origin = new RequestOrigin(null, remote is null ? null : IPAddress.Parse(remote), isForwarded);
        var verdict = await check.CheckAsync(origin, new Activity { Type = "message", ServiceUrl = serviceUrl }, TestContext.Current.CancellationToken);
        Assert.Equal(verdict.Status == 200, verdict.IsAllowed);
        Assert.Equal(verdict.IsAllowed, verdict.Reason is null);
        return verdict.Status;
    }
}
