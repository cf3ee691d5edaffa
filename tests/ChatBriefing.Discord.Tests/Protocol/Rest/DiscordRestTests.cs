using System.Text.Json;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Protocol.Rest;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Protocol.Rest;

public sealed class DiscordRestTests(SpecCheck spec)
{
    private const string Gateway = """{"url":"wss://gateway.discord.gg/","shards":9,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1}}""";

    private static readonly Snowflake One = new(1);
    private static readonly Snowflake Two = new(2);
    private static readonly MessageBody Hello = new() { Content = "Grüße 🎉\u2028", Embeds = [new() { Title = "T", Description = "D" }], Components = [new([new Button { Style = ButtonStyle.Primary, Label = "More", CustomId = "more" }])] };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, bool> Calls => new()
    {
        { "me", "GET /users/@me", true },
        { "application", "GET /applications/@me", true },
        { "gateway", "GET /gateway/bot", true },
        { "commands", "GET /applications/1/commands?with_localizations=true", true },
        { "guild commands", "GET /applications/1/guilds/2/commands?with_localizations=true", true },
        { "put commands", "PUT /applications/1/commands", true },
        { "put guild commands", "PUT /applications/1/guilds/2/commands", true },
        { "create", "POST /channels/1/messages", true },
        { "typing", "POST /channels/1/typing", true },
        { "guild", "GET /guilds/1", true },
        { "member", "GET /guilds/1/members/2", true },
        { "respond", $"POST /interactions/1/{RestTrial.InteractionToken}/callback", false },
        { "edit original", $"PATCH /webhooks/1/{RestTrial.InteractionToken}/messages/@original", false },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Each_call_goes_where_Discord_documents_it(string call, string line, bool authorized)
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Otherwise = RestStandIn.Reply(200, call == "gateway" ? Gateway : "{}");
        await CallAsync(trial.Rest, call);
        var request = Assert.Single(trial.Discord.Received);
        Assert.Equal(line, request.Line);
        Assert.Equal(authorized ? "Bot " + RestTrial.Token : null, request.Headers.GetValueOrDefault("Authorization"));
        Assert.Equal("DiscordBot (https://example.org/bot, 0.1.0)", request.Headers["User-Agent"]);
        if (request.Body.Length > 0)
        {
            Assert.Equal("application/json", request.Headers["Content-Type"]);
            Assert.Empty(await spec.CheckRequestAsync(request.Method, request.Path, request.Body));
        }
    }

    [Fact]
    public async Task Every_kind_of_response_keeps_to_the_specification()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Otherwise = RestStandIn.Reply(204);
        InteractionResponse[] responses =
        [
            new InteractionResponse.Pong(), new InteractionResponse.NewMessage(Hello), new InteractionResponse.Deferred(new(MessageFlags.Ephemeral)), new InteractionResponse.DeferredUpdate(),
            new InteractionResponse.Update(Hello), new InteractionResponse.Completion(new([new("a", "b")])),
            new InteractionResponse.OpenModal(new("id", "Why?", [new([new TextInput { CustomId = "why", Style = 2, Label = "Why" }])])),
        ];
        foreach (var response in responses)
        {
            await trial.Rest.RespondAsync(One, RestTrial.InteractionToken, response, Cancellation);
        }

        foreach (var request in trial.Discord.Received)
        {
            Assert.Empty(await spec.CheckRequestAsync(request.Method, request.Path, request.Body));
        }
    }

    [Fact]
    public async Task What_Discord_tells_is_read()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(
            RestStandIn.Reply(200, """{"id":"5","name":"Bot","verify_key":"ab","interactions_endpoint_url":null,"flags":8953856,"bot":{"id":"5"},"new":[1]}"""),
            RestStandIn.Reply(200, Gateway),
            RestStandIn.Reply(200, """{"id":"9","name":"Newsroom","owner_id":"1","roles":[{"id":"9","name":"@everyone","permissions":"104188992","position":0,"color":0}]}"""));
        Assert.Equal(new Application { Id = new(5), Name = "Bot", VerifyKey = "ab", Flags = 8953856 }, await trial.Rest.ApplicationAsync(Cancellation));
        Assert.Equal(new GatewayBot(new("wss://gateway.discord.gg/"), 9, new SessionStartLimit(1000, 999, 14400000, 1)), await trial.Rest.GatewayAsync(Cancellation));
        Assert.Equal("104188992", Assert.Single((await trial.Rest.GuildAsync(new(9), Cancellation)).Roles!).Permissions);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"url":"wss://gateway.discord.gg/","shards":1}""")]
    [InlineData("""{"shards":1,"session_start_limit":{}}""")]
    public async Task A_gateway_without_address_or_limit_is_no_answer(string answer)
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(RestStandIn.Reply(200, answer));
        await Assert.ThrowsAsync<DiscordUnreachableException>(() => trial.Rest.GatewayAsync(Cancellation));
    }

    [Fact]
    public async Task A_message_carries_a_nonce_of_its_own_that_is_enforced()
    {
        await using var trial = await RestTrial.StartAsync();
        await trial.Rest.CreateMessageAsync(One, Hello, Cancellation);
        await trial.Rest.CreateMessageAsync(One, Hello, Cancellation);
        var sent = trial.Discord.Received.Select(request => JsonElement.Parse(request.Body)).ToList();
        Assert.All(sent, body => Assert.True(body.GetProperty("enforce_nonce").GetBoolean()));
        Assert.NotEqual(sent[0].GetProperty("nonce").GetString(), sent[1].GetProperty("nonce").GetString());
    }

    private static Task CallAsync(DiscordRest rest, string call) => call switch
    {
        "me" => rest.MeAsync(Cancellation),
        "application" => rest.ApplicationAsync(Cancellation),
        "gateway" => rest.GatewayAsync(Cancellation),
        "commands" => rest.CommandsAsync(One, null, Cancellation),
        "guild commands" => rest.CommandsAsync(One, Two, Cancellation),
        "put commands" => rest.PutCommandsAsync(One, null, [new Command { Type = 1, Name = "ask", Description = "Ask" }], Cancellation),
        "put guild commands" => rest.PutCommandsAsync(One, Two, [new Command { Type = 3, Name = "Ask about this" }], Cancellation),
        "create" => rest.CreateMessageAsync(One, Hello with { MessageReference = new(Two) }, Cancellation),
        "typing" => rest.TypingAsync(One, Cancellation),
        "guild" => rest.GuildAsync(One, Cancellation),
        "member" => rest.MemberAsync(One, Two, Cancellation),
        "respond" => rest.RespondAsync(One, RestTrial.InteractionToken, new InteractionResponse.NewMessage(Hello), Cancellation),
        _ => rest.EditOriginalAsync(One, RestTrial.InteractionToken, Hello, Cancellation),
    };
}
