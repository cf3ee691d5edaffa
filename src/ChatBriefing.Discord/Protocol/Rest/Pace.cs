namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>Keeps all calls of a kind to so many in a second, and still while Discord asks for it. Safe for use by many at once.</summary>
/// <param name="most">Most calls in a second; 0 for no limit.</param>
/// <param name="clock">Counts the time.</param>
/// <remarks>A bot may make 50 requests a second: <see href="https://discord.com/developers/docs/topics/rate-limits#global-rate-limit"/>.</remarks>
internal sealed class Pace(int most, Clock clock)
{
    /// <summary>A little more than the second: the way to Discord is not equally long for each call.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1.05);

    private readonly Lock _gate = new();
    private readonly TimeSpan[] _slots = [.. Enumerable.Repeat(-Window, most)];
    private int _next;
    private TimeSpan _pausedUntil;

    /// <summary>How much longer Discord asked to be left alone.</summary>
    public TimeSpan Paused
    {
        get
        {
            lock (_gate)
            {
                return Later(_pausedUntil - clock.Now, TimeSpan.Zero);
            }
        }
    }

    /// <summary>Lets nothing go for so long.</summary>
    public void Pause(TimeSpan duration)
    {
        lock (_gate)
        {
            _pausedUntil = Later(_pausedUntil, clock.Now + duration);
        }
    }

    /// <summary>Waits until a call may go. A pause that begins meanwhile holds it as well.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        do
        {
            await clock.UntilAsync(Reserve(), cancellation).ConfigureAwait(false);
        }
        while (Paused > TimeSpan.Zero);
    }

    /// <summary>The first moment at which a call may go; it is taken from then on.</summary>
    private TimeSpan Reserve()
    {
        lock (_gate)
        {
            var due = Later(clock.Now, _pausedUntil);
            if (most > 0)
            {
                due = Later(due, _slots[_next] + Window);
                _slots[_next] = due;
                _next = (_next + 1) % most;
            }

            return due;
        }
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
