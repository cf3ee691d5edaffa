using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/article ID</c>: an article's stored text, or the names nearest to one that does not exist.</summary>
internal sealed class ArticleCommand : ChatCommand
{
    private const int Compared = 2_000;
    private const int Nearest = 3;

    /// <inheritdoc/>
    public override string Name => "article";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("article", ArgumentKind.Article)];

    /// <inheritdoc/>
    public override Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var id = request.Arguments;
        return Task.FromResult(id.Length == 0 ? WrongUsage(request)
            : request.Edition.Index.Find(new ArticleId(id)) is { } article ? request.Reply(new ReplyPart.FullArticle(article))
            : Unknown(request, id));
    }

    private static Reply Unknown(CommandRequest request, string id)
    {
        var nearest = request.Edition.Index.Entries().Take(Compared)
            .Select(article => (article.Id, article.Title, Distance: Distance(id, article.Id.Value)))
            .OrderBy(near => near.Distance).Take(Nearest)
            .Select(near => new ListItem(near.Id.Value, near.Title, near.Id)).ToList();
        var sorry = new ReplyPart.Prose(request.Wording.NoSuchArticle(id));
        return nearest.Count == 0
            ? request.Reply(sorry)
            : request.Reply(sorry, new ReplyPart.Prose(request.Wording.NearestArticles), new ReplyPart.Listing(nearest));
    }

    private static int Distance(string asked, string id) => id.Contains(asked, StringComparison.OrdinalIgnoreCase) ? 0 : EditDistance.Between(asked, id);
}
