namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Keeps what the bot sends within Teams' limits, each conversation's and that of all together. Safe for use by many at once.</summary>
/// <param name="clock">Counts the time.</param>
/// <remarks><see href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit"/></remarks>
internal sealed class Rates(Clock clock)
{
    private static readonly IReadOnlyList<Rate> OfConversation = [Rate.In(1, 7), Rate.In(2, 8), Rate.In(30, 60), Rate.In(3600, 1800)];
    private static readonly IReadOnlyList<Rate> OfAll = [Rate.In(1, 30)];
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Allowance> _conversations = [];
    private readonly Allowance _all = new(OfAll);
    private TimeSpan _nextSweep;

    /// <summary>How many conversations are remembered: those of the last hour or so, which the limit of all together bounds.</summary>
    public int Remembered
    {
        get
        {
            lock (_gate)
            {
                return _conversations.Count;
            }
        }
    }

    /// <summary>Waits until a request of a conversation may leave, and counts it.</summary>
    public async Task ReadyAsync(string conversation, CancellationToken cancellation)
    {
        var place = Place(conversation);
        TimeSpan due;

        // One that gives up uses up nothing.
        cancellation.ThrowIfCancellationRequested();
        while (!TryTake(place, out due))
        {
            await clock.UntilAsync(due, cancellation).ConfigureAwait(false);
        }

        await clock.UntilAsync(due, cancellation).ConfigureAwait(false);
    }

    /// <summary>What Teams counts for: all threads of a channel are one.</summary>
    private static string Place(string conversation) => conversation.Split(";messageid=", 2)[0];

    /// <summary>Takes the next moment of all where the conversation's own limit allows it now; otherwise tells when to ask again.</summary>
    private bool TryTake(string place, out TimeSpan due)
    {
        lock (_gate)
        {
            var now = clock.Now;
            Forget(now);
            var own = _conversations.GetValueOrDefault(place) ?? new Allowance(OfConversation);
            due = own.Next(now);
            if (due > now)
            {
                // No moment of all is taken in advance: a conversation that waits long must not hold up the others.
                return false;
            }

            due = _all.Next(now);
            _all.Take(due);
            own.Take(due);
            _conversations[place] = own;
            return true;
        }
    }

    private void Forget(TimeSpan now)
    {
        if (now < _nextSweep)
        {
            return;
        }

        _nextSweep = now + SweepEvery;
        foreach (var (place, _) in _conversations.Where(entry => entry.Value.IsIdle(now)).ToList())
        {
            _conversations.Remove(place);
        }
    }
}
