using System.Text.Json.Serialization;
using ChatBriefing.Teams.Protocol.Cards;

namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>A card of any kind.</summary>
[JsonDerivedType(typeof(AdaptiveCard))]
[JsonDerivedType(typeof(ThumbnailCard))]
internal abstract record Card;
