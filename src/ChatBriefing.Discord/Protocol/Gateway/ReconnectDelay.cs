namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>How long to wait before the next connection: not at all, then 1, 2, 4 ... 60 seconds, each cut by up to half at random.</summary>
/// <remarks>It grows without end being reached and starts over once a session has lived; the chance keeps bots that lost Discord together from returning together.</remarks>
/// <param name="jitter">Gives numbers from 0 to 1.</param>
internal sealed class ReconnectDelay(Func<double> jitter)
{
    /// <summary>A session that received events for so long was a good one; a shorter one counts as another failure.</summary>
    public static readonly TimeSpan Lived = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private int _failures;

    /// <summary>The wait before the next attempt.</summary>
    public TimeSpan Next()
    {
        var failures = _failures++;
        if (failures == 0)
        {
            return TimeSpan.Zero;
        }

        var seconds = Math.Min(Math.Pow(2, failures - 1), Longest.TotalSeconds);
        return TimeSpan.FromSeconds(seconds * (1 - (jitter() / 2)));
    }

    /// <summary>Starts over, after a session that lived.</summary>
    public void Reset() => _failures = 0;
}
