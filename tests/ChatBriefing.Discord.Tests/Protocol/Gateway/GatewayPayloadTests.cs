using System.Text.Json;
using ChatBriefing.Discord.Protocol.Gateway;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Tests.Protocol.Gateway;

public sealed class GatewayPayloadTests
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    [Fact]
    public void A_custom_activity_is_shown_by_its_state()
    {
        var options = new GatewayOptions { Token = "t", Intents = GatewayIntents.None, Activity = new(ActivityType.Custom, "/ask") };
        var identify = JsonElement.Parse(GatewayPayload.Identify(options, 0, 1).Span);
        var activity = identify.GetProperty("d").GetProperty("presence").GetProperty("activities")[0];
        Assert.Equal((4, "/ask"), (activity.GetProperty("type").GetInt32(), activity.GetProperty("state").GetString()));
    }

    [Fact]
    public void Without_an_activity_there_is_no_presence()
    {
        var options = new GatewayOptions { Token = "t", Intents = GatewayIntents.None };
        var identify = JsonElement.Parse(GatewayPayload.Identify(options, 0, 1).Span);
        Assert.False(identify.GetProperty("d").TryGetProperty("presence", out _));
    }

    [Fact]
    public void What_GET_gateway_bot_answers_is_read()
    {
        const string Answer = """{"url":"wss://gateway.discord.gg","shards":9,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1}}""";
        var bot = JsonSerializer.Deserialize<GatewayBot>(Answer, Names);
        Assert.Equal(new GatewayBot(new Uri("wss://gateway.discord.gg"), 9, new(1000, 999, 14_400_000, 1)), bot);
    }
}
