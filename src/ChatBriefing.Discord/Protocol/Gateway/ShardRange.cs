namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>The shards from <paramref name="First"/> to <paramref name="Last"/>, both included, of <paramref name="Total"/> numbered from 0.</summary>
/// <remarks>Processes that share a bot are given the same total and ranges that do not overlap. A shard takes at most 2500 servers.
/// <see href="https://discord.com/developers/docs/events/gateway#sharding"/></remarks>
internal readonly record struct ShardRange(int First, int Last, int Total)
{
    /// <summary>All of <paramref name="total"/> shards, but at least one.</summary>
    public static ShardRange All(int total) => new(0, Math.Max(total, 1) - 1, Math.Max(total, 1));

    /// <summary>Whether there are such shards.</summary>
    public bool IsValid => First >= 0 && First <= Last && Last < Total;

    /// <inheritdoc/>
    public override string ToString() => $"{First}-{Last} of {Total}";
}
