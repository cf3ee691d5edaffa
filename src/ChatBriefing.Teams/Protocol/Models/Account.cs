namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>A person or a bot.</summary>
internal sealed record Account
{
    /// <summary>Teams' own id of them, the same only for this bot.</summary>
    public string? Id { get; init; }

    /// <summary>The name that others see.</summary>
    public string? Name { get; init; }

    /// <summary>The person's object id in Microsoft Entra.</summary>
    public string? AadObjectId { get; init; }
}
