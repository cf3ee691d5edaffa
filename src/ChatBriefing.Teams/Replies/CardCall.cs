using System.Text;
using System.Text.Json;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Teams.Protocol.Cards;

namespace ChatBriefing.Teams.Replies;

/// <summary>What the press of a card's button asks for: the same as writing a command. Nothing is kept between card and press, so that buttons outlive restarts.</summary>
/// <param name="Call">The command with its slash, at most 60 UTF-16 code units.</param>
/// <param name="TurnsPage">Whether the reply takes the place of the card.</param>
internal sealed record CardCall(string Call, bool TurnsPage)
{
    private const string Verb = "call";
    private const int Longest = 60;
    private const int LongestLabel = 80;

    /// <summary>The button for a next step; <see langword="null"/> where its press could not be read again.</summary>
    public static ExecuteAction? Write(ReplyAction action) =>
        IsCall(action.Call) && PlainText.Cut(VisibleText.Line(action.Label), LongestLabel) is { Length: > 0 } label
            ? new ExecuteAction(label, Verb, new CallData(action.Call, action.TurnsPage))
            : null;

    /// <summary>What was pressed; <see langword="null"/> for anything that is none of ours.</summary>
    /// <param name="value">The value of <c>adaptiveCard/action</c>, or of a message that a client too old for it sends; hostile until proven otherwise.</param>
    public static CardCall? Read(JsonElement? value)
    {
        var action = value.Field("action");
        var isPress = action is null || (action.Field("type").Text() == "Action.Execute" && action.Field("verb").Text() == Verb);
        var data = action is null ? value : action.Field("data");
        return isPress && data.Field("call").Text() is { } call && IsCall(call) ? new CardCall(call, data.Field("turnsPage") is { ValueKind: JsonValueKind.True }) : null;
    }

    private static bool IsCall(string text) =>
        text is { Length: > 1 and <= Longest } && text[0] == '/' && text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar && !Rune.IsControl(rune));
}
