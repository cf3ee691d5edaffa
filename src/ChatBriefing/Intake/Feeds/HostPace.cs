using System.Collections.Concurrent;

namespace ChatBriefing.Intake.Feeds;

/// <summary>Keeps requests to one host at least a second apart.</summary>
internal sealed class HostPace(TimeProvider time)
{
    private static readonly TimeSpan Gap = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _next = new();

    /// <summary>Waits for the host's turn.</summary>
    public async Task WaitAsync(string host, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var turn = _next.AddOrUpdate(host, now + Gap, (_, next) => (next > now ? next : now) + Gap) - Gap;
        if (turn > now)
        {
            await Task.Delay(turn - now, time, cancellation).ConfigureAwait(false);
        }
    }
}
