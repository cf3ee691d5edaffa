namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Keeps what the bot sends within Teams' limits, each conversation's and each tenant's. Safe for use by many at once.</summary>
/// <param name="clock">Counts the time.</param>
/// <remarks><see href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit"/></remarks>
internal sealed class Rates(Clock clock)
{
    private static readonly IReadOnlyList<Rate> OfConversation = [Rate.In(1, 7), Rate.In(2, 8), Rate.In(30, 60), Rate.In(3600, 1800)];
    private static readonly IReadOnlyList<Rate> OfTenant = [Rate.In(1, 30)];
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Allowance> _conversations = [];
    private readonly Dictionary<string, Allowance> _tenants = new(StringComparer.OrdinalIgnoreCase);
    private TimeSpan _nextSweep;

    /// <summary>How many conversations and tenants are remembered: the conversations of the last hour or so, which the limits of their tenants bound, and the tenants of the last minute.</summary>
    public int Remembered
    {
        get
        {
            lock (_gate)
            {
                return _conversations.Count + _tenants.Count;
            }
        }
    }

    /// <summary>Waits until a request of a conversation may leave, and counts it.</summary>
    /// <param name="conversation">The conversation's id.</param>
    /// <param name="tenant">Its tenant's id; empty for all whose tenant is not known, which share a limit.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task ReadyAsync(string conversation, string tenant, CancellationToken cancellation)
    {
        var place = Place(conversation);
        TimeSpan due;

        // One that gives up uses up nothing.
        cancellation.ThrowIfCancellationRequested();
        while (!TryTake(place, tenant, out due))
        {
            await clock.UntilAsync(due, cancellation).ConfigureAwait(false);
        }

        await clock.UntilAsync(due, cancellation).ConfigureAwait(false);
    }

    /// <summary>What Teams counts for: all threads of a channel are one.</summary>
    private static string Place(string conversation) => conversation.Split(";messageid=", 2)[0];

    /// <summary>Takes the tenant's next moment where the conversation's own limit allows it now; otherwise tells when to ask again.</summary>
    private bool TryTake(string place, string tenant, out TimeSpan due)
    {
        lock (_gate)
        {
            var now = clock.Now;
            Forget(now);
            var own = _conversations.GetValueOrDefault(place) ?? new Allowance(OfConversation);
            due = own.Next(now);
            if (due > now)
            {
                // No moment of the tenant is taken in advance: a conversation that waits long must not hold up the others.
                return false;
            }

            var shared = _tenants.GetValueOrDefault(tenant) ?? new Allowance(OfTenant);
            due = shared.Next(now);
            shared.Take(due);
            own.Take(due);
            (_tenants[tenant], _conversations[place]) = (shared, own);
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
        foreach (var allowances in new[] { _conversations, _tenants })
        {
            foreach (var (id, _) in allowances.Where(entry => entry.Value.IsIdle(now)).ToList())
            {
                allowances.Remove(id);
            }
        }
    }
}
