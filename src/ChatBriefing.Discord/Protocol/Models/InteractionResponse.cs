using System.Text.Json.Serialization;

namespace ChatBriefing.Discord.Protocol.Models;

/// <summary>The first response to an interaction, due within 3 seconds.</summary>
/// <remarks><see href="https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object"/></remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Pong), 1)]
[JsonDerivedType(typeof(NewMessage), 4)]
[JsonDerivedType(typeof(Deferred), 5)]
[JsonDerivedType(typeof(DeferredUpdate), 6)]
[JsonDerivedType(typeof(Update), 7)]
[JsonDerivedType(typeof(Completion), 8)]
[JsonDerivedType(typeof(OpenModal), 9)]
internal abstract record InteractionResponse
{
    /// <summary>The answer to a ping.</summary>
    public sealed record Pong : InteractionResponse;

    /// <summary>A message.</summary>
    public sealed record NewMessage(MessageBody Data) : InteractionResponse;

    /// <summary>Shows that the bot is at work; the message follows by an edit within 15 minutes.</summary>
    public sealed record Deferred(DeferredData Data) : InteractionResponse;

    /// <summary>Accepts a press without showing anything; the message that held the button is edited later.</summary>
    public sealed record DeferredUpdate : InteractionResponse;

    /// <summary>Puts another message in the place of the one that held the button.</summary>
    public sealed record Update(MessageBody Data) : InteractionResponse;

    /// <summary>What an argument may be completed to.</summary>
    public sealed record Completion(CompletionData Data) : InteractionResponse;

    /// <summary>Opens a form.</summary>
    public sealed record OpenModal(Modal Data) : InteractionResponse;
}

/// <summary>How the message that follows will be shown.</summary>
/// <param name="Flags"><see cref="MessageFlags.Ephemeral"/> or nothing; it cannot be changed later.</param>
internal sealed record DeferredData(int? Flags);

/// <summary>Choices for an argument, at most 25.</summary>
internal sealed record CompletionData(IReadOnlyList<CommandChoice> Choices);

/// <summary>A form.</summary>
/// <param name="CustomId">1 to 100 characters.</param>
/// <param name="Title">At most 45 characters.</param>
/// <param name="Components">1 to 5 rows with one text input each.</param>
internal sealed record Modal(string CustomId, string Title, [property: JsonConverter(typeof(RowsConverter))] IReadOnlyList<ActionRow> Components);
