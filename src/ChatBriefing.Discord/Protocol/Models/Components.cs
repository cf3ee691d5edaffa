using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBriefing.Discord.Protocol.Models;

/// <summary>Something in a row that a person can press, choose from or write into.</summary>
/// <remarks><see href="https://discord.com/developers/docs/components/reference"/></remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActionRow), 1)]
[JsonDerivedType(typeof(Button), 2)]
[JsonDerivedType(typeof(StringSelect), 3)]
[JsonDerivedType(typeof(TextInput), 4)]
internal abstract record Component;

/// <summary>A row of up to five buttons, or of one select or one text input.</summary>
internal sealed record ActionRow(IReadOnlyList<Component> Components) : Component;

/// <summary>Writes rows as components: in a list of rows as such, the serializer would leave out their type, which Discord requires.</summary>
internal sealed class RowsConverter : JsonConverter<IReadOnlyList<ActionRow>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<ActionRow> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        [.. (JsonSerializer.Deserialize(ref reader, DiscordJson.Default.IReadOnlyListComponent) ?? []).OfType<ActionRow>()];

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<ActionRow> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, DiscordJson.Default.IReadOnlyListComponent);
}

/// <summary>A button: one with <see cref="CustomId"/> comes back to the bot, one with <see cref="Url"/> opens a page.</summary>
internal sealed record Button : Component
{
    /// <summary>See <see cref="ButtonStyle"/>.</summary>
    public required int Style { get; init; }

    /// <summary>At most 80 characters.</summary>
    public string? Label { get; init; }

    /// <summary>A picture before the label.</summary>
    public Emoji? Emoji { get; init; }

    /// <summary>1 to 100 characters, unique in its message.</summary>
    public string? CustomId { get; init; }

    /// <summary>At most 512 characters.</summary>
    public string? Url { get; init; }

    /// <summary>Whether it cannot be pressed.</summary>
    public bool? Disabled { get; init; }
}

/// <summary>Looks of a button.</summary>
internal static class ButtonStyle
{
    /// <summary>Coloured: the most likely next step.</summary>
    public const int Primary = 1;

    /// <summary>Grey.</summary>
    public const int Secondary = 2;

    /// <summary>Opens a page.</summary>
    public const int Link = 5;
}

/// <summary>A standard emoji.</summary>
/// <param name="Name">The emoji itself.</param>
internal sealed record Emoji(string Name);

/// <summary>A list to choose one from.</summary>
internal sealed record StringSelect : Component
{
    /// <summary>1 to 100 characters, unique in its message.</summary>
    public required string CustomId { get; init; }

    /// <summary>What is shown before anything is chosen, at most 150 characters.</summary>
    public string? Placeholder { get; init; }

    /// <summary>1 to 25.</summary>
    public required IReadOnlyList<SelectOption> Options { get; init; }
}

/// <summary>One choice of a select.</summary>
/// <param name="Label">At most 100 characters.</param>
/// <param name="Value">At most 100 characters.</param>
internal sealed record SelectOption(string Label, string Value)
{
    /// <summary>More about it, at most 100 characters.</summary>
    public string? Description { get; init; }
}

/// <summary>A field of a modal to write into.</summary>
internal sealed record TextInput : Component
{
    /// <summary>1 to 100 characters.</summary>
    public required string CustomId { get; init; }

    /// <summary>1 for a line, 2 for a paragraph.</summary>
    public required int Style { get; init; }

    /// <summary>At most 45 characters.</summary>
    public required string Label { get; init; }

    /// <summary>Whether it must be filled.</summary>
    public bool Required { get; init; }

    /// <summary>At most 4,000.</summary>
    public int? MaxLength { get; init; }
}
