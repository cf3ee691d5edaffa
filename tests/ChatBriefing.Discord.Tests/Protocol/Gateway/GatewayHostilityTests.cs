using System.Net.WebSockets;
using ChatBriefing.Discord.Protocol.Gateway;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Protocol.Gateway;

public sealed class GatewayHostilityTests
{
    [Fact]
    public async Task A_gateway_that_answers_no_heartbeat_is_left_with_a_code_that_keeps_the_session_and_resumed()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        await rig.Clock.PassAsync(TimeSpan.FromHours(12));
        await peer.ReceiveAsync(1);
        await rig.Clock.PassAsync(TimeSpan.FromHours(24));

        Assert.Equal(4000, await peer.ClosedAsync());
        await rig.ResumingAsync();
        Assert.Contains("heartbeat", rig.Client.Status.LastProblem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_is_answered_for_a_while_and_then_half_open_is_noticed_at_the_next_beat_but_one()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        await rig.Clock.PassAsync(TimeSpan.FromHours(12));
        await peer.ReceiveAsync(1);
        await peer.AcknowledgeAsync();
        await rig.MarkAsync(peer, 2);
        await rig.Clock.PassAsync(TimeSpan.FromHours(24));
        Assert.Equal(2, (await peer.ReceiveAsync(1)).GetInt64());
        await rig.Clock.PassAsync(TimeSpan.FromHours(24));

        var (_, resume) = await rig.ResumingAsync();
        Assert.Equal(2, resume.GetProperty("seq").GetInt64());
    }

    [Fact]
    public async Task A_missing_hello_is_waited_for_20_seconds_and_then_sought_on_another_connection()
    {
        await using var rig = await GatewayRig.StartAsync();
        var silent = await rig.Server.NextAsync();
        await rig.Clock.PassAsync(GatewayConnection.HelloLimit);
        await rig.ReadyAsync();
        Assert.Equal(4000, await silent.ClosedAsync());
    }

    [Fact]
    public async Task A_slow_hello_is_waited_for()
    {
        await using var rig = await GatewayRig.StartAsync();
        var slow = await rig.Server.NextAsync();
        rig.Clock.Advance(GatewayConnection.HelloLimit - TimeSpan.FromSeconds(1));
        await slow.HelloAsync();
        await slow.ReceiveAsync(2);
        Assert.Equal(1, rig.Server.Count);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("\"41250\"")]
    [InlineData("1e99")]
    [InlineData("null")]
    public async Task A_hello_without_an_interval_that_can_be_kept_counts_as_none(string interval)
    {
        await using var rig = await GatewayRig.StartAsync();
        var odd = await rig.Server.NextAsync();
        await odd.SendAsync($$$"""{"op":10,"d":{"heartbeat_interval":{{{interval}}}}}""");
        await rig.Clock.PassAsync(GatewayConnection.HelloLimit);
        await rig.ReadyAsync();
    }

    [Fact]
    public async Task A_disconnect_before_READY_is_followed_by_another_identify_and_not_by_a_resume()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.IdentifiedAsync();
        peer.Abort();
        await rig.Clock.PassAsync(TimeSpan.FromSeconds(5));
        await rig.ReadyAsync();
    }

    [Fact]
    public async Task A_disconnect_before_IDENTIFY_uses_up_no_session_start()
    {
        await using var rig = await GatewayRig.StartAsync(rig => rig.Bot = () => new(new Uri("ws://unset"), 1, new(1, 1, 24 * 60 * 60 * 1000, 1)));
        var peer = await rig.Server.NextAsync();
        peer.Abort();
        await rig.ReadyAsync();
    }

    [Theory]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"\\ud800\"")]
    public async Task A_READY_without_a_session_id_is_delivered_and_later_followed_by_a_new_session(string id)
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.IdentifiedAsync();
        await peer.DispatchAsync("READY", 1, $$"""{"session_id":{{id}},"resume_gateway_url":[]}""");
        Assert.Equal("READY", (await rig.NextEventAsync()).Name);
        await peer.CloseAsync(4000);
        await rig.Clock.PassAsync(TimeSpan.FromSeconds(5));
        await rig.ReadyAsync();
    }

    [Fact]
    public async Task Without_a_usable_resume_address_the_session_is_resumed_at_the_original_one()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.IdentifiedAsync();
        await peer.DispatchAsync("READY", 1, """{"session_id":"session-1","resume_gateway_url":"file:///etc/passwd"}""");
        await rig.NextEventAsync();
        await peer.CloseAsync(4000);
        var (again, _) = await rig.ResumingAsync();
        Assert.Equal("/?v=10&encoding=json", again.Target);
    }

    [Fact]
    public async Task Garbage_is_ignored_logged_once_and_the_connection_goes_on()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        foreach (var garbage in GatewayFrameTests.Garbage)
        {
            await peer.SendAsync(garbage);
        }

        await peer.SendAsync([0x78, 0x9c, 0, 0xff, 0xff], WebSocketMessageType.Binary);
        await peer.SendAsync([], WebSocketMessageType.Text);
        await peer.SendAsync("""{"op":12345,"d":{"x":1}}""");
        await peer.SendAsync("""{"op":10,"d":{"heartbeat_interval":1}}""");
        await rig.MarkAsync(peer, 2);
        Assert.Equal(1, rig.Server.Count);
        Assert.Single(rig.Log.Lines, line => line.Contains("no payload", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_that_is_no_UTF_8_costs_the_connection_at_most()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        await peer.SendAsync([0xff, 0xfe, 0xfd], WebSocketMessageType.Text);
        var (again, resume) = await rig.ResumingAsync();
        Assert.Equal(1, resume.GetProperty("seq").GetInt64());
        await rig.MarkAsync(again, 2);
    }

    [Fact]
    public async Task A_large_payload_is_taken()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        var text = new string('x', 5_000_000);
        await peer.DispatchAsync("GUILD_CREATE", 2, $"\"{text}\"");
        Assert.Equal(text, (await rig.NextEventAsync()).Data.GetString());
        await rig.MarkAsync(peer, 3);
        Assert.Equal(1, rig.Server.Count);
    }

    [Fact]
    public async Task A_payload_above_16_MB_is_not_taken_and_the_session_resumed()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        var sending = peer.SendAsync(new byte[GatewaySocket.LargestReceived + 1], WebSocketMessageType.Text);
        var (again, _) = await rig.ResumingAsync();
        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        await rig.MarkAsync(again, 2);
        Assert.Contains("16 MB", rig.Client.Status.LastProblem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_whose_next_event_is_above_16_MB_is_given_up()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        peer.Abort();
        foreach (var wait in (double[])[0.75, 1.5, 3])
        {
            var (again, _) = await rig.ResumingAsync();
            var sending = again.SendAsync(new byte[GatewaySocket.LargestReceived + 1], WebSocketMessageType.Text);
            await rig.Clock.PassAsync(TimeSpan.FromSeconds(wait));
            await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }

        await rig.ReadyAsync();
    }

    [Fact]
    public async Task A_lost_network_is_waited_out_with_growing_waits_of_at_most_a_minute()
    {
        await using var rig = await GatewayRig.StartAsync();
        await rig.ReadyAsync();
        await rig.Server.StopAsync();
        foreach (var wait in (double[])[0.75, 1.5, 3, 6, 12, 24, 45, 45, 45])
        {
            await rig.Clock.PassAsync(TimeSpan.FromSeconds(wait));
        }

        await rig.UntilAsync(GatewayState.Waiting);
        await rig.Server.StartAsync();
        await rig.Clock.PassAsync(TimeSpan.FromSeconds(45));
        var (again, resume) = await rig.ResumingAsync();
        Assert.Equal("session-1", resume.GetProperty("session_id").GetString());
        Assert.Equal("/?v=10&encoding=json", again.Target);
        await again.DispatchAsync("RESUMED", 2);
        await rig.UntilAsync(GatewayState.Ready);

        rig.Clock.Advance(ReconnectDelay.Lived);
        again.Abort();
        Assert.Equal("/resume?v=10&encoding=json", (await rig.ResumingAsync()).Peer.Target);
    }

    [Fact]
    public async Task A_network_that_is_not_there_at_the_start_is_waited_for()
    {
        var fails = 20;
        await using var rig = await GatewayRig.StartAsync(rig => rig.Bot = () => fails-- > 0
            ? throw new HttpRequestException("No such host is known.")
            : new(new Uri("ws://unset"), 1, new(1000, 1000, 60_000, 1)));
        for (var wait = 1; wait < 20; wait++)
        {
            await rig.Clock.PassAsync(TimeSpan.FromSeconds(Math.Min(Math.Pow(2, wait - 1), 60) * 0.75));
        }

        await rig.ReadyAsync();
        Assert.Contains(rig.Log.Lines, line => line.Contains("No such host is known.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_token_is_in_no_log_line_problem_exception_or_text_of_the_options()
    {
        await using var rig = await GatewayRig.StartAsync(rig => rig.Bot = () => new(new Uri("ws://unset"), 1, new(1000, 1000, 0, 1)));
        var peer = await rig.ReadyAsync();
        await peer.SendAsync($$"""{"op":"{{GatewayRig.Token}}"}""");
        rig.Bot = () => throw new InvalidDataException($"GET /gateway/bot with {GatewayRig.Token} failed");
        await peer.CloseAsync(4007);
        await rig.UntilWaitingAsync("(token)");
        rig.Bot = () => new(new Uri("ws://unset"), 1, new(1000, 1000, 0, 1));
        await rig.Clock.PassAsync(TimeSpan.FromSeconds(0.75));
        await rig.Clock.PassAsync(TimeSpan.FromSeconds(4.25));
        var last = await rig.IdentifiedAsync();
        var problem = rig.Client.Status.LastProblem;
        await last.CloseAsync(4004);

        var message = await rig.RefusedAsync();
        var options = new GatewayOptions { Token = GatewayRig.Token, Intents = GatewayIntents.None };
        Assert.Contains("(token)", problem, StringComparison.Ordinal);
        Assert.NotEmpty(rig.Log.Lines);
        Assert.DoesNotContain(GatewayRig.Token, string.Join('\n', [.. rig.Log.Lines, message, problem, options.ToString(), rig.Running.Exception?.ToString()]), StringComparison.Ordinal);
    }
}
