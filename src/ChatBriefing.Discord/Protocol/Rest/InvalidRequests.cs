namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>Counts the requests of the last 10 minutes that Discord calls invalid. Safe for use by many at once.</summary>
/// <param name="most">From this many on, nothing should be sent.</param>
/// <param name="clock">Counts the time.</param>
/// <remarks>
/// Answers 401, 403, and 429 unless it is of the scope <c>shared</c>; 10,000 of them in 10 minutes shut out the whole address:
/// <see href="https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans"/>.
/// </remarks>
internal sealed class InvalidRequests(int most, Clock clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Queue<TimeSpan> _times = [];

    /// <summary>How many there were in the last 10 minutes.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                Forget();
                return _times.Count;
            }
        }
    }

    /// <summary>How long nothing may be sent; nothing where something may.</summary>
    public TimeSpan Wait
    {
        get
        {
            lock (_gate)
            {
                Forget();
                return _times.Count < most ? TimeSpan.Zero : _times.Peek() + Window - clock.Now;
            }
        }
    }

    /// <summary>Counts one.</summary>
    public void Add()
    {
        lock (_gate)
        {
            _times.Enqueue(clock.Now);
        }
    }

    private void Forget()
    {
        while (_times.TryPeek(out var first) && clock.Now - first >= Window)
        {
            _times.Dequeue();
        }
    }
}
