namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>Something that the bot sends: a message, or the sign that it is typing.</summary>
internal sealed record OutgoingActivity
{
    /// <summary>A message.</summary>
    public const string Message = "message";

    /// <summary>The sign that a reply is being written.</summary>
    public const string Typing = "typing";

    /// <summary>What it is.</summary>
    public string Type { get; init; } = Message;

    /// <summary>The text, as Markdown.</summary>
    public string? Text { get; init; }

    /// <summary>Tells that <see cref="Text"/> is Markdown.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What a notification or a client that shows no cards says instead.</summary>
    public string? Summary { get; init; }

    /// <summary>The language that it is worded in, as in <c>en-US</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>The message that it replies to.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The bot.</summary>
    public Account? From { get; init; }

    /// <summary>Who it is for.</summary>
    public Account? Recipient { get; init; }

    /// <summary>Where.</summary>
    public ConversationPlace? Conversation { get; init; }

    /// <summary>Cards.</summary>
    public IReadOnlyList<OutgoingAttachment>? Attachments { get; init; }

    /// <summary>The citations: at most one entity, since a second one is refused.</summary>
    public IReadOnlyList<MessageEntity>? Entities { get; init; }

    /// <summary>Questions worth asking next; Teams shows three, and none beside a card.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>What only Teams reads.</summary>
    public OutgoingChannelData? ChannelData { get; init; }
}

/// <summary>What is for Teams alone.</summary>
/// <param name="FeedbackLoop">Whether thumbs stand below the message.</param>
internal sealed record OutgoingChannelData(FeedbackLoop? FeedbackLoop);

/// <summary>Thumbs below a message.</summary>
/// <param name="Type"><c>default</c> for Teams' own form.</param>
internal sealed record FeedbackLoop(string Type);

/// <summary>Buttons that disappear once one is pressed.</summary>
/// <param name="To">Ids of those who see them.</param>
/// <param name="Actions">The buttons.</param>
internal sealed record SuggestedActions(IReadOnlyList<string> To, IReadOnlyList<SuggestedAction> Actions);

/// <summary>A button that writes a message in the person's name.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Value">What is written.</param>
internal sealed record SuggestedAction(string Title, string Value)
{
    /// <summary>The kind of button.</summary>
    public string Type { get; } = "imBack";
}
