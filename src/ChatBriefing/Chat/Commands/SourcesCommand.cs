using ChatBriefing.Index;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/sources</c>: the articles, and the files that could not be read with their reasons.</summary>
internal sealed class SourcesCommand : ChatCommand
{
    private const int Most = 25;

    /// <inheritdoc/>
    public override string Name => "sources";

    /// <inheritdoc/>
    public override Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var (wording, index) = (request.Wording, request.Edition.Index);
        var articles = index.Entries().Take(Most).Select(article => Item(article, wording)).ToList();
        var failures = index.Failures().ToList();
        var shown = failures.Take(Most).Select(failure => new ListItem(failure.Path, failure.Reason)).ToList();
        return Task.FromResult(request.Reply(
        [
            articles.Count == 0 ? new ReplyPart.Prose(wording.NoArticles) : new ReplyPart.Headline(wording.SourcesHeading(index.ArticleCount)),
            .. Listed(articles, index.ArticleCount, wording),
            .. failures.Count == 0 ? [] : new ReplyPart[] { new ReplyPart.Prose(wording.LeftOut(failures.Count)) },
            .. Listed(shown, failures.Count, wording),
        ]));
    }

    private static ListItem Item(ArticleEntry article, Wording wording)
    {
        var day = article.Published is { } published ? wording.Day(published) : wording.NoDate;
        return new ListItem(article.Title, article.Source is { } source ? $"{source}, {day}" : day, article.Id);
    }

    private static IEnumerable<ReplyPart> Listed(List<ListItem> items, int all, Wording wording)
    {
        if (items.Count > 0)
        {
            yield return new ReplyPart.Listing(items);
        }

        if (all > items.Count)
        {
            yield return new ReplyPart.Remark(wording.AndMore(all - items.Count));
        }
    }
}
