using System.Text.Json;

namespace ChatBriefing.Discord.Protocol.Models;

/// <summary>A command that was called, a button that was pressed, an argument being typed, a form that was sent. Everything may be missing: it comes from outside.</summary>
/// <remarks><see href="https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object"/></remarks>
internal sealed record Interaction
{
    public Snowflake Id { get; init; }

    public Snowflake ApplicationId { get; init; }

    /// <summary>See <see cref="InteractionType"/>.</summary>
    public int Type { get; init; }

    /// <summary>Lets one respond, for 15 minutes. A secret: never logged.</summary>
    public string? Token { get; init; }

    public Snowflake? GuildId { get; init; }

    public Snowflake? ChannelId { get; init; }

    /// <summary>Who it is, within a server.</summary>
    public Member? Member { get; init; }

    /// <summary>Who it is, outside of servers.</summary>
    public User? User { get; init; }

    public InteractionData? Data { get; init; }

    /// <summary>The message that holds the button.</summary>
    public Message? Message { get; init; }

    /// <summary>The language of the person's client, such as <c>fr</c> or <c>en-GB</c>.</summary>
    public string? Locale { get; init; }
}

/// <summary>Kinds of interactions.</summary>
internal static class InteractionType
{
    public const int Ping = 1;
    public const int Command = 2;
    public const int Component = 3;
    public const int Autocomplete = 4;
    public const int Modal = 5;
}

/// <summary>What was called, pressed or sent.</summary>
internal sealed record InteractionData
{
    /// <summary>Name of the command.</summary>
    public string? Name { get; init; }

    /// <summary>Kind of the command, as in <see cref="Command.Type"/>.</summary>
    public int? Type { get; init; }

    /// <summary>The message that a message command was called on.</summary>
    public Snowflake? TargetId { get; init; }

    public IReadOnlyList<GivenOption>? Options { get; init; }

    public Resolved? Resolved { get; init; }

    /// <summary>The button's or the form's.</summary>
    public string? CustomId { get; init; }

    /// <summary>What was chosen in a select.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Rows of a form that was sent.</summary>
    public IReadOnlyList<GivenComponent>? Components { get; init; }
}

/// <summary>An argument as it was given, or the subcommand that was called.</summary>
internal sealed record GivenOption
{
    public string? Name { get; init; }

    public int Type { get; init; }

    /// <summary>A text, a number, a truth value or an id.</summary>
    public JsonElement? Value { get; init; }

    public IReadOnlyList<GivenOption>? Options { get; init; }

    /// <summary>Whether it is the one being typed.</summary>
    public bool Focused { get; init; }
}

/// <summary>A row of a form, or the field in it with what was written.</summary>
internal sealed record GivenComponent
{
    public string? CustomId { get; init; }

    public string? Value { get; init; }

    public IReadOnlyList<GivenComponent>? Components { get; init; }
}

/// <summary>What the ids in an interaction stand for.</summary>
internal sealed record Resolved
{
    public IReadOnlyDictionary<Snowflake, Message>? Messages { get; init; }

    public IReadOnlyDictionary<Snowflake, AttachedFile>? Attachments { get; init; }
}
