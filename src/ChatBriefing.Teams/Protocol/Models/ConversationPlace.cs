namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>A conversation: a personal chat, a group chat, or a thread of a channel.</summary>
internal sealed record ConversationPlace
{
    /// <summary>Its id; for a thread of a channel <c>CHANNEL;messageid=NUMBER</c>.</summary>
    public string? Id { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The tenant that it belongs to.</summary>
    public string? TenantId { get; init; }
}
