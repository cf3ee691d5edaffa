using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Replies;

/// <summary>Writes what the message extension shows: cards to insert into a message, each at most 28 KB.</summary>
/// <param name="link">The public address of the source viewer for an article and a place in it; <see langword="null"/> where there is none.</param>
internal sealed class ExtensionCards(Func<ArticleId, TextSpan?, string?> link)
{
    /// <summary>A card for each excerpt, in their order.</summary>
    public ExtensionResult Results(IReadOnlyList<Excerpt> excerpts, Language language) => throw new NotImplementedException(link.ToString());

    /// <summary>One card that shows <paramref name="reply"/>: what "Ask about this" comes to.</summary>
    public ExtensionResult Result(Reply reply) => throw new NotImplementedException();
}
