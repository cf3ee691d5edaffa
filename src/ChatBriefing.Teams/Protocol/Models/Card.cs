namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>A card of any kind.</summary>
internal abstract record Card;
