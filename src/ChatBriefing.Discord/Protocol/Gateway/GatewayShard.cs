using System.Net.WebSockets;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>One shard: a session kept up over as many connections as it takes.</summary>
/// <param name="number">The shard's number, from 0.</param>
/// <param name="shards">How many shards the bot has in all.</param>
/// <param name="options">What the client was told.</param>
/// <param name="turns">Says when a session may be started.</param>
/// <param name="events">Takes the events.</param>
/// <param name="jitter">Gives numbers from 0 to 1.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Told how the connection fares.</param>
internal sealed partial class GatewayShard(
    int number, int shards, GatewayOptions options, IdentifyTurns turns, EventQueue events, Func<double> jitter, TimeProvider time, ILogger log)
{
    /// <summary>Failures to reach the resume address after which the original one is tried: the machine behind the former may be gone.</summary>
    private const int UnreachableLimit = 3;

    /// <summary>Resumes that bring no event after which the session is given up: what comes next in it can't be received.</summary>
    private const int VainLimit = 3;

    private readonly GatewaySession _session = new();
    private readonly ReconnectDelay _delay = new(jitter);
    private volatile GatewayStatus _status = new(GatewayState.Connecting, time.GetUtcNow(), null);
    private Uri? _origin;
    private int _unreachable;
    private int _vain;
    private long? _resumedAfter;

    /// <summary>How the shard is doing.</summary>
    public GatewayStatus Status => _status;

    /// <summary>The shard's number, from 0.</summary>
    public int Number => number;

    /// <summary>Keeps the session up until cancelled.</summary>
    /// <exception cref="GatewayRefusedException">A setting is wrong.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var delivery = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var delivering = events.DeliverAsync(delivery.Token);
        try
        {
            while (true)
            {
                var end = await ConnectAsync(cancellationToken).ConfigureAwait(false);
                await PrepareNextAsync(end, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (GatewayRefusedException e)
        {
            Become(GatewayState.Stopped, e.Message);
            throw;
        }
        finally
        {
            Become(GatewayState.Stopped);
            await delivery.CancelAsync().ConfigureAwait(false);
            await delivering.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<ConnectionEnd> ConnectAsync(CancellationToken cancellationToken)
    {
        try
        {
            return CanResume()
                ? await ResumeAsync(cancellationToken).ConfigureAwait(false)
                : await IdentifyAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not GatewayRefusedException && !cancellationToken.IsCancellationRequested)
        {
            return Unreachable(e);
        }
    }

    private async Task<ConnectionEnd> IdentifyAsync(CancellationToken cancellationToken)
    {
        Become(GatewayState.Waiting);
        _session.Forget();
        _vain = 0;
        var payload = GatewayPayload.Identify(options, number, shards);
        using var turn = await turns.TakeAsync(number, WaitForReset, cancellationToken).ConfigureAwait(false);
        Become(GatewayState.Connecting);
        _origin = options.Address ?? turn.Address;
        using var socket = await GatewaySocket.OpenAsync(GatewayAddress.Of(_origin), time, cancellationToken).ConfigureAwait(false);
        _unreachable = 0;
        return await ConnectionOver(socket, payload, turn.Used).RunAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<ConnectionEnd> ResumeAsync(CancellationToken cancellationToken)
    {
        Become(GatewayState.Resuming);
        var payload = GatewayPayload.Resume(options.Token, _session.Id!, _session.Sequence!.Value);
        using var socket = await GatewaySocket.OpenAsync(GatewayAddress.Of(ResumeAddress()), time, cancellationToken).ConfigureAwait(false);
        _unreachable = 0;
        return await ConnectionOver(socket, payload, () => _resumedAfter = _session.Sequence).RunAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether there is a session to resume that has not turned out to be stuck.</summary>
    private bool CanResume()
    {
        if (_resumedAfter is { } before)
        {
            _vain = _session.Sequence == before ? _vain + 1 : 0;
            _resumedAfter = null;
        }

        return _session.CanResume && _vain < VainLimit;
    }

    private GatewayConnection ConnectionOver(GatewaySocket socket, ReadOnlyMemory<byte> introduction, Action introduced) =>
        new(socket, _session, events, jitter, time, log) { Introduction = introduction, Introduced = introduced, Started = Start };

    private Uri ResumeAddress() =>
        _unreachable < UnreachableLimit && _session.ResumeAddress is { } address && GatewayAddress.IsAsSafe(address, _origin!) ? address : _origin!;

    private async Task PrepareNextAsync(ConnectionEnd end, CancellationToken cancellationToken)
    {
        if (end.Next == NextStep.GiveUp)
        {
            throw new GatewayRefusedException(end.Problem);
        }

        if (_status.State == GatewayState.Ready && time.GetUtcNow() - _status.Since >= ReconnectDelay.Lived)
        {
            _delay.Reset();
        }

        if (end.Next != NextStep.Resume)
        {
            _session.Forget();
        }

        await WaitAsync(Wait(end.Next), end.Problem, cancellationToken).ConfigureAwait(false);
    }

    private TimeSpan Wait(NextStep next)
    {
        var wait = _delay.Next();
        var pause = next == NextStep.NewSessionAfterPause ? TimeSpan.FromSeconds(1 + (4 * jitter())) : TimeSpan.Zero;
        return wait > pause ? wait : pause;
    }

    private async Task WaitAsync(TimeSpan wait, string problem, CancellationToken cancellationToken)
    {
        // A connection that ends after hours is everyday business; one that can't be had again is not.
        Log.Ended(log, wait > TimeSpan.Zero ? LogLevel.Warning : LogLevel.Information, number, problem, wait.TotalSeconds);
        Become(GatewayState.Waiting, problem);
        await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
    }

    private void WaitForReset(TimeSpan wait)
    {
        var problem = $"Discord allows no more sessions to be started today. The bot starts one when the count is reset, at {time.GetUtcNow() + wait:u}. Find out what restarts it so often, or which other program uses its token.";
        Log.UsedUp(log, number, problem);
        Become(GatewayState.Waiting, problem);
    }

    private ConnectionEnd Unreachable(Exception e)
    {
        _unreachable++;
        if (e is not (WebSocketException or HttpRequestException or IOException or TimeoutException or OperationCanceledException))
        {
            Log.Unexpected(log, number, Guid.NewGuid().ToString("N")[..8], options.WithoutToken(e.ToString()));
        }

        return new(NextStep.Resume, $"Discord could not be reached: {options.WithoutToken(e.GetBaseException().Message)}");
    }

    private void Start()
    {
        Become(GatewayState.Ready);
        Log.Ready(log, number);
    }

    private void Become(GatewayState state, string? problem = null) =>
        _status = new(state, time.GetUtcNow(), problem ?? _status.LastProblem);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Shard {Shard} receives events from Discord.")]
        public static partial void Ready(ILogger log, int shard);

        [LoggerMessage(Message = "Shard {Shard}: {Problem} It connects again in {Seconds:0.#} s.")]
        public static partial void Ended(ILogger log, LogLevel level, int shard, string problem, double seconds);

        [LoggerMessage(Level = LogLevel.Error, Message = "Shard {Shard}: {Problem}")]
        public static partial void UsedUp(ILogger log, int shard, string problem);

        [LoggerMessage(Level = LogLevel.Error, Message = "Shard {Shard} met with something unexpected (error id {Id}) and connects again. {Details}")]
        public static partial void Unexpected(ILogger log, int shard, string id, string details);
    }
}
