using ChatBriefing.Discord.Protocol.Models;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>Receives events from Discord's gateway over all shards of this process, whatever happens to the connections.</summary>
/// <remarks>Version 10, JSON, no compression. <see href="https://discord.com/developers/docs/events/gateway"/></remarks>
/// <param name="options">Token, intents and shards.</param>
/// <param name="ask">GET /gateway/bot. An exception makes the client ask again after a while, but for <see cref="GatewayRefusedException"/>, which ends it.</param>
/// <param name="receiver">Given the events, those of one shard one at a time and in order, of several shards at once. It should hand long work on:
/// once <see cref="EventQueue.Capacity"/> events of a shard wait for it, no more are read. What it throws is logged.</param>
/// <param name="jitter">Gives numbers from 0 to 1, such as <see cref="Random.NextDouble"/> of <see cref="Random.Shared"/>.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Told how the connections fare; never the token.</param>
internal sealed partial class GatewayClient(
    GatewayOptions options,
    Func<CancellationToken, Task<GatewayBot>> ask,
    Func<GatewayEvent, CancellationToken, ValueTask> receiver,
    Func<double> jitter,
    TimeProvider time,
    ILogger<GatewayClient> log)
{
    private volatile IReadOnlyList<GatewayShard> _shards = [];
    private volatile GatewayStatus _status = new(GatewayState.Stopped, time.GetUtcNow(), null);

    /// <summary>How the worst shard is doing.</summary>
    public GatewayStatus Status => _shards.Select(shard => shard.Status).MaxBy(status => status.State) ?? _status;

    /// <summary>How each shard of this process is doing, by number; empty until it is known which there are.</summary>
    public IReadOnlyDictionary<int, GatewayStatus> Shards => _shards.ToDictionary(shard => shard.Number, shard => shard.Status);

    /// <summary>Receives events until cancelled. To be called once.</summary>
    /// <exception cref="GatewayRefusedException">A setting is wrong; the message says which.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the bot appears offline.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var turns = new IdentifyTurns(ask, time);
        try
        {
            if (string.IsNullOrWhiteSpace(options.Token))
            {
                throw new GatewayRefusedException("There is no token. Set Discord:Token to the token on the Bot page of the application at https://discord.com/developers/applications, then start again.");
            }

            var range = options.Shards ?? ShardRange.All((await AskAsync(turns, cancellationToken).ConfigureAwait(false)).Shards);
            if (!range.IsValid)
            {
                throw new GatewayRefusedException($"There are no shards {range}. Correct Discord:Shards, or leave it out to take what Discord recommends; then start again.");
            }

            _shards = [.. Enumerable.Range(range.First, range.Last - range.First + 1).Select(number => Shard(number, range.Total, turns))];
            await RunShardsAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Become(GatewayState.Stopped);
        }
    }

    private GatewayShard Shard(int number, int total, IdentifyTurns turns) =>
        new(number, total, options, turns, new EventQueue(receiver, log), jitter, time, log);

    private async Task RunShardsAsync(CancellationToken cancellationToken)
    {
        using var all = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = _shards.Select(shard => shard.RunAsync(all.Token)).ToList();
        var first = await Task.WhenAny(running).ConfigureAwait(false);
        await all.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        await first.ConfigureAwait(false);
    }

    private async Task<GatewayBot> AskAsync(IdentifyTurns turns, CancellationToken cancellationToken)
    {
        Become(GatewayState.Connecting);
        var delay = new ReconnectDelay(jitter);
        while (true)
        {
            try
            {
                return await turns.KnownAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is not GatewayRefusedException)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var wait = delay.Next();
                var problem = $"Discord did not say where its gateway is: {options.WithoutToken(e.GetBaseException().Message)}";
                Log.NotTold(log, problem, wait.TotalSeconds);
                Become(GatewayState.Waiting, problem);
                await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private void Become(GatewayState state, string? problem = null) => _status = new(state, time.GetUtcNow(), problem ?? _status.LastProblem);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Problem} It is asked again in {Seconds:0.#} s.")]
        public static partial void NotTold(ILogger log, string problem, double seconds);
    }
}
