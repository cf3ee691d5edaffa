using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ChatBriefing.Corpus.Readers;

/// <summary>What a web page says about itself in its head: meta tags, the canonical link, and JSON-LD.</summary>
internal static class HtmlDetails
{
    private const int LongestValue = 300;
    private const int LongestName = 120;

    private static readonly string[] PublishedTags =
    [
        "article:published_time", "og:published_time", "datepublished", "date_published", "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date",
        "citation_publication_date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publication_date", "date",
    ];

    /// <summary>The details that <paramref name="document"/> states; the title only where it is stated apart from the text.</summary>
    public static ArticleDetails Of(IHtmlDocument document)
    {
        var tags = Tags(document);
        var linked = JsonLd.In(document.QuerySelectorAll("script[type='application/ld+json']").Select(script => script.TextContent));
        var url = Url(document, tags);
        return new ArticleDetails
        {
            Title = Value(tags.GetValueOrDefault("og:title")) ?? Value(linked.Title) ?? Value(tags.GetValueOrDefault("citation_title")),
            Byline = Name(linked.Byline) ?? Name(tags.GetValueOrDefault("author")) ?? Name(tags.GetValueOrDefault("article:author")),
            Source = Value(tags.GetValueOrDefault("og:site_name")) ?? Value(linked.Source) ?? (url is null ? null : new Uri(url).Host),
            Url = url,
            Published = linked.Published ?? PublishedTags.Select(tag => tags.GetValueOrDefault(tag)).Select(Day).FirstOrDefault(day => day is not null) ?? OnlyTime(document),
            Language = ArticleDetails.LanguageOf(document.DocumentElement.GetAttribute("lang")) ?? ArticleDetails.LanguageOf(tags.GetValueOrDefault("og:locale")),
            Kind = linked.Kind ?? (tags.GetValueOrDefault("og:type") == "article" ? "article" : null),
        };
    }

    /// <summary>The value on one line, or <see langword="null"/> where it is blank or too long to be one.</summary>
    public static string? Value(string? value) => TidyText.Of(value) is { Length: > 0 and <= LongestValue } text ? text : null;

    /// <summary>The name of a person or several, without "By"; <see langword="null"/> for addresses and account names.</summary>
    public static string? Name(string? value)
    {
        var name = TidyText.Of(value);
        name = name.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? name[3..].Trim() : name;
        return name.Length is 0 or > LongestName || name.StartsWith('@') || name.Contains("://", StringComparison.Ordinal) ? null : name;
    }

    /// <summary>Meta tags by lower-case name; the first of each name counts.</summary>
    private static Dictionary<string, string> Tags(IHtmlDocument document)
    {
        var tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in document.QuerySelectorAll<IHtmlMetaElement>("meta[content]"))
        {
            if ((tag.GetAttribute("property") ?? tag.GetAttribute("name") ?? tag.GetAttribute("itemprop")) is { } name && !string.IsNullOrWhiteSpace(tag.Content))
            {
                tags.TryAdd(name.Trim(), tag.Content.Trim());
            }
        }

        return tags;
    }

    private static string? Url(IHtmlDocument document, Dictionary<string, string> tags)
    {
        string?[] addresses = [document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), tags.GetValueOrDefault("og:url")];
        return addresses.Select(address => ArticleDetails.WebAddress(address?.Trim() ?? "")).FirstOrDefault(address => address is not null);
    }

    /// <summary>The day that the page marks as a time, where it marks one only.</summary>
    private static DateOnly? OnlyTime(IHtmlDocument document)
    {
        var published = document.QuerySelectorAll("time[pubdate],time[itemprop~=datePublished]");
        var marked = published.Length > 0 ? published : document.QuerySelectorAll("article time[datetime],main time[datetime]");
        var days = marked.Select(time => Day(time.GetAttribute("datetime"))).OfType<DateOnly>().Distinct().Take(2).ToArray();
        return days.Length == 1 ? days[0] : null;
    }

    private static DateOnly? Day(string? value) => ArticleDetails.Day(value?.Trim() ?? "");
}
