using System.Net.WebSockets;
using System.Text.Json;
using ChatBriefing.Discord.Protocol.Gateway;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Protocol.Gateway;

public sealed class GatewayClientTests
{
    [Fact]
    public async Task Connects_in_version_10_with_json_and_identifies_with_intents_shard_and_presence()
    {
        await using var rig = await GatewayRig.StartAsync(options: told => told with { Activity = new(ActivityType.Listening, "/ask") });
        var peer = await rig.Server.NextAsync();
        await peer.HelloAsync();
        var identify = await peer.ReceiveAsync(2);

        Assert.Equal("/?v=10&encoding=json", peer.Target);
        Assert.Equal(GatewayRig.Token, identify.GetProperty("token").GetString());
        Assert.Equal(4097, identify.GetProperty("intents").GetInt32());
        Assert.Equal("[0,1]", identify.GetProperty("shard").GetRawText());
        Assert.Equal("ChatBriefing", identify.GetProperty("properties").GetProperty("browser").GetString());
        var activity = Assert.Single(identify.GetProperty("presence").GetProperty("activities").EnumerateArray());
        Assert.Equal((2, "/ask"), (activity.GetProperty("type").GetInt32(), activity.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Goes_to_the_address_of_the_settings_rather_than_to_Discords()
    {
        await using var elsewhere = new GatewayStandIn();
        await elsewhere.StartAsync();
        await using var rig = await GatewayRig.StartAsync(options: told => told with { Address = elsewhere.Address });

        var peer = await elsewhere.NextAsync();
        await peer.HelloAsync();
        await peer.ReceiveAsync(2);
        Assert.Equal(0, rig.Server.Count);
    }

    [Fact]
    public async Task Hands_on_events_in_order_with_data_that_may_be_kept()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.IdentifiedAsync();
        await peer.ReadyAsync(rig.Server.ResumeAddress);
        await peer.DispatchAsync("INTERACTION_CREATE", 2, """{"id":"1"}""");
        await peer.DispatchAsync("SOMETHING_NEW", 3, """{"id":"2"}""");
        var (ready, first, second) = (await rig.NextEventAsync(), await rig.NextEventAsync(), await rig.NextEventAsync());

        Assert.Equal("80351110224678912", ready.Data.GetProperty("user").GetProperty("id").GetString());
        Assert.Equal(("INTERACTION_CREATE", "1"), (first.Name, first.Data.GetProperty("id").GetString()));
        Assert.Equal(("SOMETHING_NEW", "2"), (second.Name, second.Data.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Beats_first_after_a_random_part_of_the_interval_and_then_in_the_interval_with_the_last_sequence_number()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.Server.NextAsync();
        await peer.HelloAsync(41_250);
        await peer.ReceiveAsync(2);

        // Once this is here, IDENTIFY is off the client's hands as well, and time may pass.
        await peer.SendAsync("""{"op":0,"t":"UNNUMBERED"}""");
        await rig.NextEventAsync();
        await rig.Clock.PassAsync(TimeSpan.FromMilliseconds(20_625));
        Assert.Equal(JsonValueKind.Null, (await peer.ReceiveAsync(1)).ValueKind);
        await peer.AcknowledgeAsync();
        await peer.ReadyAsync(rig.Server.ResumeAddress);
        await rig.NextEventAsync();
        await rig.Clock.PassAsync(TimeSpan.FromMilliseconds(41_250));
        Assert.Equal(1, (await peer.ReceiveAsync(1)).GetInt64());
        Assert.Equal(1, rig.Server.Count);
    }

    [Fact]
    public async Task Beats_at_once_when_Discord_asks_for_it()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        await peer.SendAsync("""{"op":1,"d":null}""");
        Assert.Equal(1, (await peer.ReceiveAsync(1)).GetInt64());
    }

    [Fact]
    public async Task Says_how_it_is_doing()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.IdentifiedAsync();
        Assert.Equal(GatewayState.Connecting, rig.Client.Status.State);
        await peer.ReadyAsync(rig.Server.ResumeAddress);
        await rig.UntilAsync(GatewayState.Ready);
        Assert.Null(rig.Client.Status.LastProblem);

        await peer.CloseAsync(4000);
        var (again, _) = await rig.ResumingAsync();
        Assert.Equal(GatewayState.Resuming, rig.Client.Status.State);
        await again.DispatchAsync("RESUMED", 2);
        var ready = await rig.UntilAsync(GatewayState.Ready);
        Assert.Contains("4000", ready.LastProblem, StringComparison.Ordinal);
        Assert.Equal([0], rig.Client.Shards.Keys);

        await rig.StopAsync();
        Assert.Equal(GatewayState.Stopped, rig.Client.Status.State);
    }

    [Fact]
    public async Task Leaves_with_code_1000_when_stopped_so_that_the_bot_appears_offline()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        await rig.StopAsync();
        Assert.Equal((int)WebSocketCloseStatus.NormalClosure, await peer.ClosedAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rig.Running);
    }

    [Fact]
    public async Task A_receiver_that_throws_is_logged_with_an_id_and_given_the_next_event()
    {
        await using var rig = await GatewayRig.StartAsync(rig => rig.OnEvent = happened => happened.Name == "BAD" ? throw new InvalidOperationException("broken") : ValueTask.CompletedTask);
        var peer = await rig.ReadyAsync();
        await peer.DispatchAsync("BAD", 2);
        await rig.MarkAsync(peer, 3);
        Assert.Contains(rig.Log.Lines, line => line.Contains("BAD", StringComparison.Ordinal) && line.Contains("error id", StringComparison.Ordinal) && line.Contains("broken", StringComparison.Ordinal));
        Assert.Equal(1, rig.Server.Count);
    }

    [Fact]
    public async Task A_slow_receiver_neither_stops_heartbeats_nor_loses_events()
    {
        const int Many = EventQueue.Capacity + 100;
        var release = new TaskCompletionSource();
        await using var rig = await GatewayRig.StartAsync(rig => rig.OnEvent = happened => happened.Name == "READY" ? ValueTask.CompletedTask : new ValueTask(release.Task));
        var peer = await rig.ReadyAsync();
        for (var number = 2; number < Many + 2; number++)
        {
            await peer.DispatchAsync("EVENT", number, $$"""{"number":{{number}}}""");
        }

        await rig.Clock.PassAsync(TimeSpan.FromHours(12));
        await peer.ReceiveAsync(1);
        await peer.AcknowledgeAsync();
        release.SetResult();
        for (var number = 2; number < Many + 2; number++)
        {
            Assert.Equal(number, (await rig.NextEventAsync()).Data.GetProperty("number").GetInt32());
        }

        Assert.Equal(1, rig.Server.Count);
    }
}
