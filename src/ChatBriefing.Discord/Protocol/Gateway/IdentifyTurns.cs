using System.Collections.Concurrent;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>Lets the shards of this process start sessions one after another, as the session start limit allows.</summary>
/// <remarks>One in 5 seconds for each value of shard id modulo max_concurrency, in the order they ask, and none while none is left for the day.
/// <see href="https://discord.com/developers/docs/events/gateway#rate-limiting"/></remarks>
/// <param name="ask">GET /gateway/bot. Its answer is used for up to a minute, since other processes may start sessions as well.</param>
/// <param name="time">The clock.</param>
internal sealed class IdentifyTurns(Func<CancellationToken, Task<GatewayBot>> ask, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<int, IdentifyLane> _lanes = new();
    private readonly SemaphoreSlim _asking = new(1, 1);
    private readonly Lock _counting = new();
    private GatewayBot? _bot;
    private long _asked;
    private int _left;
    private int _promised;

    /// <summary>What Discord last said; asks where nothing of the last minute is known.</summary>
    public async Task<GatewayBot> KnownAsync(CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_bot is { } known && time.GetElapsedTime(_asked) is var age && age < Fresh && age < Reset(known))
            {
                return known;
            }

            var bot = await ask(cancellationToken).ConfigureAwait(false);
            Take(bot);
            return bot;
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <summary>Waits until <paramref name="shard"/> may start a session. The turn ends when it is disposed of.</summary>
    /// <param name="shard">The shard's number.</param>
    /// <param name="usedUp">Told how long the wait is where the day's sessions are used up.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IdentifyTurn> TakeAsync(int shard, Action<TimeSpan> usedUp, CancellationToken cancellationToken)
    {
        var bot = await KnownAsync(cancellationToken).ConfigureAwait(false);
        var lane = _lanes.GetOrAdd(shard % Math.Max(bot.Limit.MaxConcurrency, 1), _ => new IdentifyLane(time));
        await lane.EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            for (bot = await KnownAsync(cancellationToken).ConfigureAwait(false); !TryPromise(); bot = await KnownAsync(cancellationToken).ConfigureAwait(false))
            {
                var wait = UntilReset(bot);
                usedUp(wait);
                await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            }

            return new IdentifyTurn(lane, bot.Url, Settle);
        }
        catch
        {
            lane.Leave(used: false);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _asking.Dispose();
        foreach (var lane in _lanes.Values)
        {
            lane.Dispose();
        }
    }

    private static TimeSpan Reset(GatewayBot bot) =>
        TimeSpan.FromMilliseconds(Math.Clamp(bot.Limit.ResetAfter, 0, (long)LongestWait.TotalMilliseconds));

    private TimeSpan UntilReset(GatewayBot bot)
    {
        var wait = Reset(bot) - time.GetElapsedTime(_asked);
        return wait < ShortestWait ? ShortestWait : wait;
    }

    private void Take(GatewayBot bot)
    {
        lock (_counting)
        {
            _bot = bot;
            _asked = time.GetTimestamp();

            // What was promised and not yet used is not yet known to Discord.
            _left = bot.Limit.Remaining - _promised;
        }
    }

    /// <summary>Sets a session start aside, if one is left.</summary>
    private bool TryPromise()
    {
        lock (_counting)
        {
            if (_left <= 0)
            {
                return false;
            }

            _left--;
            _promised++;
            return true;
        }
    }

    private void Settle(bool used)
    {
        lock (_counting)
        {
            _promised--;
            _left += used ? 0 : 1;
        }
    }
}
