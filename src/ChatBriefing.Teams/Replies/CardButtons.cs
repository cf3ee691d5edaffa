using ChatBriefing.Chat;
using ChatBriefing.Teams.Protocol;
using ChatBriefing.Teams.Protocol.Cards;

namespace ChatBriefing.Teams.Replies;

/// <summary>Puts next steps at the foot of a card, and a button that leads to the article.</summary>
internal sealed class CardButtons(Reply reply, Links links, Wording wording)
{
    private const int Most = 6;
    private const int Longest = 1_200;

    /// <summary>At most six buttons; <see langword="null"/> where there are none.</summary>
    public IReadOnlyList<CardAction>? Write()
    {
        CardAction[] article = [.. ReadArticle()];
        var steps = reply.Actions.Select(CardCall.Write).OfType<CardAction>().Where(step => JsonLength.Of(step, TeamsJson.Default.CardAction) <= Longest).Distinct();
        CardAction[] all = [.. steps.Take(Most - article.Length), .. article];
        return all.Length > 0 ? all : null;
    }

    private IEnumerable<CardAction> ReadArticle()
    {
        var address = reply.Parts.Select(part => part switch
        {
            ReplyPart.Quotation { Former: false, Answers: true } quote => links.To(quote.Excerpt),
            ReplyPart.FullArticle article => links.To(article.Shown),
            _ => null,
        }).FirstOrDefault(found => found is not null);
        return address is null ? [] : [new OpenUrlAction(wording.ReadArticle, address)];
    }
}
