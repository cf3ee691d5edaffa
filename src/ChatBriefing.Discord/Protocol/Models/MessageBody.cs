using System.Text.Json.Serialization;

namespace ChatBriefing.Discord.Protocol.Models;

/// <summary>A message as it is created, edited, or given as the response to an interaction; what is <see langword="null"/> is not sent, and so stays as it is in an edit.</summary>
/// <remarks><see href="https://discord.com/developers/docs/resources/message#create-message"/></remarks>
internal sealed record MessageBody
{
    /// <summary>Text in Discord's Markdown, at most 2,000 characters.</summary>
    public string? Content { get; init; }

    /// <summary>At most 10, with at most 6,000 characters in all of them together.</summary>
    public IReadOnlyList<Embed>? Embeds { get; init; }

    /// <summary>At most 5 rows.</summary>
    [JsonConverter(typeof(RowsConverter))]
    public IReadOnlyList<ActionRow>? Components { get; init; }

    /// <summary>See <see cref="MessageFlags"/>.</summary>
    public int? Flags { get; init; }

    /// <summary>Whom the message may notify: nobody.</summary>
    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;

    /// <summary>The message that this one replies to; only when it is created.</summary>
    public MessageReference? MessageReference { get; init; }

    /// <summary>At most 25 characters by which Discord knows a message that is sent twice; only when it is created in a channel.</summary>
    public string? Nonce { get; init; }

    /// <summary>Whether a second message with the same <see cref="Nonce"/> within a few minutes gives the first one instead.</summary>
    public bool? EnforceNonce { get; init; }
}

/// <summary>Bits of a message's flags.</summary>
internal static class MessageFlags
{
    /// <summary>Only the person who called sees it.</summary>
    public const int Ephemeral = 1 << 6;
}

/// <summary>Which mentions in a message notify.</summary>
/// <param name="Parse">Kinds of mentions that do.</param>
/// <param name="RepliedUser">Whether the author of the message replied to does.</param>
internal sealed record AllowedMentions(IReadOnlyList<string> Parse, bool RepliedUser)
{
    /// <summary>No mention notifies anybody.</summary>
    public static AllowedMentions None { get; } = new([], false);
}

/// <summary>The message that another one replies to.</summary>
/// <param name="MessageId">Its id.</param>
/// <param name="FailIfNotExists">Whether the reply is refused when that message is gone.</param>
internal sealed record MessageReference(Snowflake MessageId, bool FailIfNotExists = false);
