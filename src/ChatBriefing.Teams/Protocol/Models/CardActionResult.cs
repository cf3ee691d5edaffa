using System.Text.Json.Serialization;
using ChatBriefing.Teams.Protocol.Cards;

namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>The answer to <c>adaptiveCard/action</c>; the records nested in it are the whole closed family.</summary>
/// <param name="StatusCode">The status of the press, beside that of the request, which is 200.</param>
/// <param name="Type">What the value is.</param>
/// <remarks><see href="https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format"/></remarks>
[JsonDerivedType(typeof(Shown))]
[JsonDerivedType(typeof(Words))]
internal abstract record CardActionResult(int StatusCode, string Type)
{
    /// <summary>A card that takes the place of the one whose button was pressed.</summary>
    /// <param name="Value">The card.</param>
    public sealed record Shown(AdaptiveCard Value) : CardActionResult(200, OutgoingAttachment.AdaptiveType);

    /// <summary>A few words for the person who pressed.</summary>
    /// <param name="Value">The words; plain text.</param>
    public sealed record Words(string Value) : CardActionResult(200, "application/vnd.microsoft.activity.message");
}
