using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Protocol.Cards;

/// <summary>What stands for a card in a list of search results; plain text.</summary>
/// <param name="Title">The first line.</param>
/// <param name="Subtitle">The second.</param>
/// <param name="Text">What stands below.</param>
internal sealed record ThumbnailCard(string Title, string? Subtitle, string Text) : Card;
