using System.Text.Json.Serialization;

namespace ChatBriefing.Teams.Protocol.Cards;

/// <summary>A button of an Adaptive Card.</summary>
/// <param name="Title">What it says; plain text.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteAction), "Action.Execute")]
[JsonDerivedType(typeof(SubmitAction), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrlAction), "Action.OpenUrl")]
internal abstract record CardAction(string Title);

/// <summary>A button whose press comes as the invoke <c>adaptiveCard/action</c>, and whose answer may take the place of the card.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Verb">What a press asks for.</param>
/// <param name="Data">What comes with it.</param>
/// <remarks><see href="https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#actionexecute"/></remarks>
internal sealed record ExecuteAction(string Title, string Verb, CallData Data) : CardAction(Title)
{
    /// <summary>For clients older than this kind of button: the same as a message with a value.</summary>
    public CardAction Fallback { get; } = new SubmitAction(Title, Data);
}

/// <summary>A button whose press comes as a message with a value.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Data">The value.</param>
internal sealed record SubmitAction(string Title, CallData Data) : CardAction(Title);

/// <summary>A button that leads to a page on the web.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Url">An absolute http or https address.</param>
internal sealed record OpenUrlAction(string Title, string Url) : CardAction(Title);

/// <summary>What comes with the press of a button.</summary>
/// <param name="Call">The command that it stands for.</param>
/// <param name="TurnsPage">Whether the reply takes the place of the card.</param>
internal sealed record CallData(string Call, bool TurnsPage);
