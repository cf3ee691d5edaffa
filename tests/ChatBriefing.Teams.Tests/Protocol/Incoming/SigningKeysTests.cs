using System.Text.Json.Nodes;
using ChatBriefing.Teams.Protocol.Incoming;
using Microsoft.AspNetCore.Http;

namespace ChatBriefing.Teams.Tests.Protocol.Incoming;

public sealed class SigningKeysTests
{
    [Fact]
    public async Task Keys_are_fetched_when_they_are_first_needed_and_kept()
    {
        await using var trial = await TokenTrial.StartAsync();
        Assert.Equal(0, trial.Platform.Asked);
        await trial.TryAsync(trial.Token());
        await trial.TryAsync(trial.Token());
        Assert.Equal(1, trial.Platform.Asked);
    }

    [Fact]
    public async Task Many_first_requests_at_once_cause_one_fetch()
    {
        await using var trial = await TokenTrial.StartAsync();
        var verdicts = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => trial.TryAsync(trial.Token())));
        Assert.All(verdicts, verdict => Assert.True(verdict.IsAllowed));
        Assert.Equal(1, trial.Platform.Asked);
    }

    [Fact]
    public async Task A_key_that_came_later_is_found_by_one_fetch()
    {
        await using var trial = await TokenTrial.StartAsync();
        await trial.TryAsync(trial.Token());
        using var next = new SigningPair("k2", "msteams");
        trial.Platform.Keys = [trial.Key, next];
        trial.Time.Advance(SigningKeys.RefreshInterval);
        Assert.True((await trial.TryAsync(next.Sign(trial.Claims()))).IsAllowed);
        Assert.True((await trial.TryAsync(trial.Token())).IsAllowed);
        Assert.Equal(2, trial.Platform.Asked);
    }

    [Fact]
    public async Task Unknown_keys_do_not_cause_a_request_each()
    {
        await using var trial = await TokenTrial.StartAsync();
        await trial.TryAsync(trial.Token());
        for (var minute = 0; minute < 10; minute++)
        {
            for (var i = 0; i < 20; i++)
            {
                var header = new JsonObject { ["alg"] = "RS256", ["kid"] = $"{minute}-{i}" };
                Assert.Equal("the token is signed with an unknown key", (await trial.TryAsync(trial.Key.Sign(trial.Claims(), header))).Reason);
            }

            trial.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(2, trial.Platform.Asked);
        Assert.True((await trial.TryAsync(trial.Token())).IsAllowed);
    }

    [Fact]
    public async Task A_key_that_was_withdrawn_is_refused_the_next_day()
    {
        await using var trial = await TokenTrial.StartAsync();
        await trial.TryAsync(trial.Token());
        using var next = new SigningPair("k2", "msteams");
        trial.Platform.Keys = [next];
        trial.Time.Advance(SigningKeys.Life);
        Assert.Equal(401, (await trial.TryAsync(trial.Token())).Status);
        Assert.True((await trial.TryAsync(next.Sign(trial.Claims()))).IsAllowed);
    }

    [Fact]
    public async Task A_key_that_is_not_for_signing_signs_nothing()
    {
        await using var trial = await TokenTrial.StartAsync();
        using var other = new SigningPair("k2", "msteams") { Use = "enc" };
        trial.Platform.Keys = [trial.Key, other];
        Assert.Equal("the token is signed with an unknown key", (await trial.TryAsync(other.Sign(trial.Claims()))).Reason);
    }

    [Fact]
    public async Task A_list_without_a_usable_key_is_a_problem()
    {
        await using var trial = await TokenTrial.StartAsync();
        trial.Platform.Keys = [];
        Assert.Equal("keys cannot be fetched", (await trial.TryAsync(trial.Token())).Reason);
        Assert.NotNull(trial.Check.Problem);
    }

    [Fact]
    public async Task While_there_are_no_keys_requests_are_refused_and_the_problem_is_told_until_it_is_over()
    {
        await using var trial = await TokenTrial.StartAsync();
        trial.Platform.Instead = Status(503);
        var verdict = await trial.TryAsync(trial.Token());
        Assert.Equal((401, "keys cannot be fetched"), (verdict.Status, verdict.Reason));
        Assert.Contains(trial.Platform.MetadataUrl, trial.Check.Problem, StringComparison.Ordinal);
        Assert.Contains("503", trial.Check.Problem, StringComparison.Ordinal);
        Assert.Contains(trial.Logged, line => line.StartsWith("Warning", StringComparison.Ordinal));

        trial.Platform.Instead = null;
        Assert.Equal(401, (await trial.TryAsync(trial.Token())).Status);
        Assert.Equal(1, trial.Platform.Asked);
        trial.Time.Advance(SigningKeys.RetryInterval);
        Assert.True((await trial.TryAsync(trial.Token())).IsAllowed);
        Assert.Null(trial.Check.Problem);
    }

    [Fact]
    public async Task Known_keys_go_on_being_used_while_newer_ones_cannot_be_fetched()
    {
        await using var trial = await TokenTrial.StartAsync();
        await trial.TryAsync(trial.Token());
        trial.Platform.Instead = Status(500);
        trial.Time.Advance(SigningKeys.Life);
        Assert.True((await trial.TryAsync(trial.Token())).IsAllowed);
        Assert.NotNull(trial.Check.Problem);
        Assert.Equal(2, trial.Platform.Asked);
    }

    [Fact]
    public async Task A_problem_is_over_soon_after_the_platform_is_back_even_if_all_keys_were_known()
    {
        await using var trial = await TokenTrial.StartAsync();
        await trial.TryAsync(trial.Token());
        trial.Time.Advance(SigningKeys.RefreshInterval);
        trial.Platform.Instead = Status(500);
        using var unknown = new SigningPair("k2", "msteams");
        Assert.Equal("keys cannot be fetched", (await trial.TryAsync(unknown.Sign(trial.Claims()))).Reason);
        trial.Platform.Instead = null;
        trial.Time.Advance(SigningKeys.RetryInterval);
        Assert.True((await trial.TryAsync(trial.Token())).IsAllowed);
        Assert.Null(trial.Check.Problem);
    }

    [Fact]
    public async Task Nobody_whose_key_is_known_waits_while_another_fetches()
    {
        await using var trial = await TokenTrial.StartAsync();
        await trial.TryAsync(trial.Token());
        trial.Time.Advance(SigningKeys.Life);
        var reached = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        trial.Platform.Instead = async http =>
        {
            reached.TrySetResult();
            await go.Task;
            http.Response.StatusCode = 503;
        };
        var fetching = trial.TryAsync(trial.Token());
        await reached.Task;
        Assert.True((await trial.TryAsync(trial.Token())).IsAllowed);
        Assert.False(fetching.IsCompleted);
        go.SetResult();
        Assert.True((await fetching).IsAllowed);
    }

    [Theory]
    [InlineData("<html><body>Sign in to the network</body></html>")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"jwks_uri\":5}")]
    [InlineData("{\"jwks_uri\":\"nowhere\"}")]
    [InlineData("{\"jwks_uri\":\"file:///etc/passwd\"}")]
    [InlineData("{\"jwks_uri\":\"http://\"}")]
    public async Task Metadata_that_is_none_is_a_problem_and_no_crash(string body)
    {
        await using var trial = await TokenTrial.StartAsync();
        trial.Platform.Instead = http => http.Response.WriteAsync(body);
        Assert.Equal(401, (await trial.TryAsync(trial.Token())).Status);
        Assert.NotNull(trial.Check.Problem);
    }

    [Fact]
    public async Task Endless_metadata_is_a_problem_and_no_crash()
    {
        await using var trial = await TokenTrial.StartAsync();
        trial.Platform.Instead = http => http.Response.WriteAsync(new string(' ', 2_000_000));
        Assert.Equal(401, (await trial.TryAsync(trial.Token())).Status);
        Assert.NotNull(trial.Check.Problem);
    }

    [Fact]
    public async Task A_connection_that_nobody_answers_is_a_problem_and_no_crash()
    {
        await using var gone = await OpenIdStandIn.StartAsync();
        var address = gone.MetadataUrl;
        await gone.DisposeAsync();
        await using var trial = await TokenTrial.StartAsync(options => options.OpenIdMetadataUrl = address);
        Assert.Equal("keys cannot be fetched", (await trial.TryAsync(trial.Token())).Reason);
    }

    [Theory]
    [InlineData("http://login.botframework.test/keys")]
    [InlineData("http://127.0.0.1.nip.test/keys")]
    [InlineData("ftp://127.0.0.1/keys")]
    public async Task Keys_are_not_fetched_over_http_from_elsewhere(string address)
    {
        await using var trial = await TokenTrial.StartAsync(options => options.OpenIdMetadataUrl = address);
        Assert.Equal("keys cannot be fetched", (await trial.TryAsync(trial.Token())).Reason);
        Assert.Contains("https only", trial.Check.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metadata_on_this_machine_cannot_name_keys_over_http_elsewhere()
    {
        await using var trial = await TokenTrial.StartAsync();
        trial.Platform.KeysUrl = "http://login.botframework.test/keys";
        Assert.Equal("keys cannot be fetched", (await trial.TryAsync(trial.Token())).Reason);
        Assert.Contains("https only", trial.Check.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_who_leaves_does_not_stop_the_fetch_for_the_others()
    {
        await using var trial = await TokenTrial.StartAsync();
        var reached = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        trial.Platform.Instead = async http =>
        {
            reached.TrySetResult();
            await go.Task;
            http.Response.StatusCode = 503;
        };
        using var leaving = new CancellationTokenSource();
        var first = trial.Check.CheckAsync(new RequestOrigin("Bearer " + trial.Token(), null, false), TokenTrial.Message, leaving.Token);
        await reached.Task;
        var second = trial.Check.CheckAsync(new RequestOrigin("Bearer " + trial.Token(), null, false), TokenTrial.Message, leaving.Token);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        go.SetResult();
        Assert.Equal("keys cannot be fetched", (await first).Reason);
        Assert.Equal(1, trial.Platform.Asked);
    }

    private static Func<HttpContext, Task> Status(int status) => http =>
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    };
}
