namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>The answer to <c>composeExtension/fetchTask</c>: a dialog that shows a card, or a few words.</summary>
/// <param name="Task">What is shown.</param>
/// <remarks><see href="https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module"/></remarks>
internal sealed record TaskResult(TaskContent Task)
{
    /// <summary>A dialog with a title and a card.</summary>
    public static TaskResult Dialog(string title, Cards.AdaptiveCard card) =>
        new(new TaskContent.Dialog(new TaskDialog(title, "medium", "medium", new OutgoingAttachment(OutgoingAttachment.AdaptiveType, card))));

    /// <summary>A few words; plain text.</summary>
    public static TaskResult Words(string text) => new(new TaskContent.Notice(text));
}
