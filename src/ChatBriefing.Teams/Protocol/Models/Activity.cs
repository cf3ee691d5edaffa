using System.Text.Json;

namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>Something that Teams tells the bot: a message, an invoke, a change of a conversation. Anything may be missing; unknown fields are ignored.</summary>
/// <remarks><see href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#activity-object"/></remarks>
internal sealed record Activity
{
    /// <summary>What it is: <c>message</c>, <c>invoke</c>, <c>conversationUpdate</c>, <c>installationUpdate</c> and others.</summary>
    public string? Type { get; init; }

    /// <summary>Its id within the conversation.</summary>
    public string? Id { get; init; }

    /// <summary>The channel it comes through: <c>msteams</c>.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Where replies are sent to; to be trusted only after a check.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Who caused it.</summary>
    public Account? From { get; init; }

    /// <summary>The bot.</summary>
    public Account? Recipient { get; init; }

    /// <summary>Where.</summary>
    public ConversationPlace? Conversation { get; init; }

    /// <summary>What was written, mentions included.</summary>
    public string? Text { get; init; }

    /// <summary>Language of the client, as in <c>fr-FR</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>What an invoke calls, as in <c>adaptiveCard/action</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What comes with an invoke or a pressed button.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The message that it belongs to.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>What happened to an installation: <c>add</c> or <c>remove</c>.</summary>
    public string? Action { get; init; }

    /// <summary>Who joined the conversation.</summary>
    public IReadOnlyList<Account?>? MembersAdded { get; init; }

    /// <summary>Files and cards that came with it.</summary>
    public IReadOnlyList<IncomingAttachment?>? Attachments { get; init; }

    /// <summary>Mentions, and what is known of the client.</summary>
    public IReadOnlyList<IncomingEntity?>? Entities { get; init; }

    /// <summary>What only Teams adds.</summary>
    public IncomingChannelData? ChannelData { get; init; }
}
