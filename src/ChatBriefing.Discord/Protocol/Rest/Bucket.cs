namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>A limit of Discord's, and the calls that wait for it in their order. Guarded by the lock of its <see cref="Buckets"/>.</summary>
/// <param name="key">Where it is found.</param>
internal sealed class Bucket(BucketKey key)
{
    /// <summary>Where it is found.</summary>
    public BucketKey Key { get; set; } = key;

    /// <summary>Whether Discord has named it; until then it is known by its route.</summary>
    public bool Named { get; set; }

    /// <summary>Whether a call is under way: one at a time, so that they arrive in order and each knows what the one before it learnt.</summary>
    public bool Busy { get; set; }

    /// <summary>Until when nothing may be sent, by the clock's timestamp.</summary>
    public TimeSpan ClosedUntil { get; set; }

    /// <summary>Who waits, first come first served.</summary>
    public LinkedList<Turn> Waiting { get; } = [];

    /// <summary>Whether nobody uses it.</summary>
    public bool Idle => !Busy && Waiting.Count == 0;
}

/// <summary>Which limit it is.</summary>
/// <param name="Name">Discord's name for it, or the route's until Discord has named it.</param>
/// <param name="Major">The channel, server or webhook. May hold a secret.</param>
internal readonly record struct BucketKey(string Name, string Major)
{
    /// <summary>The name alone.</summary>
    public override string ToString() => Name;
}
