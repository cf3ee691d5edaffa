using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Teams.Protocol.Cards;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Replies;

/// <summary>Writes replies as Teams messages: answers and refusals as text with citations, everything else as a card.</summary>
/// <param name="link">The public address of the source viewer for an article and a place in it; <see langword="null"/> where there is none.</param>
internal sealed class TeamsReplyWriter(Func<ArticleId, TextSpan?, string?> link)
{
    /// <summary>The message that shows <paramref name="reply"/>.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="isPersonal">Whether it goes to a personal chat, where questions worth asking next are offered; whom they are for is left to the sender.</param>
    public OutgoingActivity Write(Reply reply, bool isPersonal) => throw new NotImplementedException(link.ToString());

    /// <summary>The reply as a card in any case: to take the place of another one, or to be inserted into a message.</summary>
    public AdaptiveCard Card(Reply reply) => throw new NotImplementedException();

    /// <summary>A few words of the bot's own.</summary>
    public OutgoingActivity Notice(string words) => throw new NotImplementedException();
}
