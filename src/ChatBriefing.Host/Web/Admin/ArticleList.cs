using ChatBriefing.Corpus;
using ChatBriefing.Curation;
using ChatBriefing.Host.Json;
using ChatBriefing.Index;

namespace ChatBriefing.Host.Web.Admin;

/// <summary>Searches, sorts and pages the articles.</summary>
internal static class ArticleList
{
    /// <summary>Articles on a page.</summary>
    public const int PageSize = 50;

    /// <summary>The page that <paramref name="query"/> asks for.</summary>
    public static ArticlesFound Page(Curator curator, ArticleQuery query)
    {
        var words = (query.Search ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        ArticleEntry[] found = [.. Sorted([.. curator.Articles().Where(entry => words.All(word => Has(entry, word)))], query)];
        var pages = Math.Max(1, (found.Length + PageSize - 1) / PageSize);
        var page = Math.Clamp(query.Page ?? 1, 1, pages);
        return new ArticlesFound(found.Length, page, pages, [.. found.Skip((page - 1) * PageSize).Take(PageSize).Select(entry => Row(entry, curator))]);
    }

    private static bool Has(ArticleEntry entry, string word) =>
        entry.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
        || entry.Source?.Contains(word, StringComparison.OrdinalIgnoreCase) == true
        || entry.Id.Value.Contains(word, StringComparison.OrdinalIgnoreCase);

    // What an article does not state comes last, whichever way the others go.
    private static IEnumerable<ArticleEntry> Sorted(ArticleEntry[] entries, ArticleQuery query)
    {
        var descending = query.Descending ?? query.Sort is null;
        return query.Sort switch
        {
            "title" => By(entry => entry.Title, StringComparer.OrdinalIgnoreCase),
            "source" => By(entry => entry.Source, StringComparer.OrdinalIgnoreCase),
            "language" => By(entry => entry.Language),
            "sentences" => By(entry => entry.Sentences),
            _ => By(entry => entry.Published),
        };

        IEnumerable<ArticleEntry> By<T>(Func<ArticleEntry, T> key, IComparer<T>? comparer = null)
        {
            var stated = entries.OrderBy(entry => key(entry) is null);
            return (descending ? stated.ThenByDescending(key, comparer) : stated.ThenBy(key, comparer)).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal);
        }
    }

    private static ArticleRow Row(ArticleEntry entry, Curator curator) => new(
        entry.Id.Value,
        entry.Title,
        entry.Source,
        entry.Published,
        entry.Language == Language.French ? "fr" : "en",
        entry.Sentences,
        ArticleLink.To(entry.Id),
        [.. curator.CopiesOf(entry.Id).Select(copy => copy.Source ?? copy.Id.Value).Distinct(StringComparer.OrdinalIgnoreCase)]);
}
