namespace ChatBriefing.Host.Web.Admin;

/// <summary>What a list of articles can be sorted by.</summary>
internal enum ArticleOrder
{
    /// <summary>The day of publication.</summary>
    Published,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The source.</summary>
    Source,

    /// <summary>The language.</summary>
    Language,

    /// <summary>The number of sentences.</summary>
    Sentences,
}

/// <summary>Which articles to list; every part may be missing.</summary>
/// <param name="Search">Words that must all stand in title, source or name.</param>
/// <param name="Sort">What to sort by; the newest come first when it is missing.</param>
/// <param name="Descending">Whether the greatest come first.</param>
/// <param name="Page">Number of the page, from 1; one that does not exist stands for the nearest.</param>
internal sealed record ArticleQuery(string? Search, ArticleOrder? Sort, bool? Descending, int? Page);
