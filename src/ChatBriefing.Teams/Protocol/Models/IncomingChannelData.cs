namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>What Teams adds to an activity.</summary>
internal sealed record IncomingChannelData
{
    /// <summary>The tenant.</summary>
    public Named? Tenant { get; init; }

    /// <summary>The team, in a channel.</summary>
    public Named? Team { get; init; }

    /// <summary>The channel.</summary>
    public Named? Channel { get; init; }
}

/// <summary>Something with an id.</summary>
internal sealed record Named
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }
}
