using ChatBriefing.Discord.Protocol.Gateway;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Protocol.Gateway;

public sealed class GatewayResumeTests
{
    private static readonly TimeSpan IdentifyGap = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4008)]
    [InlineData(4006)]
    [InlineData(4999)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1011)]
    [InlineData(null)]
    public async Task After_these_close_codes_or_none_the_session_is_resumed_where_READY_said(int? code)
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        await peer.DispatchAsync("EVENT", 7);
        await rig.NextEventAsync();
        await peer.CloseAsync(code);

        var (again, resume) = await rig.ResumingAsync();
        Assert.Equal("/resume?v=10&encoding=json", again.Target);
        Assert.Equal(GatewayRig.Token, resume.GetProperty("token").GetString());
        Assert.Equal("session-1", resume.GetProperty("session_id").GetString());
        Assert.Equal(7, resume.GetProperty("seq").GetInt64());
    }

    [Theory]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task After_these_close_codes_a_new_session_is_started_at_the_original_address(int code)
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        await peer.CloseAsync(code);
        await rig.Clock.PassAsync(IdentifyGap);

        var again = await rig.ReadyAsync();
        Assert.Equal("/?v=10&encoding=json", again.Target);
    }

    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "Discord:Shards")]
    [InlineData(4011, "Discord:Shards")]
    [InlineData(4012, "Discord:GatewayUrl")]
    [InlineData(4013, "newer ChatBriefing")]
    [InlineData(4014, "Privileged Gateway Intents")]
    public async Task After_these_close_codes_the_client_gives_up_and_says_what_to_change(int code, string setting)
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.IdentifiedAsync();
        await peer.CloseAsync(code);

        var message = await rig.RefusedAsync();
        Assert.Contains(setting, message, StringComparison.Ordinal);
        Assert.Contains($"{code}", message, StringComparison.Ordinal);
        Assert.Equal((GatewayState.Stopped, message), (rig.Client.Status.State, rig.Client.Status.LastProblem));
        Assert.Equal(1, rig.Server.Count);
    }

    [Fact]
    public async Task Asked_to_reconnect_it_closes_with_a_code_that_keeps_the_session_and_resumes_at_once()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        await peer.SendAsync("""{"op":7,"d":null}""");

        var (_, resume) = await rig.ResumingAsync();
        Assert.Equal(4000, await peer.ClosedAsync());
        Assert.Equal(1, resume.GetProperty("seq").GetInt64());
    }

    [Fact]
    public async Task An_invalid_session_that_may_be_resumed_is_resumed()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        await peer.SendAsync("""{"op":9,"d":true}""");
        var (again, _) = await rig.ResumingAsync();
        Assert.Equal("/resume?v=10&encoding=json", again.Target);
    }

    [Fact]
    public async Task An_invalid_session_is_followed_by_a_new_one_after_1_to_5_seconds()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        await peer.SendAsync("""{"op":9,"d":false}""");

        await rig.Clock.PassAsync(TimeSpan.FromSeconds(3));
        await rig.Clock.PassAsync(IdentifyGap - TimeSpan.FromSeconds(3));
        var again = await rig.ReadyAsync();
        Assert.Equal("/?v=10&encoding=json", again.Target);
        Assert.Equal(4000, await peer.ClosedAsync());
    }

    [Fact]
    public async Task A_resume_that_is_refused_leads_to_a_new_session_whose_events_count_anew()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        await rig.MarkAsync(peer, 50);
        peer.Abort();
        var (again, _) = await rig.ResumingAsync();
        await again.SendAsync("""{"op":9,"d":false}""");
        await rig.Clock.PassAsync(TimeSpan.FromSeconds(3));
        await rig.Clock.PassAsync(IdentifyGap - TimeSpan.FromSeconds(3));

        var fresh = await rig.ReadyAsync();
        await rig.MarkAsync(fresh, 2);
    }

    [Fact]
    public async Task What_is_replayed_after_a_resume_is_delivered_once_and_nothing_is_lost()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        await peer.DispatchAsync("FIRST", 2);
        Assert.Equal("FIRST", (await rig.NextEventAsync()).Name);
        peer.Abort();

        var (again, resume) = await rig.ResumingAsync();
        Assert.Equal(2, resume.GetProperty("seq").GetInt64());
        await again.DispatchAsync("READY", 1);
        await again.DispatchAsync("FIRST", 2);
        await again.DispatchAsync("MISSED", 3);
        await again.DispatchAsync("MISSED", 3);
        await again.DispatchAsync("RESUMED", 4);
        await again.DispatchAsync("NEXT", 5);
        Assert.Equal(["MISSED", "RESUMED", "NEXT"], [(await rig.NextEventAsync()).Name, (await rig.NextEventAsync()).Name, (await rig.NextEventAsync()).Name]);
    }

    [Fact]
    public async Task Events_still_waiting_for_a_slow_receiver_outlive_the_connection()
    {
        var release = new TaskCompletionSource();
        await using var rig = await GatewayRig.StartAsync(rig => rig.OnEvent = happened => happened.Name == "READY" ? ValueTask.CompletedTask : new ValueTask(release.Task));
        var peer = await rig.ReadyAsync();
        await peer.DispatchAsync("SLOW", 2);
        await peer.DispatchAsync("WAITING", 3);
        await peer.SendAsync("""{"op":7,"d":null}""");

        var (again, resume) = await rig.ResumingAsync();
        Assert.Equal(3, resume.GetProperty("seq").GetInt64());
        await again.DispatchAsync("RESUMED", 4);
        release.SetResult();
        Assert.Equal(["SLOW", "WAITING", "RESUMED"], [(await rig.NextEventAsync()).Name, (await rig.NextEventAsync()).Name, (await rig.NextEventAsync()).Name]);
    }

    [Fact]
    public async Task A_session_that_can_be_resumed_but_brings_nothing_is_given_up_after_three_attempts()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        peer.Abort();
        foreach (var wait in (double[])[0.75, 1.5, 3])
        {
            var (again, _) = await rig.ResumingAsync();
            await again.CloseAsync(4000);
            await rig.Clock.PassAsync(TimeSpan.FromSeconds(wait));
        }

        await rig.ReadyAsync();
    }

    [Fact]
    public async Task Waits_grow_with_failures_and_start_over_after_a_session_that_lived()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        peer.Abort();
        foreach (var wait in (double[])[0.75, 1.5, 3])
        {
            var (again, _) = await rig.ResumingAsync();
            await again.DispatchAsync("RESUMED", 2 + (long)(wait * 100));
            await rig.NextEventAsync();
            await rig.UntilAsync(GatewayState.Ready);
            again.Abort();
            await rig.Clock.PassAsync(TimeSpan.FromSeconds(wait));
        }

        var (last, _) = await rig.ResumingAsync();
        await last.DispatchAsync("RESUMED", 1000);
        await rig.UntilAsync(GatewayState.Ready);
        rig.Clock.Advance(ReconnectDelay.Lived);
        last.Abort();
        await rig.ResumingAsync();
        Assert.Equal(6, rig.Server.Count);
    }
}
