using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>A clock that stands still until a test lets a wait pass that has really begun.</summary>
internal sealed class WatchedClock : FakeTimeProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly List<WatchedTimer> _timers = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var watched = new WatchedTimer(this);
        watched.Real = base.CreateTimer(
            given =>
            {
                watched.Forget();
                callback(given);
            },
            state,
            dueTime,
            period);

        // Not before there is a timer: a test must not let the time pass for one that does not run yet.
        watched.Watch(dueTime);
        return watched;
    }

    /// <summary>Waits until so many wait for between <paramref name="least"/> and <paramref name="most"/>, and lets the time of the first pass.</summary>
    /// <returns>How long that was.</returns>
    public async Task<TimeSpan> PassAsync(TimeSpan least, TimeSpan most, int waiting = 1)
    {
        for (var begun = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(begun) < Patience; await Task.Delay(2))
        {
            if (Find(least, most, waiting) is { } wait)
            {
                Advance(wait);
                return wait;
            }
        }

        throw new TimeoutException($"Nothing waited for {least} to {most}; waits were {string.Join(", ", Waits())}.");
    }

    public Task<TimeSpan> PassAsync(TimeSpan wait, int waiting = 1) => PassAsync(wait, wait, waiting);

    private TimeSpan? Find(TimeSpan least, TimeSpan most, int waiting)
    {
        var found = Waits().Where(wait => wait >= least && wait <= most).ToList();
        return found.Count >= waiting ? found[0] : null;
    }

    private List<TimeSpan> Waits()
    {
        lock (_lock)
        {
            return [.. _timers.Select(timer => timer.Due - GetUtcNow())];
        }
    }

    private sealed class WatchedTimer(WatchedClock clock) : ITimer
    {
        private bool _over;

        public ITimer? Real { get; set; }

        public DateTimeOffset Due { get; private set; }

        public void Watch(TimeSpan wait)
        {
            lock (clock._lock)
            {
                if (wait >= TimeSpan.Zero && !_over)
                {
                    Due = clock.GetUtcNow() + wait;
                    clock._timers.Add(this);
                }
            }
        }

        public void Forget()
        {
            lock (clock._lock)
            {
                _over = true;
                clock._timers.Remove(this);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Forget();
            _over = false;
            var changed = Real!.Change(dueTime, period);
            Watch(dueTime);
            return changed;
        }

        public void Dispose()
        {
            Forget();
            Real?.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
