using ChatBriefing.Corpus;
using ChatBriefing.Host.Settings;

namespace ChatBriefing.Host.Web;

/// <summary>Addresses of the source viewer.</summary>
internal static class ArticleLink
{
    /// <summary>The whole article.</summary>
    public static string To(ArticleId article) => "/articles/" + string.Join('/', article.Value.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The article with <paramref name="span"/> marked and in view.</summary>
    public static string To(ArticleId article, TextSpan span) => $"{To(article)}?start={span.Start}&length={span.Length}#cited";

    /// <summary>The same for people outside; <see langword="null"/> where no public address is set.</summary>
    public static string? Public(WebOptions web, ArticleId article, TextSpan? span) => web.PublicBaseUrl.Length == 0 ? null
        : web.PublicBaseUrl.TrimEnd('/') + (span is { } place ? To(article, place) : To(article));
}
