using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Teams.Protocol;
using ChatBriefing.Teams.Protocol.Cards;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Replies;

/// <summary>Writes what the message extension shows: cards to insert into a message, each at most 28 KB, all of them at most 80 KB.</summary>
/// <param name="link">The public address of the source viewer for an article and a place in it; <see langword="null"/> where there is none.</param>
internal sealed class ExtensionCards(Func<ArticleId, TextSpan?, string?> link)
{
    private const int Most = 25;
    private const int Room = 80_000 / 2;
    private const int RoomAround = 600;
    private const int LongestTitle = 80;
    private const int LongestText = 160;

    private readonly CardWriter _cards = new(new Links(link));

    /// <summary>A card for each excerpt, in their order, at most 25 and as many as there is room for; a few words where there are none.</summary>
    public ExtensionResult Results(IReadOnlyList<Excerpt> excerpts, Language language)
    {
        var wording = new Wording(language);
        var (shown, left) = (new List<(AdaptiveCard Card, ThumbnailCard Preview)>(), Room - RoomAround);
        foreach (var excerpt in excerpts.Take(Most))
        {
            var result = (Card(excerpt, language), Preview(excerpt, wording));
            left -= JsonLength.Of(ExtensionResult.Cards([result]), TeamsJson.Default.ExtensionResult);
            if (left < 0)
            {
                break;
            }

            shown.Add(result);
        }

        return shown.Count > 0 ? ExtensionResult.Cards(shown) : ExtensionResult.Words(wording.NothingFound);
    }

    /// <summary>A dialog that shows <paramref name="reply"/>, with a button to insert it where it answers: what "Ask about this" comes to.</summary>
    public TaskResult Dialog(Reply reply)
    {
        // Dialogs know no Action.Execute.
        CardAction[] insert = reply.Answer is { Answered: true } ? [new SubmitAction(new Wording(reply.Language).Insert, new CallData("/ask", TurnsPage: false))] : [];
        return TaskResult.Dialog(Title(reply), _cards.Write(reply with { Actions = [] }) with { Actions = insert.Length > 0 ? insert : null });
    }

    /// <summary>One card that shows <paramref name="reply"/>, to insert into a message.</summary>
    public ExtensionResult Result(Reply reply) => ExtensionResult.Cards([(_cards.Write(reply), new ThumbnailCard(Title(reply), null, SummaryLine.Plain(reply)))]);

    private static string Title(Reply reply) => PlainLine.Of(reply.Answer?.Question ?? SummaryLine.Plain(reply), LongestTitle);

    private AdaptiveCard Card(Excerpt excerpt, Language language)
    {
        var title = PlainLine.Title(excerpt.Source);
        return _cards.Write(new Reply(language, [new ReplyPart.Headline(title), new ReplyPart.Quotation(excerpt with { Number = 1 }, Answers: true)]));
    }

    private static ThumbnailCard Preview(Excerpt excerpt, Wording wording)
    {
        var source = excerpt.Source;
        var about = source.Source is { } publisher ? $"{publisher} · {wording.Published(source.Published)}" : wording.Published(source.Published);
        // The list has room for a short title: who says it and when tells results apart better than a headline cut short.
        return new ThumbnailCard(PlainLine.Of(about, LongestTitle), PlainLine.Of(PlainLine.Title(source), LongestTitle), PlainLine.Of(excerpt.Text, LongestText));
    }
}
