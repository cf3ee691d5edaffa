using System.Text.Json.Serialization;
using ChatBriefing.Teams.Protocol.Cards;

namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>The answer to <c>adaptiveCard/action</c>; the records nested in it are the whole closed family.</summary>
/// <param name="StatusCode">The status of the press, beside that of the request, which is 200.</param>
/// <param name="Type">What the value is.</param>
/// <remarks><see href="https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format"/></remarks>
[JsonDerivedType(typeof(Shown))]
[JsonDerivedType(typeof(Words))]
[JsonDerivedType(typeof(Refused))]
internal abstract record CardActionResult(int StatusCode, string Type)
{
    /// <summary>A card that takes the place of the one whose button was pressed.</summary>
    /// <param name="Value">The card.</param>
    public sealed record Shown(AdaptiveCard Value) : CardActionResult(200, OutgoingAttachment.AdaptiveType);

    /// <summary>A few words for the person who pressed.</summary>
    /// <param name="Value">The words; plain text.</param>
    public sealed record Words(string Value) : CardActionResult(200, "application/vnd.microsoft.activity.message");

    /// <summary>That the press is not understood.</summary>
    /// <param name="Value">Why.</param>
    public sealed record Refused(CardError Value) : CardActionResult(400, "application/vnd.microsoft.error");
}

/// <summary>Why a press is not understood.</summary>
/// <param name="Code">In one word, as in <c>BadRequest</c>.</param>
/// <param name="Message">For people.</param>
internal sealed record CardError(string Code, string Message);
