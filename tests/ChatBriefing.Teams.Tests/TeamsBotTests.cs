using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatBriefing.Teams.Tests.Protocol.Incoming;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests;

public sealed class TeamsBotTests
{
    private const string Secret = "very~secret/value+1234";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_Teams_own_token_is_listened_to_and_refusals_say_nothing()
    {
        using var key = SigningPair.Ours("k1", "msteams");
        await using var platform = await OpenIdStandIn.StartAsync(key);
        await using var bot = await RegisteredAsync(platform);
        var serviceUrl = bot.Teams.ServiceUrl.ToString();

        await RefusedAsync(401, null);
        await RefusedAsync(401, "Bearer x");
        await RefusedAsync(401, Token(bot, key, serviceUrl, audience: "11111111-0000-0000-0000-555555555555"));
        await RefusedAsync(403, Token(bot, key, "https://smba.trafficmanager.net/emea/"));
        Assert.Empty(bot.Teams.Received);
        Assert.Empty(bot.Teams.Logins);
        Assert.Equal(0, bot.Briefing.Totals.Answered + bot.Briefing.Totals.Refused);

        Assert.Equal(202, (await bot.PostAsync(Posted.Message(RunningBot.Question), Token(bot, key, serviceUrl))).Status);
        var sent = await bot.FinishAsync();
        Assert.Contains("Ada Thorne", sent[0].Body, StringComparison.Ordinal);
        Assert.Equal("Bearer token-1", sent[0].Headers["Authorization"]);
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains(Secret, StringComparison.Ordinal) || line.Contains("token-1", StringComparison.Ordinal) || line.Contains("lighthouse", StringComparison.Ordinal));

        async Task RefusedAsync(int status, string? authorization)
        {
            var answer = await bot.PostAsync(Posted.Message(RunningBot.Question), authorization);
            Assert.Equal((status, 0), (answer.Status, answer.Json.Length));
        }
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net.example.org/emea/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("no address")]
    public async Task An_address_that_is_not_trusted_causes_no_request_even_with_a_good_token(string serviceUrl)
    {
        using var key = SigningPair.Ours("k1", "msteams");
        await using var platform = await OpenIdStandIn.StartAsync(key);
        await using var bot = await RegisteredAsync(platform);
        Assert.Equal(202, (await bot.PostAsync(Posted.Message(RunningBot.Question).With("serviceUrl", serviceUrl), Token(bot, key, serviceUrl))).Status);
        Assert.Empty(await bot.FinishAsync());
        Assert.Empty(bot.Teams.Logins);
        Assert.Contains(bot.Logs.Lines, line => line.Contains("could not be sent to Teams", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains("could not be worked on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_app_id_only_programs_on_this_machine_are_answered_and_only_here()
    {
        await using var bot = await RunningBot.StartAsync();
        var message = Encoding.UTF8.GetBytes(Posted.Message(RunningBot.Question).With("serviceUrl", bot.Teams.ServiceUrl.ToString()).ToJsonString());
        Assert.Equal(401, (await bot.PostAsync(message, remote: IPAddress.Parse("192.0.2.7"))).Status);
        Assert.Equal(401, (await bot.PostAsync(message, isForwarded: true)).Status);
        Assert.Equal(403, (await bot.PostAsync(Posted.Message(RunningBot.Question).With("serviceUrl", "https://smba.trafficmanager.net/emea/"))).Status);
        Assert.Equal(202, (await bot.PostAsync(message, remote: IPAddress.IPv6Loopback)).Status);
        Assert.Equal(2, (await bot.FinishAsync()).Count);
        Assert.True(TeamsBot.IsForwarded(["Host", "x-forwarded-for"]));
        Assert.False(TeamsBot.IsForwarded(["Host", "x-ms-agents-playground"]));
    }

    [Fact]
    public async Task Without_permission_for_that_nobody_is_answered()
    {
        await using var bot = await RunningBot.StartAsync(options => options.AllowAnonymousOnLoopback = false);
        var answer = await bot.PostAsync(Posted.Message(RunningBot.Question));
        Assert.Equal((401, 0), (answer.Status, answer.Json.Length));
        Assert.Empty(await bot.FinishAsync());
    }

    [Fact]
    public async Task Health_tells_what_to_fix_and_no_secret()
    {
        using var key = SigningPair.Ours("k1", "msteams");
        await using var platform = await OpenIdStandIn.StartAsync(key);
        await using var bot = await RegisteredAsync(platform, options => options.AppPasswordExpires = "2026-12-05");
        Assert.True(bot.Bot.Health.IsReady);
        Assert.Contains("expires in 10 days", Assert.Single(bot.Bot.Health.Problems), StringComparison.Ordinal);

        platform.Instead = http => ConnectorStandIn.Reply(500)(http);
        await bot.PostAsync(Posted.Message("?"), Token(bot, key, bot.Teams.ServiceUrl.ToString()));
        bot.Teams.OtherwiseLogin = ConnectorStandIn.Reply(401, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}""");
        var problem = await Assert.ThrowsAsync<IOException>(() => bot.Bot.CheckAsync(Cancellation));
        Assert.Contains("Teams:AppPassword", problem.Message, StringComparison.Ordinal);
        Assert.False(bot.Bot.Health.IsReady);
        Assert.Equal(3, bot.Bot.Health.Problems.Count);
        Assert.DoesNotContain(bot.Bot.Health.Problems, line => line.Contains(Secret, StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2026, 12, 5), bot.Bot.Health.Expires);
    }

    [Fact]
    public async Task A_good_secret_is_found_good_at_the_start()
    {
        await using var platform = await OpenIdStandIn.StartAsync();
        await using var bot = await RegisteredAsync(platform);
        await bot.Bot.CheckAsync(Cancellation);
        Assert.Single(bot.Teams.Logins);
        Assert.True(bot.Bot.Health.IsReady);
    }

    [Fact]
    public async Task A_reply_under_way_is_finished_after_the_program_begins_to_stop()
    {
        await using var bot = await RunningBot.StartAsync();
        using var stopping = new CancellationTokenSource();
        var (asked, release) = Hold(bot);
        var message = Posted.Message(RunningBot.Question).With("serviceUrl", bot.Teams.ServiceUrl.ToString());
        Assert.Equal(202, (await bot.PostAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), stopping: stopping.Token)).Status);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(60), Cancellation);
        await stopping.CancelAsync();
        var finishing = bot.FinishAsync();
        Assert.False(finishing.IsCompleted);
        release.SetResult();
        Assert.Equal(2, (await finishing).Count);
    }

    [Fact]
    public async Task A_reply_that_never_comes_to_an_end_does_not_keep_the_bot_from_stopping()
    {
        await using var bot = await RunningBot.StartAsync();
        var (asked, release) = Hold(bot);
        Assert.Equal(202, (await bot.PostAsync(Posted.InChannel(RunningBot.Question))).Status);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(60), Cancellation);
        var finishing = bot.FinishAsync();
        for (var tries = 0; !finishing.IsCompleted && tries < 600; tries++)
        {
            bot.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(finishing, Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Cancellation));
        }

        Assert.Single(await finishing);
        Assert.Contains(bot.Logs.Lines, line => line.Contains("1 replies were not finished", StringComparison.Ordinal));
        release.SetResult();
    }

    [Fact]
    public async Task A_reply_that_Teams_refuses_is_logged_without_what_was_said()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Teams.Otherwise = ConnectorStandIn.Reply(403, """{"error":{"code":"ForbiddenOperationException","message":"no"}}""");
        await bot.HearLastAsync(Posted.InChannel($"{Posted.Mention} {RunningBot.Question}"));
        Assert.Contains(bot.Logs.Lines, line => line.Contains("could not be sent to Teams", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains("lighthouse", StringComparison.Ordinal));
    }

    private static (TaskCompletionSource Asked, TaskCompletionSource Release) Hold(RunningBot bot)
    {
        var (asked, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        bot.Teams.Then(async http =>
        {
            asked.SetResult();
            await release.Task;
            await ConnectorStandIn.Reply(201, """{"id":"1"}""")(http);
        });
        return (asked, release);
    }

    private static Task<RunningBot> RegisteredAsync(OpenIdStandIn platform, Action<TeamsOptions>? change = null) => RunningBot.StartAsync(options =>
    {
        (options.AppId, options.AppPassword, options.TenantId, options.OpenIdMetadataUrl) = (TokenTrial.AppId, Secret, TokenTrial.Tenant, platform.MetadataUrl);
        change?.Invoke(options);
    });

    private static string Token(RunningBot bot, SigningPair key, string serviceUrl, string audience = TokenTrial.AppId)
    {
        var now = bot.Time.GetUtcNow().ToUnixTimeSeconds();
        return "Bearer " + key.Sign(new JsonObject { ["serviceurl"] = serviceUrl, ["nbf"] = now, ["exp"] = now + 3600, ["iss"] = "https://api.botframework.com", ["aud"] = audience });
    }
}
