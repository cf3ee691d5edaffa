namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Decides whether and when an activity that failed is sent again.</summary>
/// <param name="limits">How long and how often is tried.</param>
/// <param name="clock">Counts the time.</param>
/// <param name="random">Spreads repeats; used under its own lock.</param>
internal sealed class Retries(ConnectorLimits limits, Clock clock, Random random)
{
    private readonly TimeSpan _begun = clock.Now;
    private TimeSpan _excused;

    /// <summary>How often it was sent.</summary>
    public int Tries { get; private set; } = 1;

    /// <summary>How long to wait before the next try; <see langword="null"/> where none is left.</summary>
    /// <param name="told">What Teams asked for.</param>
    public TimeSpan? Next(TimeSpan? told)
    {
        var own = Backoff();
        if (Tries >= limits.MostTries || clock.Now - _begun - _excused + own > limits.Overall)
        {
            return null;
        }

        Tries++;
        var wait = told > own ? told.Value : own;
        wait = wait < limits.LongestWait ? wait : limits.LongestWait;
        _excused += wait - own;
        return wait;
    }

    /// <summary>About 1, 2 and 4 seconds, each between half and all of it.</summary>
    private TimeSpan Backoff()
    {
        lock (random)
        {
            return TimeSpan.FromSeconds(Math.Pow(2, Tries - 1) * (0.5 + (random.NextDouble() / 2)));
        }
    }
}
