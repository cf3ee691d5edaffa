namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>A card that goes with a message, or stands for a result of a search.</summary>
/// <param name="ContentType">What <paramref name="Content"/> is.</param>
/// <param name="Content">The card.</param>
/// <param name="Preview">What stands for it in a list of results.</param>
internal sealed record OutgoingAttachment(string ContentType, Card Content, OutgoingAttachment? Preview = null)
{
    /// <summary>An Adaptive Card.</summary>
    public const string AdaptiveType = "application/vnd.microsoft.card.adaptive";

    /// <summary>A card of a title, a line and a text.</summary>
    public const string ThumbnailType = "application/vnd.microsoft.card.thumbnail";
}
