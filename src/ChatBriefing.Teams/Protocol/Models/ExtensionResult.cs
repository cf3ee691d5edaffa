using ChatBriefing.Teams.Protocol.Cards;

namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>The answer to <c>composeExtension/query</c> and <c>composeExtension/submitAction</c>: cards to insert into a message, or a few words.</summary>
/// <param name="ComposeExtension">What is shown.</param>
/// <remarks><see href="https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search"/></remarks>
internal sealed record ExtensionResult(ExtensionContent ComposeExtension)
{
    /// <summary>A list of cards, each with what stands for it in the list.</summary>
    public static ExtensionResult Cards(IEnumerable<(AdaptiveCard Card, ThumbnailCard Preview)> cards) => new(new ExtensionContent("result")
    {
        AttachmentLayout = "list",
        Attachments = [.. cards.Select(shown => new OutgoingAttachment(OutgoingAttachment.AdaptiveType, shown.Card, new OutgoingAttachment(OutgoingAttachment.ThumbnailType, shown.Preview)))],
    });

    /// <summary>A few words in place of results; plain text.</summary>
    public static ExtensionResult Words(string text) => new(new ExtensionContent("message") { Text = text });
}

/// <summary>What a message extension shows.</summary>
/// <param name="Type"><c>result</c> or <c>message</c>.</param>
internal sealed record ExtensionContent(string Type)
{
    /// <summary>How results are laid out: <c>list</c>.</summary>
    public string? AttachmentLayout { get; init; }

    /// <summary>The results.</summary>
    public IReadOnlyList<OutgoingAttachment>? Attachments { get; init; }

    /// <summary>The words of a message.</summary>
    public string? Text { get; init; }
}
