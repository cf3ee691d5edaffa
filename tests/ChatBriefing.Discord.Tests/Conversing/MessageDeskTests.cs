using System.Text.Json;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Conversing;

public sealed class MessageDeskTests(SpecCheck spec) : IAsyncLifetime
{
    private static readonly User Bot = new() { Id = Desk.Self, Username = "briefing", Bot = true };

    private Desk _desk = null!;

    public async ValueTask InitializeAsync() => _desk = await Desk.OpenAsync();

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_mention_is_answered_as_a_reply_that_notifies_nobody()
    {
        var sent = await HearAsync(Mentioned($"<@{Desk.Self}> {Desk.Question}"));
        Assert.Equal("POST /channels/645027906669510667/messages", sent!.Line);
        var body = JsonDocument.Parse(sent.Body).RootElement;
        Assert.Equal("9", body.GetProperty("message_reference").GetProperty("message_id").GetString());
        Assert.False(body.GetProperty("message_reference").GetProperty("fail_if_not_exists").GetBoolean());
        Assert.Equal(0, body.GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength());
        Assert.False(body.GetProperty("allowed_mentions").GetProperty("replied_user").GetBoolean());
        Assert.Contains("Ada Thorne", sent.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<@!845027738276462632>Who keeps the lighthouse of Saltmere?")]
    [InlineData("Who keeps the lighthouse of Saltmere? <@845027738276462632>")]
    public async Task The_mention_may_stand_anywhere(string text) => Assert.Contains("Ada Thorne", (await HearAsync(Mentioned(text)))!.Body, StringComparison.Ordinal);

    [Fact]
    public async Task A_direct_message_needs_no_mention() =>
        Assert.Contains("Ada Thorne", (await HearAsync(Written(Desk.Question) with { GuildId = null }))!.Body, StringComparison.Ordinal);

    [Fact]
    public async Task A_reply_to_the_bot_is_a_follow_up()
    {
        await HearAsync(Mentioned($"<@{Desk.Self}> {Desk.Question}"));
        Assert.Contains("1871", (await HearAsync(Mentioned("When was it built?") with { Type = 19, Id = new Snowflake(10) }))!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_talk_is_not_answered()
    {
        Assert.Null(await HearAsync(Written(Desk.Question)));
        Assert.Null(await HearAsync(Mentioned(Desk.Question) with { Mentions = [new User { Id = new Snowflake(5) }] }));
        Assert.Null(await HearAsync(Mentioned(Desk.Question) with { Author = Bot }));
        Assert.Null(await HearAsync(Mentioned(Desk.Question) with { Author = new User { Id = new Snowflake(6), Bot = true } }));
        Assert.Null(await HearAsync(Mentioned(Desk.Question) with { WebhookId = new Snowflake(7) }));
        Assert.Null(await HearAsync(Mentioned(Desk.Question) with { Type = 6 }));
        Assert.Null(await HearAsync(Mentioned(Desk.Question) with { Author = null }));
    }

    [Fact]
    public async Task A_message_that_comes_twice_is_answered_once()
    {
        await HearAsync(Mentioned(Desk.Question));
        await HearAsync(Mentioned(Desk.Question));
        Assert.Single(_desk.Api.Received, request => request.Method == "POST");
    }

    [Fact]
    public async Task A_mention_without_words_is_told_what_to_do() => Assert.Contains("Ask me a question", (await HearAsync(Mentioned($"<@{Desk.Self}>")))!.Body, StringComparison.Ordinal);

    [Fact]
    public async Task What_is_for_one_s_own_eyes_is_not_written_into_a_channel()
    {
        Assert.Contains("only you see it", (await HearAsync(Mentioned($"<@{Desk.Self}> /privacy export")))!.Body, StringComparison.Ordinal);
        Assert.Contains("What is kept", (await HearAsync(Written("/privacy") with { GuildId = null, Id = new Snowflake(10) }))!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_is_closed_to_the_bot_is_logged_with_what_to_do()
    {
        _desk.Api.Otherwise = RestStandIn.Reply(403, """{"code":50013,"message":"Missing Permissions"}""");
        await HearAsync(Mentioned(Desk.Question));
        Assert.Contains(_desk.Log.Lines, line => line.Contains("645027906669510667", StringComparison.Ordinal) && line.Contains("Send Messages", StringComparison.Ordinal));
        Assert.DoesNotContain(_desk.Log.Lines, line => line.Contains("lighthouse", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_waits_sees_the_bot_typing_before_the_answer()
    {
        Task hearing;
        using (_desk.HoldHistory())
        {
            hearing = _desk.Messages.HearAsync(Mentioned(Desk.Question), Desk.Self, TestContext.Current.CancellationToken);
            for (var tries = 0; _desk.Api.Received.Count == 0 && tries < 6_000; tries++)
            {
                _desk.Time.Advance(TimeSpan.FromSeconds(1));
                await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, TestContext.Current.CancellationToken);
            }
        }

        await hearing.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal(["POST /channels/645027906669510667/typing", "POST /channels/645027906669510667/messages"], _desk.Api.Received.Select(request => request.Line));
    }

    [Fact]
    public async Task What_is_ready_at_once_needs_no_typing()
    {
        await HearAsync(Mentioned(Desk.Question));
        Assert.Equal("POST /channels/645027906669510667/messages", Assert.Single(_desk.Api.Received).Line);
    }

    private static Message Written(string text) => new()
    {
        Id = new Snowflake(9),
        ChannelId = new Snowflake(645027906669510667),
        GuildId = new Snowflake(290926798626357999),
        Author = new User { Id = new Snowflake(53908232506183680), Username = "mason" },
        Content = text,
    };

    private static Message Mentioned(string text) => Written(text) with { Mentions = [Bot] };

    /// <summary>What is sent for a message, which is what Discord allows; nothing where nothing is.</summary>
    private async Task<Received?> HearAsync(Message message)
    {
        var before = _desk.Api.Received.Count;
        await _desk.Messages.HearAsync(message, Desk.Self, TestContext.Current.CancellationToken);
        var sent = _desk.Api.Received.Skip(before).LastOrDefault(request => request.Method == "POST");
        if (sent is not null && await spec.MissingAsync() is null)
        {
            Assert.Empty(await spec.CheckRequestAsync(sent.Method, sent.Path, sent.Body));
        }

        return sent;
    }
}
