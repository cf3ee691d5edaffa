using System.Net;
using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Protocol.Outgoing;
using ChatBriefing.Teams.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace ChatBriefing.Teams.Tests.Protocol.Outgoing;

public sealed class ConnectorFailureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task What_passes_is_sent_again_after_a_little_longer_each_time(int status)
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Then([.. Enumerable.Repeat(ConnectorStandIn.Reply(status), 3)]);
        var call = trial.SendAsync();
        for (var tried = 1; tried < 4; tried++)
        {
            await trial.PassBackoffAsync(tried);
        }

        Assert.Equal("1", await call);
        Assert.Equal(4, trial.Teams.Received.Count);
        Assert.Single(trial.Teams.Received.Select(request => request.Line + request.Body).Distinct());
        Assert.Contains(trial.Log.Lines, line => line.Contains($"POST /v3/conversations/{{id}}/activities failed and is sent again in", StringComparison.Ordinal) && line.Contains($"It answered {status}.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(412, false)]
    [InlineData(429, false)]
    [InlineData(502, true)]
    [InlineData(504, true)]
    public async Task What_does_not_pass_is_given_up_after_four_tries(int status, bool mayHaveArrived)
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Otherwise = ConnectorStandIn.Reply(status);
        var call = trial.SendAsync();
        for (var tried = 1; tried < 4; tried++)
        {
            await trial.PassBackoffAsync(tried);
        }

        var problem = await Assert.ThrowsAsync<UnreachableException>(() => call);
        Assert.Equal($"Teams did not carry out POST /v3/conversations/{{id}}/activities, which was tried 4 times. It answered {status}.", problem.Message);
        Assert.Equal(mayHaveArrived, problem.MayHaveArrived);
        Assert.Equal(4, trial.Teams.Received.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(302)]
    [InlineData(500)]
    public async Task A_no_is_told_at_once_with_the_words_of_Teams(int status)
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Otherwise = ConnectorStandIn.Reply(status, """{"error":{"code":"BadSyntax","message":"It is\r\nwrong."}}""", "Location: http://localhost:1/", "Retry-After: 1");
        var problem = await Assert.ThrowsAsync<RefusedException>(() => trial.SendAsync());
        Assert.Equal((status, "BadSyntax"), ((int)problem.Status, problem.Code));
        Assert.Equal($"Teams answered {status} to POST /v3/conversations/{{id}}/activities: BadSyntax: It is  wrong.", problem.Message);
        await Assert.ThrowsAsync<RefusedException>(trial.UpdateAsync);
        Assert.Equal(2, trial.Teams.Received.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("""{"error":5}""")]
    [InlineData("""{"error":{"code":5}}""")]
    [InlineData("""{"error":{"message":"\ud800"}}""")]
    public async Task A_no_in_another_form_is_still_a_no(string body)
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Otherwise = ConnectorStandIn.Reply(400, body);
        var problem = await Assert.ThrowsAsync<RefusedException>(() => trial.SendAsync());
        Assert.Equal("Teams answered 400 to POST /v3/conversations/{id}/activities.", problem.Message);
        Assert.Empty(problem.Code);
    }

    [Fact]
    public async Task A_long_reason_is_cut()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Then(ConnectorStandIn.Reply(400, $$"""{"error":{"code":"x","message":"{{new string('m', 5_000)}}"} }"""), ConnectorStandIn.Reply(400, $$"""{"message":"{{new string('m', 100_000)}}"}"""));
        Assert.InRange((await Assert.ThrowsAsync<RefusedException>(() => trial.SendAsync())).Message.Length, 300, 400);
        Assert.EndsWith("activities.", (await Assert.ThrowsAsync<RefusedException>(() => trial.SendAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Teams_says_how_long_to_wait_in_seconds()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Then(ConnectorStandIn.Reply(429, "", "Retry-After: 7"));
        var call = trial.SendAsync();
        await trial.Time.PassAsync(TimeSpan.FromSeconds(7));
        Assert.Equal("1", await call);
    }

    [Fact]
    public async Task Teams_says_until_when_to_wait()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Then(ConnectorStandIn.Reply(429, "", $"Retry-After: {trial.Time.GetUtcNow().AddSeconds(12):R}"));
        var call = trial.SendAsync();
        await trial.Time.PassAsync(TimeSpan.FromSeconds(12));
        Assert.Equal("1", await call);
    }

    [Fact]
    public async Task No_wait_is_longer_than_half_a_minute_and_those_that_Teams_asks_for_use_up_no_patience()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Then(ConnectorStandIn.Reply(429, "", "Retry-After: 86400"), ConnectorStandIn.Reply(429, "", $"Retry-After: {trial.Time.GetUtcNow().AddDays(9):R}"), ConnectorStandIn.Reply(429, "", "Retry-After: 2147483647"));
        var call = trial.SendAsync();
        for (var tried = 1; tried < 4; tried++)
        {
            await trial.Time.PassAsync(TimeSpan.FromSeconds(30));
        }

        Assert.Equal("1", await call);
    }

    [Theory]
    [InlineData("Retry-After: 0")]
    [InlineData("Retry-After: -5")]
    [InlineData("Retry-After: soon")]
    [InlineData("Retry-After: 99999999999999999999")]
    [InlineData("Retry-After: Thu, 01 Jan 1970 00:00:00 GMT")]
    public async Task What_cannot_be_waited_for_is_not_heeded(string header)
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Then(ConnectorStandIn.Reply(429, "", header));
        var call = trial.SendAsync();
        await trial.PassBackoffAsync(1);
        Assert.Equal("1", await call);
    }

    [Fact]
    public async Task A_message_that_may_have_arrived_is_not_sent_again()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Otherwise = ConnectorStandIn.Cut;
        var problem = await Assert.ThrowsAsync<UnreachableException>(() => trial.SendAsync());
        Assert.True(problem.MayHaveArrived);
        Assert.Contains("was not sent again since it may have arrived", problem.Message, StringComparison.Ordinal);
        Assert.Single(trial.Teams.Received);
    }

    [Fact]
    public async Task An_update_and_a_typing_sign_that_may_have_arrived_are_sent_again()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Then(ConnectorStandIn.Cut);
        var update = trial.UpdateAsync();
        await trial.PassBackoffAsync(1);
        await update;
        trial.Teams.Then(ConnectorStandIn.Cut);
        var typing = trial.Connector.SendAsync(trial.ServiceUrl, "a", new() { Type = OutgoingActivity.Typing }, Cancellation);
        await trial.PassBackoffAsync(1);
        await typing;
        Assert.Equal(4, trial.Teams.Received.Count);
    }

    [Fact]
    public async Task A_machine_that_is_not_there_is_tried_four_times()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        var address = trial.ServiceUrl;
        await trial.Teams.DisposeAsync();
        var call = trial.Connector.SendAsync(address, "a", new() { Text = "hello" }, Cancellation);
        for (var tried = 1; tried < 4; tried++)
        {
            await trial.PassBackoffAsync(tried);
        }

        var problem = await Assert.ThrowsAsync<UnreachableException>(() => call);
        Assert.Equal("Teams did not carry out POST /v3/conversations/{id}/activities, which was tried 4 times. It could not be connected to; check the network of this machine.", problem.Message);
        Assert.False(problem.MayHaveArrived);
    }

    [Fact]
    public async Task A_message_without_an_answer_is_given_up_after_ten_seconds()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        var arrived = Hang(trial);
        var call = trial.SendAsync();
        await arrived.WaitAsync(Cancellation);
        await trial.Time.PassAsync(TimeSpan.FromSeconds(10));
        var problem = await Assert.ThrowsAsync<UnreachableException>(() => call);
        Assert.True(problem.MayHaveArrived);
        Assert.Contains("did not answer in time", problem.Message, StringComparison.Ordinal);
        Assert.Single(trial.Teams.Received);
    }

    [Fact]
    public async Task An_update_without_an_answer_is_tried_for_half_a_minute()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        var arrived = Hang(trial);
        var call = trial.UpdateAsync();
        for (var tried = 1; tried < 3; tried++)
        {
            await arrived.WaitAsync(Cancellation);
            await trial.Time.PassAsync(TimeSpan.FromSeconds(10));
            await trial.PassBackoffAsync(tried);
        }

        await arrived.WaitAsync(Cancellation);
        await trial.Time.PassAsync(TimeSpan.FromSeconds(10));
        Assert.Contains("was tried 3 times. It did not answer in time.", (await Assert.ThrowsAsync<UnreachableException>(() => call)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_cancelled_while_it_waits_to_be_sent_again_ends_at_once()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Otherwise = ConnectorStandIn.Reply(502);
        using var patience = new CancellationTokenSource();
        var call = trial.SendAsync(cancellation: patience.Token);
        await trial.PassBackoffAsync(1);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(0, trial.Connector.Busy);
    }

    [Fact]
    public async Task A_token_that_is_not_taken_is_fetched_anew_once()
    {
        await using var trial = await ConnectorTrial.StartAsync(anonymous: false);
        trial.Teams.Then(ConnectorStandIn.Reply(401));
        Assert.Equal("1", await trial.SendAsync());
        Assert.Equal(["Bearer token-1", "Bearer token-2"], trial.Teams.Received.Select(request => request.Headers["Authorization"]));
        await trial.SendAsync();
        Assert.Equal("Bearer token-2", trial.Teams.Received[2].Headers["Authorization"]);
        Assert.Equal(2, trial.Teams.Logins.Count);
    }

    [Fact]
    public async Task A_second_token_that_is_not_taken_is_a_no()
    {
        await using var trial = await ConnectorTrial.StartAsync(anonymous: false);
        trial.Teams.Otherwise = ConnectorStandIn.Reply(401, """{"message":"Authorization has been denied for this request."}""");
        var problem = await Assert.ThrowsAsync<RefusedException>(() => trial.SendAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, problem.Status);
        Assert.EndsWith("Authorization has been denied for this request.", problem.Message, StringComparison.Ordinal);
        Assert.Equal(2, trial.Teams.Received.Count);
        Assert.Equal(2, trial.Teams.Logins.Count);
    }

    [Fact]
    public async Task An_anonymous_bot_that_is_not_let_in_asks_once()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Otherwise = ConnectorStandIn.Reply(401);
        await Assert.ThrowsAsync<RefusedException>(() => trial.SendAsync());
        Assert.Single(trial.Teams.Received);
    }

    [Fact]
    public async Task A_login_that_refuses_the_bot_ends_the_call_unsent()
    {
        await using var trial = await ConnectorTrial.StartAsync(anonymous: false);
        trial.Teams.OtherwiseLogin = ConnectorStandIn.Reply(401, """{"error":"invalid_client","error_description":"AADSTS7000215: no."}""");
        var problem = await Assert.ThrowsAnyAsync<ConnectorException>(() => trial.SendAsync());
        Assert.Contains("Teams:AppPassword", Assert.IsType<CredentialsException>(problem).Message, StringComparison.Ordinal);
        Assert.Single(trial.Teams.Logins);
        Assert.Empty(trial.Teams.Received);
    }

    [Fact]
    public async Task A_login_with_trouble_of_its_own_is_asked_again()
    {
        await using var trial = await ConnectorTrial.StartAsync(anonymous: false);
        trial.Teams.ThenLogin(ConnectorStandIn.Reply(503));
        var call = trial.SendAsync();
        await trial.PassBackoffAsync(1);
        Assert.Equal("1", await call);
        Assert.Equal(2, trial.Teams.Logins.Count);
    }

    [Fact]
    public async Task No_secret_appears_in_what_is_logged_or_thrown_even_if_the_server_repeats_it()
    {
        Func<HttpContext, Task>[] faults = [Echo(400), Echo(401), Echo(403), Echo(404), Echo(429), Echo(500), Echo(502), Echo(302), ConnectorStandIn.Cut];
        foreach (var fault in faults)
        {
            await using var trial = await ConnectorTrial.StartAsync(anonymous: false, limits => limits with { MostTries = 2 });
            trial.Teams.Otherwise = fault;
            trial.Teams.ThenLogin(ConnectorStandIn.Token("bearer.secret-token"), ConnectorStandIn.Token("bearer.secret-token-2"));
            Task[] calls = [trial.SendAsync(), trial.UpdateAsync()];
            var passing = Task.WhenAll(calls);
            while (!passing.IsCompleted)
            {
                await Task.WhenAny(passing, Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Cancellation));
                trial.Time.Advance(TimeSpan.FromMilliseconds(200));
            }

            var said = calls.Select(call => $"{call.Exception}").Concat(trial.Log.Lines).ToList();
            Assert.All(calls, call => Assert.IsType<ConnectorException>(call.Exception?.InnerException, exactMatch: false));
            Assert.All(said, line => Assert.DoesNotContain("secret-token", line, StringComparison.Ordinal));
            Assert.All(said, line => Assert.DoesNotContain("very~secret", line, StringComparison.Ordinal));
        }
    }

    /// <summary>Answers nothing from now on; tells of each request that came.</summary>
    private static SemaphoreSlim Hang(ConnectorTrial trial)
    {
        var arrived = new SemaphoreSlim(0);
        trial.Teams.Otherwise = http =>
        {
            arrived.Release();
            return ConnectorStandIn.Hang(http);
        };
        return arrived;
    }

    /// <summary>Repeats in the answer what the request was authorised by.</summary>
    private static Func<HttpContext, Task> Echo(int status) => http =>
    {
        var secret = $"{http.Request.Headers.Authorization}";
        return ConnectorStandIn.Reply(status, $$"""{"error":{"code":"{{secret}}","message":"{{secret}}"} }""", "Location: /" + Uri.EscapeDataString(secret))(http);
    };
}
