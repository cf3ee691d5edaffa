namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Counts the time since it was made, untouched by whoever sets the machine's clock.</summary>
/// <param name="time">Where the time comes from.</param>
internal sealed class Clock(TimeProvider time)
{
    /// <summary>Timers ring in whole milliseconds; to wait for less would be no wait at all.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    private readonly long _start = time.GetTimestamp();

    /// <summary>The present moment.</summary>
    public TimeSpan Now => time.GetElapsedTime(_start);

    /// <summary>Waits until a moment has come.</summary>
    public async Task UntilAsync(TimeSpan moment, CancellationToken cancellation)
    {
        // A timer may ring a little early.
        for (var left = moment - Now; left > TimeSpan.Zero; left = moment - Now)
        {
            await WaitAsync(left > Tick ? left : Tick, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Waits so long.</summary>
    public Task WaitAsync(TimeSpan duration, CancellationToken cancellation) => Task.Delay(duration, time, cancellation);
}
