using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Teams.Protocol.Cards;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Replies;

/// <summary>Writes replies as Teams messages: answers and refusals as text, the only form that Teams shows citations, thumbs and questions worth asking next with; everything else as a card.</summary>
/// <remarks>Every text of a corpus or a person is escaped. A message takes at most 80 KB as JSON in UTF-16, some of which is kept for what the sender adds; a card at most 28 KB.</remarks>
/// <param name="link">The public address of the source viewer for an article and a place in it; <see langword="null"/> where there is none.</param>
internal sealed class TeamsReplyWriter(Func<ArticleId, TextSpan?, string?> link)
{
    private const int RoomForText = 18_000;
    private const int ShortWords = 600;

    private readonly Links _links = new(link);

    /// <summary>The message that shows <paramref name="reply"/>.</summary>
    /// <param name="reply">What to show.</param>
    public OutgoingActivity Write(Reply reply)
    {
        var wording = new Wording(reply.Language);
        var message = reply.Answer is not null || IsShort(reply) ? Text(reply, wording) : Shown(reply);
        return message with { Locale = wording.Locale, Attachments = message.Attachments ?? NextSteps(reply, wording) };
    }

    /// <summary>The message that offers questions worth asking next, in personal chats, where alone Teams shows them; <see langword="null"/> where there are none.</summary>
    /// <remarks>A message of its own: Teams shows no suggested actions beside a card, and the Playground no Markdown beside suggested actions.</remarks>
    /// <param name="reply">What was shown before.</param>
    /// <param name="words">What it says; <see langword="null"/> for a few words of its own.</param>
    public static OutgoingActivity? FollowUps(Reply reply, string? words = null)
    {
        var wording = new Wording(reply.Language);
        return SuggestedQuestions.Of(reply) is { } questions
            ? new OutgoingActivity { Text = words ?? wording.AskNext, TextFormat = "plain", Locale = wording.Locale, SuggestedActions = questions }
            : null;
    }

    /// <summary>How far a long command has come, as a card whose place its result takes.</summary>
    public OutgoingActivity Interim(Reply reply) => Shown(reply) with { Locale = new Wording(reply.Language).Locale };

    /// <summary>The reply as a card in any case: to take the place of another one, or to be inserted into a message.</summary>
    public AdaptiveCard Card(Reply reply) => new CardWriter(_links).Write(reply);

    /// <summary>A few words of the bot's own.</summary>
    public OutgoingActivity Notice(string words) => Text(new Reply(Language.English, [new ReplyPart.Prose(words)]), new Wording(Language.English));

    private OutgoingActivity Text(Reply reply, Wording wording)
    {
        var (text, citations) = AnswerText.Write(reply, _links, wording, RoomForText);
        return new OutgoingActivity
        {
            Text = text,
            TextFormat = "markdown",
            Entities = citations is null ? null : [citations],
            ChannelData = reply.Answer is { Answered: true } ? new OutgoingChannelData(new FeedbackLoop("default")) : null,
        };
    }

    /// <summary>The buttons below an answer.</summary>
    private OutgoingAttachment[]? NextSteps(Reply reply, Wording wording) =>
        new CardButtons(reply with { Parts = [] }, _links, wording).Write() is { } buttons
            ? [new OutgoingAttachment(OutgoingAttachment.AdaptiveType, new AdaptiveCard([]) { Actions = buttons, FallbackText = FittedText.Line(string.Join(" · ", buttons.Select(button => button.Title)), ShortWords) })]
            : null;

    private OutgoingActivity Shown(Reply reply) => new()
    {
        Summary = SummaryLine.Plain(reply),
        Attachments = [new OutgoingAttachment(OutgoingAttachment.AdaptiveType, Card(reply))],
    };

    private static bool IsShort(Reply reply) => reply is { Parts.Count: 1 or 2, Actions.Count: 0 } && reply.Parts.All(part => part is ReplyPart.Prose { Text.Length: <= ShortWords });
}
