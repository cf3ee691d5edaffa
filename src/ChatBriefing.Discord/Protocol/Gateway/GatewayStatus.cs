namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>How a shard, or the worst of them, is doing; for health pages.</summary>
/// <param name="State">What it is doing.</param>
/// <param name="Since">Since when.</param>
/// <param name="LastProblem">The last thing that went wrong, as a sentence; <see langword="null"/> where nothing did yet. Kept after it is over.</param>
internal sealed record GatewayStatus(GatewayState State, DateTimeOffset Since, string? LastProblem);

/// <summary>What a shard is doing, best first.</summary>
internal enum GatewayState
{
    /// <summary>It receives events.</summary>
    Ready,

    /// <summary>It connects again to a session that goes on.</summary>
    Resuming,

    /// <summary>It connects for a new session.</summary>
    Connecting,

    /// <summary>It waits before it tries again, or for its turn to start a session.</summary>
    Waiting,

    /// <summary>It does not run.</summary>
    Stopped,
}
