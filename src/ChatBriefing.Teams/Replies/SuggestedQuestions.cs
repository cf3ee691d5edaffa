using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Replies;

/// <summary>Offers questions worth asking next as buttons that write them in the person's name.</summary>
internal static class SuggestedQuestions
{
    private const int Most = 3;
    private const int LongestTitle = 80;
    private const int Longest = 300;
    private const int LongestJson = 1_000;

    /// <summary>At most three; <see langword="null"/> where there are none. Whom they are for is left empty.</summary>
    public static SuggestedActions? Of(Reply reply)
    {
        var questions = reply.Suggestions.Select(VisibleText.Line).Where(question => question.Length is > 0 and <= Longest && JsonLength.Of(question) <= LongestJson).Distinct().Take(Most);
        SuggestedAction[] actions = [.. questions.Select(question => new SuggestedAction(PlainText.Cut(question, LongestTitle), question))];
        return actions.Length > 0 ? new SuggestedActions([], actions) : null;
    }
}
