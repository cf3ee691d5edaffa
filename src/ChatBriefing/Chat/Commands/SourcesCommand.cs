using System.Globalization;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/sources [PAGE]</c>: the articles, a page at a time, and the files that could not be read with their reasons.</summary>
internal sealed class SourcesCommand : ChatCommand
{
    private const int Most = 25;

    /// <inheritdoc/>
    public override string Name => "sources";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("page", ArgumentKind.Number) { IsOptional = true }];

    /// <inheritdoc/>
    public override Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var count = request.Edition.Index.ArticleCount;
        var pages = Math.Max(1, (count + Most - 1) / Most);
        return Task.FromResult(request.Arguments.Length == 0 ? Page(request, 1, pages)
            : int.TryParse(request.Arguments, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Page(request, Math.Clamp(page, 1, pages), pages)
            : WrongUsage(request));
    }

    private static Reply Page(CommandRequest request, int page, int pages)
    {
        var (wording, index) = (request.Wording, request.Edition.Index);
        var articles = index.Entries().Skip((page - 1) * Most).Take(Most).Select(article => Item(article, wording)).ToList();
        IEnumerable<ReplyPart> heading = articles.Count == 0
            ? [new ReplyPart.Prose(wording.NoArticles)]
            : [new ReplyPart.Headline(wording.SourcesHeading(index.ArticleCount)), new ReplyPart.Listing(articles)];
        var paging = pages == 1 ? Array.Empty<ReplyPart>() : [new ReplyPart.Remark(wording.PageOf(page, pages))];
        return request.Reply([.. heading, .. paging, .. LeftOut([.. index.Failures()], page, wording)]) with { Actions = [.. wording.Pages(page, pages, "/sources")] };
    }

    private static ListItem Item(ArticleEntry article, Wording wording)
    {
        var day = article.Published is { } published ? wording.Day(published) : wording.NoDate;
        return new ListItem(article.Title, article.Source is { } source ? $"{source}, {day}" : day, article.Id);
    }

    /// <summary>What could not be read, on the first page.</summary>
    private static IEnumerable<ReplyPart> LeftOut(List<ReadFailure> failures, int page, Wording wording)
    {
        if (page > 1 || failures.Count == 0)
        {
            yield break;
        }

        yield return new ReplyPart.Prose(wording.LeftOut(failures.Count));
        yield return new ReplyPart.Listing([.. failures.Take(Most).Select(failure => new ListItem(failure.Path, failure.Reason))]);
        if (failures.Count > Most)
        {
            yield return new ReplyPart.Remark(wording.AndMore(failures.Count - Most));
        }
    }
}
