namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>
/// The limits that Discord told of in its answers, each with the calls that wait for it.
/// Those that nobody uses and that are open are forgotten. Safe for use by many at once.
/// </summary>
/// <param name="clock">Counts the time.</param>
internal sealed class Buckets(Clock clock)
{
    /// <summary>From this many on, those that have opened meanwhile are looked for.</summary>
    private const int Few = 256;

    /// <summary>From this many on, unused ones are forgotten though they are closed: memory is worth more than one 429.</summary>
    private const int Many = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<BucketKey, Bucket> _table = [];

    /// <summary>Discord's name for the limit of each route; no more entries than there are routes.</summary>
    private readonly Dictionary<string, string> _names = [];
    private int _sweepAt = Few;

    /// <summary>How many are remembered.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _table.Count;
            }
        }
    }

    /// <summary>Waits for the call's turn; the calls of one limit have theirs in the order in which they came.</summary>
    public async Task<Turn> EnterAsync(Route route, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var turn = Queue(route);
        using var giveUp = cancellation.UnsafeRegister((_, token) => GiveUp(turn, token), null);
        await turn.Granted.Task.ConfigureAwait(false);
        return turn;
    }

    /// <summary>Until when the limit lets nothing through.</summary>
    public TimeSpan ClosedUntil(Turn turn)
    {
        lock (_gate)
        {
            return turn.Limit.ClosedUntil;
        }
    }

    /// <summary>Remembers what an answer told about the limit.</summary>
    public void Learn(Turn turn, RateHeaders rate)
    {
        lock (_gate)
        {
            if (rate.Bucket is { } name)
            {
                _names[turn.Route.Name] = name;
                turn.Limit = Join(turn.Limit, new BucketKey(name, turn.Route.Major));
            }

            if (rate is { Remaining: 0, ResetAfter: { } after })
            {
                Close(turn.Limit, clock.Now + after);
            }
        }
    }

    /// <summary>Lets nothing of the limit through for so long.</summary>
    public void Close(Turn turn, TimeSpan duration)
    {
        lock (_gate)
        {
            Close(turn.Limit, clock.Now + duration);
        }
    }

    /// <summary>Gives the turn to the next call.</summary>
    public void Leave(Turn turn)
    {
        lock (_gate)
        {
            turn.Held.Busy = false;
            Grant(turn.Held);
            Forget(turn.Held, clock.Now);
            Forget(turn.Limit, clock.Now);
        }
    }

    private Turn Queue(Route route)
    {
        lock (_gate)
        {
            var bucket = Find(route);
            var turn = new Turn(this, route, bucket);
            bucket.Waiting.AddLast(turn);
            Grant(bucket);
            return turn;
        }
    }

    private void GiveUp(Turn turn, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (turn.Held.Waiting.Remove(turn))
            {
                turn.Granted.TrySetCanceled(cancellation);
                Forget(turn.Held, clock.Now);
            }
        }
    }

    private static void Grant(Bucket bucket)
    {
        if (!bucket.Busy && bucket.Waiting.First is { } first)
        {
            bucket.Waiting.RemoveFirst();
            bucket.Busy = true;
            first.Value.Granted.TrySetResult();
        }
    }

    private static void Close(Bucket bucket, TimeSpan until) => bucket.ClosedUntil = bucket.ClosedUntil > until ? bucket.ClosedUntil : until;

    private Bucket Find(Route route)
    {
        var key = new BucketKey(route.Name, route.Major);
        if (_names.TryGetValue(route.Name, out var name))
        {
            var named = new BucketKey(name, route.Major);
            if (_table.TryGetValue(key, out var unnamed))
            {
                return Join(unnamed, named);
            }

            key = named;
        }

        return _table.TryGetValue(key, out var bucket) ? bucket : Add(new Bucket(key) { Named = name is not null });
    }

    /// <summary>The limit that Discord names, once it has told that <paramref name="from"/> is this one.</summary>
    private Bucket Join(Bucket from, BucketKey key)
    {
        if (_table.TryGetValue(key, out var into))
        {
            if (into != from && !from.Named)
            {
                Move(from, into);
            }

            return into;
        }

        // A limit with another name may be that of other routes too, and is left to them.
        var bucket = from.Named && from.Key != key ? new Bucket(key) : from;
        Remove(bucket);
        bucket.Key = key;
        bucket.Named = true;
        return Add(bucket);
    }

    /// <summary>Two routes turn out to share a limit: those who wait for the one wait for the other, behind those who do so already.</summary>
    private void Move(Bucket from, Bucket into)
    {
        Remove(from);
        Close(into, from.ClosedUntil);
        foreach (var turn in from.Waiting)
        {
            turn.Held = turn.Limit = into;
            into.Waiting.AddLast(turn);
        }

        from.Waiting.Clear();
        Grant(into);
    }

    private Bucket Add(Bucket bucket)
    {
        if (_table.Count >= _sweepAt)
        {
            Sweep();
        }

        return _table[bucket.Key] = bucket;
    }

    private void Sweep()
    {
        var horizon = _table.Count >= Many ? TimeSpan.MaxValue : clock.Now;
        foreach (var bucket in _table.Values.ToList())
        {
            Forget(bucket, horizon);
        }

        _sweepAt = Math.Min(Many, Math.Max(Few, 2 * _table.Count));
    }

    /// <summary>An unused limit that is open tells nothing.</summary>
    private void Forget(Bucket bucket, TimeSpan horizon)
    {
        if (bucket.Idle && bucket.ClosedUntil <= horizon)
        {
            Remove(bucket);
        }
    }

    private void Remove(Bucket bucket)
    {
        if (_table.TryGetValue(bucket.Key, out var kept) && kept == bucket)
        {
            _table.Remove(bucket.Key);
        }
    }
}
