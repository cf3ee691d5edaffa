namespace ChatBriefing.Host.Web.Admin;

/// <summary>Which articles to list; every part may be missing.</summary>
/// <param name="Search">Words that must all stand in title, source or name.</param>
/// <param name="Sort"><c>title</c>, <c>source</c>, <c>language</c>, <c>sentences</c>, or anything else for the day of publication.</param>
/// <param name="Descending">Whether the greatest come first; where nothing is said of sorting either, the newest do.</param>
/// <param name="Page">Number of the page, from 1; one that does not exist stands for the nearest.</param>
internal sealed record ArticleQuery(string? Search, string? Sort, bool? Descending, int? Page);
