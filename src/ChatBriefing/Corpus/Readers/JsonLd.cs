using System.Text.Json;

namespace ChatBriefing.Corpus.Readers;

/// <summary>What JSON-LD in a web page says about the article on it.</summary>
internal static class JsonLd
{
    /// <summary>The details of the first article that the scripts describe; empty ones where they describe none.</summary>
    public static ArticleDetails In(IEnumerable<string> scripts) => scripts.Select(InScript).FirstOrDefault(found => found is not null) ?? new ArticleDetails();

    private static ArticleDetails? InScript(string script)
    {
        try
        {
            using var document = JsonDocument.Parse(script, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Candidates(document.RootElement).Select(Details).FirstOrDefault(found => found is not null);
        }
        catch (JsonException)
        {
            // Pages with broken JSON-LD are common, and it only tells about the page: the text is read all the same.
            return null;
        }
    }

    /// <summary>The objects of the script: itself, the members of a list, and those of a graph.</summary>
    private static IEnumerable<JsonElement> Candidates(JsonElement root)
    {
        var outer = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToArray() : [root];
        return outer.Where(IsObject).SelectMany(item =>
            item.TryGetProperty("@graph", out var graph) && graph.ValueKind == JsonValueKind.Array ? graph.EnumerateArray().Where(IsObject).Prepend(item) : [item]);
    }

    private static ArticleDetails? Details(JsonElement item) => Kind(item) is not { } kind ? null : new ArticleDetails
    {
        Title = Text(item, "headline"),
        Byline = Names(item, "author"),
        Source = Names(item, "publisher"),
        Published = ArticleDetails.Day(Text(item, "datePublished") ?? ""),
        Kind = kind,
    };

    /// <summary>What sort of article the object describes; <see langword="null"/> where it describes something else.</summary>
    private static string? Kind(JsonElement item) => Types(item).Select(type => type switch
    {
        "NewsArticle" or "ReportageNewsArticle" or "BackgroundNewsArticle" or "LiveBlogPosting" => "news",
        "AnalysisNewsArticle" => "analysis",
        "OpinionNewsArticle" or "ReviewNewsArticle" => "opinion",
        "BlogPosting" => "blog",
        "Report" => "report",
        "Article" or "ScholarlyArticle" or "TechArticle" => "article",
        _ => null,
    }).FirstOrDefault(kind => kind is not null);

    private static IEnumerable<string?> Types(JsonElement item) => !item.TryGetProperty("@type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Where(IsText).Select(name => name.GetString())
        : IsText(type) ? [type.GetString()] : [];

    /// <summary>A name, an object with a name, or a list of these.</summary>
    private static string? Names(JsonElement item, string key)
    {
        if (!item.TryGetProperty(key, out var value))
        {
            return null;
        }

        var names = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(Name) : [Name(value)];
        return string.Join(", ", names.Where(name => !string.IsNullOrWhiteSpace(name)).Distinct()) is { Length: > 0 } joined ? joined : null;
    }

    private static string? Name(JsonElement value) => IsText(value) ? value.GetString() : IsObject(value) ? Text(value, "name") : null;

    private static string? Text(JsonElement item, string key) => item.TryGetProperty(key, out var value) && IsText(value) ? value.GetString() : null;

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;

    private static bool IsObject(JsonElement value) => value.ValueKind == JsonValueKind.Object;
}
