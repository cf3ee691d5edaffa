using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Protocol.Rest;
using ChatBriefing.Discord.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBriefing.Discord.Tests.Protocol.Rest;

public sealed class RestSecretsTests
{
    private static readonly Snowflake One = new(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_token_appears_in_what_is_logged_or_thrown_even_if_the_server_repeats_it()
    {
        Func<HttpContext, Task>[] faults =
        [
            Echo(400), Echo(403), Echo(404), Echo(500), Echo(302), http => RestStandIn.Reply(200, $"{http.Request.Headers.Authorization} {http.Request.Path}")(http), RestStandIn.Reply(429, """{"retry_after":0.1}"""),
            Echo(429, "X-RateLimit-Bucket: abc", "X-RateLimit-Scope: user", "Retry-After: 5000"), RestStandIn.Cut, Echo(401),
        ];
        foreach (var fault in faults)
        {
            await using var trial = await RestTrial.StartAsync();
            trial.Discord.Otherwise = fault;
            Task[] calls = [trial.Rest.MeAsync(Cancellation), trial.Rest.TypingAsync(One, Cancellation),
                trial.Rest.RespondAsync(One, RestTrial.InteractionToken, new InteractionResponse.DeferredUpdate(), Cancellation), trial.Rest.EditOriginalAsync(One, RestTrial.InteractionToken, new(), Cancellation)];
            await trial.PassAsync(Task.WhenAll(calls));
            var said = calls.Select(call => $"{call.Exception}").Concat(trial.Log.Lines).ToList();
            Assert.Contains(said, line => line.Length > 0);
            Assert.All(said, line => AssertSafe(line));
        }
    }

    [Fact]
    public async Task An_answer_that_is_not_HTTP_is_not_quoted()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeAsync(listener);
        var log = new CollectedLog();
        using var rest = new DiscordRest(new() { BaseUrl = new($"http://{listener.LocalEndpoint}/"), Token = RestTrial.Token }, TimeProvider.System, new Random(1), log);
        var problem = await Assert.ThrowsAsync<DiscordUnreachableException>(() => rest.EditOriginalAsync(One, RestTrial.InteractionToken, new() { Content = "a" }, Cancellation));
        AssertSafe($"{problem} {string.Join(' ', log.Lines)}");
        await serving;
    }

    [Fact]
    public void Nothing_that_holds_a_token_shows_it()
    {
        AssertSafe($"{new RestOptions { Token = RestTrial.Token }}");
        AssertSafe($"{Routes.Respond(One, RestTrial.InteractionToken)} {Routes.EditOriginal(One, RestTrial.InteractionToken)}");
        AssertSafe($"{new BucketKey("abc", RestTrial.InteractionToken)}");
        Assert.Equal("PATCH /webhooks/{application}/{token}/messages/@original", Routes.EditOriginal(One, RestTrial.InteractionToken).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/../../users/@me")]
    [InlineData("a?b")]
    [InlineData("a%2e")]
    [InlineData("a\nb")]
    public void What_is_no_token_of_an_interaction_leads_nowhere(string token)
    {
        Assert.Throws<ArgumentException>(() => Routes.Respond(One, token));
        Assert.Throws<ArgumentException>(() => Routes.EditOriginal(One, token));
    }

    [Theory]
    [InlineData("", "https://discord.com/api/v10", "Discord:Token")]
    [InlineData("Bot secret-bot-token", "https://discord.com/api/v10", "Discord:Token")]
    [InlineData("secret-bot-token\nX: y", "https://discord.com/api/v10", "Discord:Token")]
    [InlineData("good", "http://discord.com/api/v10", "https://")]
    [InlineData("good", "ftp://discord.com/", "https://")]
    [InlineData("good", "/api/v10", "https://")]
    public void A_setting_that_cannot_be_right_is_named_and_not_repeated(string token, string address, string named)
    {
        var problem = Assert.Throws<ArgumentException>(() => new DiscordRest(new() { Token = token, BaseUrl = new(address, UriKind.RelativeOrAbsolute) }, TimeProvider.System, new Random(1), NullLogger.Instance));
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
        AssertSafe(problem.ToString());
    }

    /// <summary>Repeats in the answer what the request was authorised by.</summary>
    private static Func<HttpContext, Task> Echo(int status, params string[] headers) => http =>
    {
        var secret = $"{http.Request.Headers.Authorization} {http.Request.Path}";
        return RestStandIn.Reply(status, $$"""{"code":1,"message":"{{secret}}","errors":{"a":{"_errors":[{"message":"{{secret}}"}]} } }""", headers)(http);
    };

    private static void AssertSafe(string text)
    {
        Assert.DoesNotContain("secret-bot-token", text, StringComparison.Ordinal);
        Assert.DoesNotContain(RestTrial.InteractionToken, text, StringComparison.Ordinal);
    }

    /// <summary>Sends back what it receives, once.</summary>
    private static async Task ServeAsync(System.Net.Sockets.TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync(Cancellation);
        var buffer = new byte[4096];
        var length = await client.GetStream().ReadAsync(buffer, Cancellation);
        await client.GetStream().WriteAsync(buffer.AsMemory(0, length), Cancellation);
    }
}
