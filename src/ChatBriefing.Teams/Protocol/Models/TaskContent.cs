using System.Text.Json.Serialization;

namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>What a dialog shows; the records nested in it are the whole closed family.</summary>
/// <param name="Type">What the value is.</param>
[JsonDerivedType(typeof(Dialog))]
[JsonDerivedType(typeof(Notice))]
internal abstract record TaskContent(string Type)
{
    /// <summary>A card.</summary>
    /// <param name="Value">The dialog.</param>
    public sealed record Dialog(TaskDialog Value) : TaskContent("continue");

    /// <summary>A few words.</summary>
    /// <param name="Value">The words; plain text.</param>
    public sealed record Notice(string Value) : TaskContent("message");
}

/// <summary>A dialog.</summary>
/// <param name="Title">Its title; plain text.</param>
/// <param name="Height">How high: <c>small</c>, <c>medium</c> or <c>large</c>.</param>
/// <param name="Width">How wide, likewise.</param>
/// <param name="Card">The card.</param>
internal sealed record TaskDialog(string Title, string Height, string Width, OutgoingAttachment Card);
