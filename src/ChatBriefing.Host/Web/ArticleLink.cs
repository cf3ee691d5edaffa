using ChatBriefing.Corpus;

namespace ChatBriefing.Host.Web;

/// <summary>Addresses of the source viewer.</summary>
internal static class ArticleLink
{
    /// <summary>The whole article.</summary>
    public static string To(ArticleId article) => "/articles/" + string.Join('/', article.Value.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The article with <paramref name="span"/> marked and in view.</summary>
    public static string To(ArticleId article, TextSpan span) => $"{To(article)}?start={span.Start}&length={span.Length}#cited";
}
