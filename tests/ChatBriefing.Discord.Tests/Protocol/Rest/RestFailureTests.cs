using System.Net;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Protocol.Rest;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Protocol.Rest;

public sealed class RestFailureTests
{
    private static readonly Snowflake One = new(1);
    private static readonly MessageBody Hello = new() { Content = "Hello" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(524)]
    public async Task Trouble_at_Discord_is_waited_out_and_the_same_message_is_sent(int status)
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(RestStandIn.Reply(status), RestStandIn.Reply(status, "<html>"), RestStandIn.Cut, RestStandIn.Reply(200, """{"id":"5"}"""));
        var call = trial.Rest.CreateMessageAsync(One, Hello, Cancellation);
        var passed = await trial.PassAsync(call);
        Assert.Equal(new Snowflake(5), (await call).Id);
        Assert.InRange(passed, TimeSpan.FromSeconds(1.75), TimeSpan.FromSeconds(30));
        Assert.Equal(4, trial.Discord.Received.Count);

        // The nonce is in the body: the same one each time, or the message would appear four times.
        Assert.Single(trial.Discord.Received.Select(request => request.Body).Distinct());
    }

    [Fact]
    public async Task Trouble_that_stays_ends_after_four_tries()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Otherwise = RestStandIn.Reply(503);
        var call = trial.Rest.MeAsync(Cancellation);
        await trial.PassAsync(call);
        var problem = await Assert.ThrowsAsync<DiscordUnreachableException>(() => call);
        Assert.Equal("Discord did not carry out GET /users/@me, which was sent 4 times. It answered 503.", problem.Message);
        Assert.Equal(4, trial.Discord.Received.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(302)]
    public async Task A_no_is_not_asked_about_again(int status)
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Otherwise = RestStandIn.Reply(status, """{"code":50013,"message":"Missing Permissions"}""", "Location: https://example.org/");
        var problem = await Assert.ThrowsAsync<DiscordRefusedException>(() => trial.Rest.CreateMessageAsync(One, Hello, Cancellation));
        Assert.Equal(((HttpStatusCode)status, 50013, "POST /channels/{channel}/messages"), (problem.Status, problem.Code, problem.Route));
        Assert.Equal($"Discord answered {status} to POST /channels/{{channel}}/messages: Missing Permissions (50013).", problem.Message);
        Assert.Single(trial.Discord.Received);
    }

    [Fact]
    public async Task The_field_that_is_wrong_is_named()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(RestStandIn.Reply(400, """{"code":50035,"message":"Invalid Form Body","errors":{"embeds":{"0":{"title":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 256 or fewer in length."}]}}}}}"""));
        var problem = await Assert.ThrowsAsync<DiscordRefusedException>(() => trial.Rest.CreateMessageAsync(One, Hello, Cancellation));
        Assert.Equal("Discord answered 400 to POST /channels/{channel}/messages: Invalid Form Body (50035). embeds.0.title: Must be 256 or fewer in length.", problem.Message);
    }

    [Fact]
    public async Task After_a_refused_token_nothing_more_is_sent_with_it_and_the_setting_is_named()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(RestStandIn.Reply(401, """{"message":"401: Unauthorized","code":0}"""));
        await Assert.ThrowsAsync<DiscordRefusedException>(() => trial.Rest.MeAsync(Cancellation));
        Assert.True(trial.Rest.TokenRefused);
        foreach (var call in new Func<Task>[] { () => trial.Rest.MeAsync(Cancellation), () => trial.Rest.TypingAsync(One, Cancellation) })
        {
            var problem = await Assert.ThrowsAsync<DiscordRefusedException>(call);
            Assert.Equal(HttpStatusCode.Unauthorized, problem.Status);
            Assert.Contains("Discord:Token", problem.Message, StringComparison.Ordinal);
        }

        Assert.Single(trial.Discord.Received);
        Assert.Contains(trial.Log.Lines, line => line.Contains("Discord:Token", StringComparison.Ordinal));

        // Interactions have tokens of their own.
        await trial.Rest.EditOriginalAsync(One, RestTrial.InteractionToken, Hello, Cancellation);
        Assert.Equal(2, trial.Discord.Received.Count);
    }

    [Fact]
    public async Task Calls_that_wait_when_the_token_is_refused_fail_unsent()
    {
        await using var trial = await RestTrial.StartAsync();
        var arrived = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        trial.Discord.Then(async http =>
        {
            arrived.SetResult();
            await answer.Task;
            await RestStandIn.Reply(401)(http);
        });
        var calls = Enumerable.Range(0, 5).Select(_ => trial.Rest.TypingAsync(One, Cancellation)).ToList();
        await arrived.Task;
        answer.SetResult();
        foreach (var call in calls)
        {
            await Assert.ThrowsAsync<DiscordRefusedException>(() => call);
        }

        Assert.Single(trial.Discord.Received);
    }

    [Fact]
    public async Task An_interaction_whose_token_has_run_out_says_nothing_about_the_bot()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(RestStandIn.Reply(401, """{"message":"Invalid Webhook Token","code":50027}"""));
        var problem = await Assert.ThrowsAsync<DiscordRefusedException>(() => trial.Rest.EditOriginalAsync(One, RestTrial.InteractionToken, Hello, Cancellation));
        Assert.Equal(50027, problem.Code);
        Assert.False(trial.Rest.TokenRefused);
        await trial.Rest.MeAsync(Cancellation);
    }

    [Fact]
    public async Task A_response_that_had_arrived_before_the_connection_was_cut_is_a_success()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(RestStandIn.Cut, RestStandIn.Reply(400, """{"code":40060,"message":"Interaction has already been acknowledged."}"""));
        var call = trial.Rest.RespondAsync(One, RestTrial.InteractionToken, new InteractionResponse.DeferredUpdate(), Cancellation);
        await trial.PassAsync(call);
        await call;
    }

    [Fact]
    public async Task A_response_to_what_somebody_else_responded_to_is_refused()
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Then(RestStandIn.Reply(400, """{"code":40060,"message":"Interaction has already been acknowledged."}"""));
        await Assert.ThrowsAsync<DiscordRefusedException>(() => trial.Rest.RespondAsync(One, RestTrial.InteractionToken, new InteractionResponse.DeferredUpdate(), Cancellation));
    }

    [Fact]
    public async Task Nobody_answering_ends_in_time()
    {
        await using var trial = await RestTrial.StartAsync(options => options with { Timeout = TimeSpan.FromSeconds(2) });
        trial.Discord.Otherwise = RestStandIn.Hang;
        var call = trial.Rest.MeAsync(Cancellation);
        await trial.PassAsync(call);
        Assert.Contains("did not answer in time", (await Assert.ThrowsAsync<DiscordUnreachableException>(() => call)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_stops_in_the_middle_ends_in_time()
    {
        await using var trial = await RestTrial.StartAsync(options => options with { Timeout = TimeSpan.FromSeconds(2) });
        trial.Discord.Otherwise = async http =>
        {
            await RestStandIn.Reply(200, "{\"id\":")(http);
            await http.Response.Body.FlushAsync(Cancellation);
            await RestStandIn.Hang(http);
        };
        var call = trial.Rest.MeAsync(Cancellation);
        await trial.PassAsync(call);
        await Assert.ThrowsAsync<DiscordUnreachableException>(() => call);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[")]
    [InlineData("[1]")]
    [InlineData("<html>")]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"username":"\ud800"}""")]
    public async Task An_answer_that_is_not_what_was_promised_is_told_as_such(string body)
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Otherwise = RestStandIn.Reply(200, body);
        Assert.Contains("not what its documentation promises", (await Assert.ThrowsAsync<DiscordUnreachableException>(() => trial.Rest.MeAsync(Cancellation))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("""{"code":"x","message":5}""")]
    [InlineData("""{"code":1,"message":"\ud800","errors":{"a":{"_errors":[{"message":"b"}]}}}""")]
    [InlineData("""{"errors":{"a":{"_errors":[{"message":"\ud800"}]}}}""")]
    [InlineData("""{"errors":{"a":{"_errors":[null,5,{"message":5}]},"_errors":5}}""")]
    public async Task A_refusal_in_another_form_is_still_a_refusal(string body)
    {
        await using var trial = await RestTrial.StartAsync();
        trial.Discord.Otherwise = RestStandIn.Reply(400, body);
        Assert.StartsWith("Discord answered 400 to GET /users/@me", (await Assert.ThrowsAsync<DiscordRefusedException>(() => trial.Rest.MeAsync(Cancellation))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_the_end()
    {
        await using var trial = await RestTrial.StartAsync(options => options with { LongestAnswer = 100_000 });
        trial.Discord.Otherwise = async http =>
        {
            var part = new byte[64 << 10];
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.Body.WriteAsync(part, http.RequestAborted);
            }
        };
        Assert.Contains("100000 bytes", (await Assert.ThrowsAsync<DiscordUnreachableException>(() => trial.Rest.MeAsync(Cancellation))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_that_does_not_answer_is_tried_four_times()
    {
        await using var trial = await RestTrial.StartAsync();
        await trial.Discord.DisposeAsync();
        var call = trial.Rest.EditOriginalAsync(One, RestTrial.InteractionToken, Hello, Cancellation);
        await trial.PassAsync(call);
        var problem = await Assert.ThrowsAsync<DiscordUnreachableException>(() => call);
        Assert.Equal("Discord did not carry out PATCH /webhooks/{application}/{token}/messages/@original, which was sent 4 times. It could not be connected to; check the network of this machine.", problem.Message);
    }

    [Fact]
    public async Task Refusals_are_counted_for_ten_minutes_and_stop_the_bot_before_Discord_does()
    {
        await using var trial = await RestTrial.StartAsync(options => options with { MostInvalid = 20 });
        trial.Discord.Otherwise = RestStandIn.Reply(403);
        for (var times = 0; times < 20; times++)
        {
            await Assert.ThrowsAsync<DiscordRefusedException>(() => trial.Rest.GuildAsync(One, Cancellation));
        }

        Assert.Equal(20, trial.Rest.InvalidRequests);
        var problem = await Assert.ThrowsAsync<DiscordPausedException>(() => trial.Rest.GuildAsync(One, Cancellation));
        Assert.Equal(TimeSpan.FromMinutes(10), problem.Wait);
        Assert.Equal(20, trial.Discord.Received.Count);
        trial.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(0, trial.Rest.InvalidRequests);
        await Assert.ThrowsAsync<DiscordRefusedException>(() => trial.Rest.GuildAsync(One, Cancellation));
    }
}
