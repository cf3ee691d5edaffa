using System.Text.Json;
using System.Threading.Channels;
using ChatBriefing.Discord.Protocol.Gateway;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>A gateway client that runs against the stand-in, by a clock that stands still, with chance always at one half.</summary>
internal sealed class GatewayRig : IAsyncDisposable
{
    public const string Token = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.secret";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<GatewayEvent> _events = Channel.CreateUnbounded<GatewayEvent>();

    private GatewayRig()
    {
    }

    public GatewayStandIn Server { get; } = new();

    public required WatchedClock Clock { get; init; }

    public required LoggedLines<GatewayClient> Log { get; init; }

    public required GatewayClient Client { get; init; }

    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>What GET /gateway/bot says, but for the address.</summary>
    public Func<GatewayBot> Bot { get; set; } = () => new(new Uri("ws://unset"), 1, new(1000, 1000, 24 * 60 * 60 * 1000, 1));

    /// <summary>Called with each event before it can be read by <see cref="NextEventAsync"/>.</summary>
    public Func<GatewayEvent, ValueTask> OnEvent { get; set; } = _ => ValueTask.CompletedTask;

    /// <summary>Starts server and client.</summary>
    public static async Task<GatewayRig> StartAsync(Action<GatewayRig>? prepare = null, Func<GatewayOptions, GatewayOptions>? options = null)
    {
        GatewayRig? rig = null;
        var told = new GatewayOptions { Token = Token, Intents = GatewayIntents.Guilds | GatewayIntents.DirectMessages };
        var client = (WatchedClock clock, LoggedLines<GatewayClient> log) => new GatewayClient(
            options?.Invoke(told) ?? told, _ => Task.FromResult(rig!.Ask()), (happened, _) => rig!.TakeAsync(happened), () => 0.5, clock, log);
        rig = Create(client);
        prepare?.Invoke(rig);
        await rig.Server.StartAsync();
        rig.Running = Task.Run(() => rig.Client.RunAsync(rig._stop.Token));
        return rig;
    }

    /// <summary>Accepts a connection, says hello and takes its IDENTIFY.</summary>
    public async Task<GatewayPeer> IdentifiedAsync()
    {
        var peer = await Server.NextAsync();
        await peer.HelloAsync();
        await peer.ReceiveAsync(2);
        return peer;
    }

    /// <summary>Accepts a connection and begins a session on it; its READY has been delivered.</summary>
    public async Task<GatewayPeer> ReadyAsync()
    {
        var peer = await IdentifiedAsync();
        await peer.ReadyAsync(Server.ResumeAddress);
        Assert.Equal("READY", (await NextEventAsync()).Name);
        return peer;
    }

    /// <summary>Accepts a connection and takes its RESUME.</summary>
    public async Task<(GatewayPeer Peer, JsonElement Resume)> ResumingAsync()
    {
        var peer = await Server.NextAsync();
        await peer.HelloAsync();
        return (peer, await peer.ReceiveAsync(6));
    }

    public async Task<GatewayEvent> NextEventAsync() => await _events.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>Sends an event and waits for its delivery, by when the client has dealt with all that was sent before.</summary>
    public async Task MarkAsync(GatewayPeer peer, long sequence)
    {
        await peer.DispatchAsync("MARK", sequence);
        Assert.Equal("MARK", (await NextEventAsync()).Name);
    }

    /// <summary>Waits until the client says that it is in this state.</summary>
    public Task<GatewayStatus> UntilAsync(GatewayState state) => UntilAsync(status => status.State == state);

    /// <summary>Waits until the client waits because of this problem.</summary>
    public Task<GatewayStatus> UntilWaitingAsync(string problem) => UntilAsync(
        status => status.State == GatewayState.Waiting && status.LastProblem?.Contains(problem, StringComparison.Ordinal) == true);

    private async Task<GatewayStatus> UntilAsync(Predicate<GatewayStatus> wanted)
    {
        for (var begun = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(begun) < Patience; await Task.Delay(2))
        {
            if (Client.Status is var status && wanted(status))
            {
                return status;
            }
        }

        throw new TimeoutException($"The client stays {Client.Status}.");
    }

    /// <summary>Why the client gave up.</summary>
    public async Task<string> RefusedAsync() => (await Assert.ThrowsAsync<GatewayRefusedException>(() => Running.WaitAsync(Patience))).Message;

    /// <summary>Stops the client.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Running.WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Server.DisposeAsync();
        _stop.Dispose();
    }

    private static GatewayRig Create(Func<WatchedClock, LoggedLines<GatewayClient>, GatewayClient> client)
    {
        var clock = new WatchedClock();
        var log = new LoggedLines<GatewayClient>();
        return new GatewayRig { Clock = clock, Log = log, Client = client(clock, log) };
    }

    private GatewayBot Ask() => Bot() with { Url = Server.Address };

    private async ValueTask TakeAsync(GatewayEvent happened)
    {
        await OnEvent(happened);
        _events.Writer.TryWrite(happened);
    }
}
