using System.Text.Json;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Protocol.Rest;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Protocol.Rest;

public sealed class RestLimitTests
{
    private static readonly Snowflake One = new(1);
    private static readonly Snowflake Two = new(2);
    private static readonly InteractionResponse Later = new InteractionResponse.DeferredUpdate();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_limit_that_is_used_up_holds_its_own_channel_until_it_is_reset()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(RestStandIn.Reply(204, "", "X-RateLimit-Bucket: abc", "X-RateLimit-Limit: 5", "X-RateLimit-Remaining: 0", "X-RateLimit-Reset-After: 3.5"));
        await trial.Rest.TypingAsync(One, Cancellation);
        var held = trial.Rest.TypingAsync(One, Cancellation);
        await trial.Rest.TypingAsync(Two, Cancellation);
        Assert.False(held.IsCompleted);
        Assert.Equal(["/channels/1/typing", "/channels/2/typing"], trial.Discord.Received.Select(request => request.Path));
        trial.Time.Advance(TimeSpan.FromSeconds(3.4));
        Assert.False(held.IsCompleted);
        trial.Time.Advance(TimeSpan.FromSeconds(0.1));
        await held;
    }

    [Fact]
    public async Task Routes_that_turn_out_to_share_a_limit_wait_together()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(
            RestStandIn.Reply(200, "{}", "X-RateLimit-Bucket: abc", "X-RateLimit-Remaining: 1", "X-RateLimit-Reset-After: 9"),
            RestStandIn.Reply(200, "{}", "X-RateLimit-Bucket: abc", "X-RateLimit-Remaining: 0", "X-RateLimit-Reset-After: 9"));
        await trial.Rest.GuildAsync(One, Cancellation);
        await trial.Rest.CreateMessageAsync(One, new() { Content = "a" }, Cancellation);
        var held = trial.Rest.GuildAsync(One, Cancellation);
        await trial.Rest.GuildAsync(Two, Cancellation);
        Assert.False(held.IsCompleted);
        Assert.InRange(await trial.PassAsync(held), TimeSpan.FromSeconds(8.9), TimeSpan.FromSeconds(12));
    }

    [Theory]
    [InlineData("user", "\"retry_after\":0.65,", 0.65, 1)]
    [InlineData("shared", "\"retry_after\":64.57,", 64.57, 0)]
    [InlineData("user", "", 2, 1)]
    public async Task After_a_429_the_call_waits_as_long_as_it_is_told(string scope, string told, double seconds, int invalid)
    {
        await using var trial = await RestTrial.StartAsync(options => options with { LongestWait = TimeSpan.FromMinutes(2) });
        trial.Discord.Then(RestStandIn.Reply(429, $$"""{"message":"You are being rate limited.",{{told}}"global":false}""", "Retry-After: 2", "X-RateLimit-Bucket: abc", $"X-RateLimit-Scope: {scope}"));
        var call = trial.Rest.TypingAsync(One, Cancellation);
        var passed = await trial.PassAsync(call);
        await call;
        Assert.InRange(passed.TotalSeconds, seconds - 0.05, seconds + 3);
        Assert.Equal(invalid, trial.Rest.InvalidRequests);
        Assert.Equal(2, trial.Discord.Received.Count);
    }

    [Fact]
    public async Task A_global_429_holds_every_call_of_the_bot_but_no_interaction()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(RestStandIn.Reply(429, """{"message":"You are being rate limited.","retry_after":5.5,"global":true}""", "Retry-After: 6", "X-RateLimit-Global: true", "X-RateLimit-Scope: global"));
        var held = trial.Rest.TypingAsync(One, Cancellation);
        await WaitAsync(() => trial.Rest.InvalidRequests == 1);
        var other = trial.Rest.GuildAsync(Two, Cancellation);
        await trial.Rest.RespondAsync(One, RestTrial.InteractionToken, Later, Cancellation);
        Assert.Equal(2, trial.Discord.Received.Count);
        Assert.InRange(await trial.PassAsync(Task.WhenAll(held, other)), TimeSpan.FromSeconds(5.45), TimeSpan.FromSeconds(9));
    }

    [Fact]
    public async Task A_429_of_the_proxy_before_Discord_holds_everything()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(RestStandIn.Reply(429, "<html>error code: 1015</html>", "Retry-After: 30"));
        var held = trial.Rest.RespondAsync(One, RestTrial.InteractionToken, Later, Cancellation);
        await WaitAsync(() => trial.Rest.InvalidRequests == 1);
        var other = trial.Rest.GuildAsync(Two, Cancellation);
        Assert.InRange(await trial.PassAsync(Task.WhenAll(held, other)), TimeSpan.FromSeconds(29), TimeSpan.FromSeconds(35));
        Assert.Equal(3, trial.Discord.Received.Count);
    }

    [Fact]
    public async Task A_429_without_end_ends()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Otherwise = RestStandIn.Reply(429, """{"retry_after":0.1}""", "X-RateLimit-Scope: user");
        var call = trial.Rest.TypingAsync(One, Cancellation);
        await trial.PassAsync(call);
        Assert.Equal(System.Net.HttpStatusCode.TooManyRequests, (await Assert.ThrowsAsync<DiscordRefusedException>(() => call)).Status);
        Assert.Equal(6, trial.Discord.Received.Count);
    }

    [Theory]
    [InlineData("1e300")]
    [InlineData("3600")]
    public async Task A_wait_that_is_too_long_fails_at_once_and_the_next_call_unsent(string seconds)
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(RestStandIn.Reply(429, $$"""{"retry_after":{{seconds}}}""", "X-RateLimit-Bucket: abc"));
        await Assert.ThrowsAsync<DiscordPausedException>(() => trial.Rest.TypingAsync(One, Cancellation));
        var problem = await Assert.ThrowsAsync<DiscordPausedException>(() => trial.Rest.TypingAsync(One, Cancellation));
        Assert.True(problem.Wait > TimeSpan.FromMinutes(59));
        Assert.Single(trial.Discord.Received);
        await trial.Rest.TypingAsync(Two, Cancellation);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("-5")]
    [InlineData("soon")]
    [InlineData("")]
    public async Task Headers_that_make_no_sense_are_as_good_as_none(string value)
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Otherwise = RestStandIn.Reply(
            204, "", $"X-RateLimit-Bucket: {new string('b', 500)}", $"X-RateLimit-Remaining: {value}", $"X-RateLimit-Reset-After: {value}", "X-RateLimit-Limit: 0", "X-RateLimit-Global: maybe");
        await trial.Rest.TypingAsync(One, Cancellation);
        await trial.Rest.TypingAsync(One, Cancellation);
        Assert.Equal(0, trial.Rest.RememberedLimits);
    }

    [Fact]
    public async Task Calls_of_one_channel_arrive_in_their_order_whatever_happens_to_them()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(
            RestStandIn.Reply(200, "{}", "X-RateLimit-Bucket: abc", "X-RateLimit-Remaining: 0", "X-RateLimit-Reset-After: 1"),
            RestStandIn.Reply(429, """{"retry_after":1}""", "X-RateLimit-Bucket: abc"),
            RestStandIn.Reply(500),
            RestStandIn.Reply(200, "{}", "X-RateLimit-Bucket: other", "X-RateLimit-Remaining: 0", "X-RateLimit-Reset-After: 1"),
            RestStandIn.Cut);
        var calls = Enumerable.Range(0, 20).Select(number => trial.Rest.CreateMessageAsync(One, new() { Content = $"{number}" }, Cancellation)).ToList();
        await trial.PassAsync(Task.WhenAll(calls));
        var contents = trial.Discord.Received.Select(request => int.Parse(JsonElement.Parse(request.Body).GetProperty("content").GetString()!)).ToList();
        Assert.Equal(Enumerable.Range(0, 20), contents.Distinct());
        Assert.Equal(contents.Order(), contents);
    }

    [Fact]
    public async Task A_call_that_is_given_up_while_it_waits_is_not_sent_and_keeps_nobody_up()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(RestStandIn.Reply(204, "", "X-RateLimit-Bucket: abc", "X-RateLimit-Remaining: 0", "X-RateLimit-Reset-After: 5"));
        await trial.Rest.TypingAsync(One, Cancellation);
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        var waiting = trial.Rest.TypingAsync(One, first.Token);
        var behind = trial.Rest.TypingAsync(One, second.Token);
        var last = trial.Rest.TypingAsync(One, Cancellation);
        await second.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => behind);
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await trial.PassAsync(last);
        Assert.Equal(2, trial.Discord.Received.Count);
    }

    [Fact]
    public async Task Closing_the_client_ends_what_waits()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Otherwise = RestStandIn.Hang;
        var calls = Enumerable.Range(0, 5).Select(_ => trial.Rest.TypingAsync(One, Cancellation)).ToList();
        await WaitAsync(() => trial.Discord.Received.Count == 1);
        trial.Rest.Dispose();
        foreach (var call in calls)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        }
    }

    [Fact]
    public async Task Fifty_calls_go_in_a_second_and_interactions_are_not_counted()
    {
        await using var trial = await RestTrial.StartAsync();
        var calls = Enumerable.Range(1, 120).Select(channel => trial.Rest.TypingAsync(new((ulong)channel), Cancellation)).ToList();
        await Task.WhenAll(Enumerable.Range(1, 80).Select(number => trial.Rest.RespondAsync(new((ulong)number), RestTrial.InteractionToken, Later, Cancellation)));
        await Task.WhenAll(calls.Take(50));
        Assert.Equal(130, trial.Discord.Received.Count);
        trial.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(130, trial.Discord.Received.Count);
        trial.Time.Advance(TimeSpan.FromSeconds(0.05));
        await Task.WhenAll(calls.Take(100));
        Assert.Equal(180, trial.Discord.Received.Count);
        trial.Time.Advance(TimeSpan.FromSeconds(1.05));
        await Task.WhenAll(calls);
    }

    [Fact]
    public async Task Thousands_of_interactions_leave_nothing_behind()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Otherwise = RestStandIn.Reply(200, "{}", "X-RateLimit-Bucket: webhook", "X-RateLimit-Remaining: 0", "X-RateLimit-Reset-After: 2");
        for (var number = 0; number < 3_000; number++)
        {
            await trial.Rest.EditOriginalAsync(One, $"token{number}", new() { Content = "a" }, Cancellation);
            trial.Time.Advance(TimeSpan.FromMilliseconds(10));
        }

        Assert.InRange(trial.Rest.RememberedLimits, 1, 512);
    }

    private static async Task WaitAsync(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, Cancellation);
        }
    }
}
