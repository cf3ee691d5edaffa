using ChatBriefing.Corpus;

namespace ChatBriefing.Host.Web;

/// <summary>The source viewer.</summary>
internal static class ArticleEndpoints
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Maps <c>/articles/{id}</c>.</summary>
    public static void MapArticles(this WebApplication app) => app.MapGet("/articles/{**id}", Show);

    private static IResult Show(string? id, string? start, string? length, Briefing briefing) =>
        briefing.Article(new ArticleId(id ?? string.Empty)) is { } article
            ? Results.Content(ArticlePage.Write(article, Cited(article, start, length)), Html)
            : Results.Content(ArticlePage.Missing(), Html, statusCode: StatusCodes.Status404NotFound);

    private static CitedSpan Cited(Article article, string? start, string? length)
    {
        if (start is null && length is null)
        {
            return CitedSpan.None;
        }

        return int.TryParse(start, out var from) && int.TryParse(length, out var count) && from >= 0 && count > 0 && from <= article.Text.Length - count
            ? new CitedSpan(new TextSpan(from, count), Lost: false)
            : new CitedSpan(null, Lost: true);
    }
}

/// <summary>What a link to an article asks to be marked.</summary>
/// <param name="Span">The place, inside the article's text; <see langword="null"/> for none.</param>
/// <param name="Lost">Whether a place was named that the article does not have.</param>
internal sealed record CitedSpan(TextSpan? Span, bool Lost)
{
    public static CitedSpan None { get; } = new(null, false);
}
