using System.Text;
using ChatBriefing.Discord.Tests.Support;
using NSec.Cryptography;

namespace ChatBriefing.Discord.Tests;

public sealed class DiscordBotTests
{
    private static readonly string Question = SomeInteractions.Ask.Replace("Grüße 你好 🎉, wann?", "Who keeps the lighthouse of Saltmere?", StringComparison.Ordinal);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_over_the_gateway_is_answered_over_rest()
    {
        await using var bot = await RunningBot.StartAsync();
        var peer = await ReadyAsync(bot);
        await peer.DispatchAsync("INTERACTION_CREATE", 2, Question);
        var sent = await bot.SentAsync(request => request.Line == "POST /interactions/1290000000000000002/aW50ZXJhY3Rpb246eA/callback");
        Assert.Contains("Ada Thorne", sent.Body, StringComparison.Ordinal);
        Assert.True(bot.Bot.Health.IsReady);
    }

    [Fact]
    public async Task What_is_sent_again_after_a_lost_connection_is_answered_once_and_what_came_new_is_not_lost()
    {
        await using var bot = await RunningBot.StartAsync();
        var peer = await ReadyAsync(bot);
        await peer.DispatchAsync("INTERACTION_CREATE", 2, Question);
        await bot.SentAsync(request => request.Path.Contains("1290000000000000002", StringComparison.Ordinal));
        peer.Abort();

        var again = await bot.Gateway.NextAsync();
        await again.HelloAsync();
        Assert.Equal(2, (await again.ReceiveAsync(6)).GetProperty("seq").GetInt64());
        // Discord does not promise that nothing comes twice: here under a new number.
        await again.DispatchAsync("INTERACTION_CREATE", 3, Question);
        await again.DispatchAsync("INTERACTION_CREATE", 4, Question.Replace("1290000000000000002", "1290000000000000077", StringComparison.Ordinal));
        await again.DispatchAsync("RESUMED", 5);
        await bot.SentAsync(request => request.Path.Contains("1290000000000000077", StringComparison.Ordinal));
        Assert.Single(bot.Api.Received, request => request.Path.Contains("1290000000000000002", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mention_is_answered_in_its_channel()
    {
        await using var bot = await RunningBot.StartAsync();
        var peer = await ReadyAsync(bot);
        await peer.DispatchAsync("MESSAGE_CREATE", 2, """{"id":"9","channel_id":"5","guild_id":"6","type":0,"content":"<@80351110224678912> Who keeps the lighthouse of Saltmere?","author":{"id":"7","username":"ada"},"mentions":[{"id":"80351110224678912","username":"briefing","bot":true}],"unknown":[{}]}""");
        Assert.Contains("Ada Thorne", (await bot.SentAsync(request => request.Line == "POST /channels/5/messages")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INTERACTION_CREATE", "[]")]
    [InlineData("INTERACTION_CREATE", """{"id":{},"type":"2"}""")]
    [InlineData("INTERACTION_CREATE", """{"id":"1","type":2,"token":"t","data":{"name":"ask","options":[null]},"user":{"id":"1"},"member":null}""")]
    [InlineData("MESSAGE_CREATE", """{"id":"1","channel_id":"2","mentions":[null],"author":{}}""")]
    [InlineData("SOMETHING_NEW", """{"future":true}""")]
    public async Task Events_that_are_not_as_documented_are_passed_over(string name, string data)
    {
        await using var bot = await RunningBot.StartAsync();
        var peer = await ReadyAsync(bot);
        await peer.DispatchAsync(name, 2, data);
        await peer.DispatchAsync("INTERACTION_CREATE", 3, Question);
        await bot.SentAsync(request => request.Path.Contains("1290000000000000002", StringComparison.Ordinal));
        Assert.Equal(1, bot.Gateway.Count);
    }

    [Fact]
    public async Task A_reply_under_way_is_finished_before_the_bot_stops()
    {
        await using var bot = await RunningBot.StartAsync();
        var peer = await ReadyAsync(bot);
        var (asked, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        bot.Api.Then(async http =>
        {
            asked.SetResult();
            await release.Task;
            await RestStandIn.Reply(204)(http);
        });
        await peer.DispatchAsync("MESSAGE_CREATE", 2, """{"id":"9","channel_id":"5","type":0,"content":"Who keeps the lighthouse of Saltmere?","author":{"id":"7","username":"ada"}}""");
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(60), Cancellation);
        var stopping = bot.StopAsync();
        Assert.False(stopping.IsCompleted);
        release.SetResult();
        await stopping;
    }

    [Fact]
    public async Task Signed_requests_are_answered_and_others_refused()
    {
        using var key = Key.Create(SignatureAlgorithm.Ed25519, new KeyCreationParameters { ExportPolicy = KeyExportPolicies.AllowPlaintextExport });
        await using var bot = await RunningBot.StartAsync(new DiscordOptions { Mode = DiscordMode.Http, PublicKey = Convert.ToHexStringLower(key.PublicKey.Export(KeyBlobFormat.RawPublicKey)) });
        var body = Encoding.UTF8.GetBytes(Question);
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        var signature = Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(key, [.. Encoding.UTF8.GetBytes(now), .. body]));

        var answer = await bot.Bot.AnswerAsync(body, signature, now, Cancellation);
        Assert.Equal(200, answer.Status);
        Assert.Contains("Ada Thorne", Encoding.UTF8.GetString(answer.Json.Span), StringComparison.Ordinal);
        Assert.Equal(400, (await bot.Bot.AnswerAsync(body, signature, now, Cancellation)).Status);
        Assert.Equal(401, (await bot.Bot.AnswerAsync(body, signature.Replace(signature[0], signature[0] == 'a' ? 'b' : 'a'), now, Cancellation)).Status);
        Assert.Equal(401, (await bot.Bot.AnswerAsync(body, null, null, Cancellation)).Status);
        Assert.Equal("http", bot.Bot.Health.State);
        Assert.Equal(0, bot.Gateway.Count);
    }

    [Fact]
    public async Task A_token_that_the_gateway_refuses_ends_the_bot_with_the_setting_to_change()
    {
        await using var bot = await RunningBot.StartAsync();
        var peer = await bot.Gateway.NextAsync();
        await peer.HelloAsync();
        await peer.ReceiveAsync(2);
        await peer.CloseAsync(4004);
        var problem = await Assert.ThrowsAsync<IOException>(() => bot.StoppedAsync());
        Assert.Contains("Discord:Token", problem.Message, StringComparison.Ordinal);
        Assert.False(bot.Bot.Health.IsReady);
    }

    [Fact]
    public async Task Neither_the_token_nor_the_token_of_an_interaction_nor_a_question_is_logged()
    {
        await using var bot = await RunningBot.StartAsync();
        var peer = await ReadyAsync(bot);
        bot.Api.Then(RestStandIn.Reply(500), RestStandIn.Reply(404, """{"code":10062,"message":"Unknown interaction"}"""));
        await peer.DispatchAsync("INTERACTION_CREATE", 2, Question);
        await peer.DispatchAsync("INTERACTION_CREATE", 3, Question.Replace("\"type\":2,", "\"type\":\"x\",", StringComparison.Ordinal));
        await bot.SentAsync(request => request.Path.Contains("1290000000000000002", StringComparison.Ordinal));
        await bot.StopAsync();
        Assert.NotEmpty(bot.Logs.Lines);
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains(RunningBot.Token, StringComparison.Ordinal) || line.Contains("aW50ZXJhY3Rpb246eA", StringComparison.Ordinal) || line.Contains("lighthouse", StringComparison.Ordinal));
    }

    private static async Task<GatewayPeer> ReadyAsync(RunningBot bot)
    {
        var peer = await bot.Gateway.NextAsync();
        await peer.HelloAsync();
        Assert.Equal((1 << 9) | (1 << 12), (await peer.ReceiveAsync(2)).GetProperty("intents").GetInt32());
        await peer.ReadyAsync(bot.Gateway.ResumeAddress);
        return peer;
    }
}
