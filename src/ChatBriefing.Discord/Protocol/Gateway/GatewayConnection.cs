using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>One connection from HELLO to its end. What outlives it is in the session and the event queue.</summary>
/// <param name="socket">The open WebSocket.</param>
/// <param name="session">The session that is started or resumed.</param>
/// <param name="events">Takes the events.</param>
/// <param name="jitter">Gives numbers from 0 to 1.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Told of payloads that make no sense.</param>
internal sealed partial class GatewayConnection(
    GatewaySocket socket, GatewaySession session, EventQueue events, Func<double> jitter, TimeProvider time, ILogger log)
{
    /// <summary>How long HELLO may take after the connection is open.</summary>
    public static readonly TimeSpan HelloLimit = TimeSpan.FromSeconds(20);

    /// <summary>Sends that heartbeats asked for by Discord leave to the regular ones, so that asking too often does not end the regular ones.</summary>
    private const int SparedForBeats = 5;

    private readonly TaskCompletionSource<TimeSpan> _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Heartbeat _heartbeat = new(stop => socket.TrySendAsync(GatewayPayload.Heartbeat(session.Sequence), 0, stop), jitter, time);
    private bool _warned;

    /// <summary>Sent in answer to HELLO: IDENTIFY or RESUME.</summary>
    public required ReadOnlyMemory<byte> Introduction { get; init; }

    /// <summary>Called after the introduction was sent.</summary>
    public required Action Introduced { get; init; }

    /// <summary>Called on READY and RESUMED.</summary>
    public required Action Started { get; init; }

    /// <summary>Runs the connection to its end and closes it.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the session is ended then, so that the bot appears offline.</exception>
    public async Task<ConnectionEnd> RunAsync(CancellationToken cancellationToken)
    {
        // Receiving is not cancelled by the caller's token: that would break the connection before the session could be ended.
        using var ending = new CancellationTokenSource();
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ending.Token);
        var receiving = ReceiveAsync(ending.Token);
        var beating = BeatAsync(ending.Token);
        var first = await Task.WhenAny(receiving, beating, Task.Delay(Timeout.InfiniteTimeSpan, time, stopped.Token)).ConfigureAwait(false);

        await socket.CloseAsync(cancellationToken.IsCancellationRequested ? CloseCodes.ToLeave : CloseCodes.ToResume).ConfigureAwait(false);
        await ending.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll((Task)receiving, beating).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        return await (first == beating ? beating : receiving).ConfigureAwait(false);
    }

    private async Task<ConnectionEnd> BeatAsync(CancellationToken cancellationToken)
    {
        try
        {
            var interval = await _hello.Task.WaitAsync(HelloLimit, time, cancellationToken).ConfigureAwait(false);
            await _heartbeat.RunAsync(interval, cancellationToken).ConfigureAwait(false);
            return new(NextStep.Resume, "Discord did not answer a heartbeat.");
        }
        catch (TimeoutException) when (!_hello.Task.IsCompleted)
        {
            return new(NextStep.Resume, $"Discord did not say hello within {HelloLimit.TotalSeconds} seconds.");
        }
        catch (Exception e) when (e is WebSocketException or TimeoutException or IOException)
        {
            return Lost(e);
        }
    }

    private async Task<ConnectionEnd> ReceiveAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await socket.ReceiveAsync(cancellationToken).ConfigureAwait(false) is { } json)
            {
                if (await TakeAsync(json, cancellationToken).ConfigureAwait(false) is { } end)
                {
                    return end;
                }
            }

            return CloseCodes.Follow(socket.CloseCode);
        }
        catch (Exception e) when (e is WebSocketException or TimeoutException or IOException or OversizedPayloadException)
        {
            return Lost(e);
        }
    }

    private async ValueTask<ConnectionEnd?> TakeAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        var frame = GatewayFrame.Read(json);
        switch (frame?.Opcode)
        {
            case GatewayOpcode.Dispatch when frame is { Name: not null }:
                await DispatchAsync(frame.Value, cancellationToken).ConfigureAwait(false);
                return null;
            case GatewayOpcode.Heartbeat:
                await socket.TrySendAsync(GatewayPayload.Heartbeat(session.Sequence), SparedForBeats, cancellationToken).ConfigureAwait(false);
                return null;
            case GatewayOpcode.HeartbeatAck:
                _heartbeat.Answered();
                return null;
            case GatewayOpcode.Hello when frame.Value.HeartbeatInterval is { } interval:
                await IntroduceAsync(interval, cancellationToken).ConfigureAwait(false);
                return null;
            case GatewayOpcode.Reconnect:
                return new(NextStep.Resume, "Discord asked to connect anew.");
            case GatewayOpcode.InvalidSession:
                return frame.Value.Data.ValueKind == JsonValueKind.True
                    ? new(NextStep.Resume, "Discord asked to resume the session.")
                    : new(NextStep.NewSessionAfterPause, "Discord ended the session.");
            default:
                Ignore(frame, json.Length);
                return null;
        }
    }

    private async Task IntroduceAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        if (_hello.TrySetResult(interval))
        {
            await socket.TrySendAsync(Introduction, 0, cancellationToken).ConfigureAwait(false);
            Introduced();
        }
    }

    private async Task DispatchAsync(GatewayFrame frame, CancellationToken cancellationToken)
    {
        if (!session.Has(frame.Sequence))
        {
            await HandOnAsync(frame, cancellationToken).ConfigureAwait(false);
            session.HandedOn(frame.Sequence);
        }

        if (frame.Name is "READY" or "RESUMED")
        {
            Started();
        }
    }

    private async Task HandOnAsync(GatewayFrame frame, CancellationToken cancellationToken)
    {
        if (frame.Name == "READY")
        {
            session.Begin(frame.Data);
        }

        var happened = new GatewayEvent(frame.Name!, frame.Data);
        if (!events.TryHandOn(happened))
        {
            await _heartbeat.ExcuseAsync(events.HandOnAsync(happened, cancellationToken)).ConfigureAwait(false);
        }
    }

    private void Ignore(GatewayFrame? frame, int length)
    {
        // Opcodes that Discord adds are none of our business; the rest is told once, since a broken gateway sends much of it.
        if (frame is { Opcode: not (GatewayOpcode.Dispatch or GatewayOpcode.Hello) } || _warned)
        {
            return;
        }

        _warned = true;
        Log.Garbage(log, length);
    }

    private static ConnectionEnd Lost(Exception e) => new(NextStep.Resume, $"The connection was lost: {e.GetBaseException().Message}");

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Discord's gateway sent {Length} bytes that are no payload; they are ignored, and so are more of them on this connection.")]
        public static partial void Garbage(ILogger log, int length);
    }
}
