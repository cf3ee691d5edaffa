using System.Text.Json.Serialization;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Protocol.Cards;

/// <summary>An Adaptive Card, of the elements that every client of Teams shows.</summary>
/// <param name="Body">Its elements from top to bottom.</param>
/// <remarks><see href="https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference#adaptive-card"/></remarks>
internal sealed record AdaptiveCard(IReadOnlyList<CardElement> Body) : Card
{
    /// <summary>What it is.</summary>
    public string Type { get; } = "AdaptiveCard";

    /// <summary>Where the format is described.</summary>
    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    /// <summary>The newest version that Teams knows on desktop; the elements used are of 1.2, so that phones show them too.</summary>
    public string Version { get; } = "1.5";

    /// <summary>What a client says that cannot show the card; Markdown.</summary>
    public string? FallbackText { get; init; }

    /// <summary>Buttons at the foot; Teams shows six.</summary>
    public IReadOnlyList<CardAction>? Actions { get; init; }
}
