using System.Text.Json;
using ChatBriefing.Chat.Writing;

namespace ChatBriefing.Teams.Replies;

/// <summary>A thumb below an answer, with a comment where one was written.</summary>
/// <param name="IsHelpful">Whether the thumb is up.</param>
/// <param name="Comment">At most 1,000 UTF-16 code units.</param>
/// <remarks><see href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#feedback-buttons"/></remarks>
internal sealed record Feedback(bool IsHelpful, string? Comment)
{
    private const int LongestComment = 1000;

    /// <summary>What the invoke <c>message/submitAction</c> says; <see langword="null"/> for anything but a thumb.</summary>
    /// <param name="value">The invoke's value; hostile until proven otherwise.</param>
    public static Feedback? Read(JsonElement? value)
    {
        var given = value.Field("actionValue");
        return (value.Field("actionName").Text(), given.Field("reaction").Text()) switch
        {
            ("feedback", "like") => new Feedback(true, Words(given.Field("feedback"))),
            ("feedback", "dislike") => new Feedback(false, Words(given.Field("feedback"))),
            _ => null,
        };
    }

    private static string? Words(JsonElement? feedback)
    {
        var text = feedback.Text() is { } written ? Inner(written) : feedback.Field("feedbackText").Text();
        return text is null || VisibleText.Line(text) is not { Length: > 0 } line ? null : PlainText.Cut(line, LongestComment);
    }

    /// <summary>Teams puts the comment into an object written as a string; the Playground sends it as it is.</summary>
    private static string? Inner(string written)
    {
        if (!written.AsSpan().TrimStart().StartsWith('{'))
        {
            return written;
        }

        try
        {
            using var inner = JsonDocument.Parse(written);
            var text = ((JsonElement?)inner.RootElement).Field("feedbackText");
            return text is null ? written : text.Text();
        }
        catch (JsonException)
        {
            return written;
        }
    }
}
