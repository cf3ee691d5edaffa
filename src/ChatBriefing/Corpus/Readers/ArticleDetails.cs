namespace ChatBriefing.Corpus.Readers;

/// <summary>What an article says about itself; all that it does not say is <see langword="null"/>.</summary>
internal sealed record ArticleDetails
{
    /// <summary>The title it gives.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, as named.</summary>
    public string? Byline { get; init; }

    /// <summary>Publisher or site, as named.</summary>
    public string? Source { get; init; }

    /// <summary>Absolute http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>Day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Language it states.</summary>
    public Language? Language { get; init; }

    /// <summary>What sort of text it is.</summary>
    public string? Kind { get; init; }

    /// <summary>The source as named and, if it is one, also the address.</summary>
    public ArticleDetails WithSource(string source) => this with { Source = source, Url = Url ?? WebAddress(source) };

    /// <summary>The address as given if it is an absolute http or https one, otherwise <see langword="null"/>.</summary>
    public static string? WebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && Uri.IsWellFormedUriString(value, UriKind.Absolute)
            ? value
            : null;

    /// <summary>The day of an ISO 8601 date or date-time (<c>yyyy-MM-dd</c>, anything after a <c>T</c> or space left out), otherwise <see langword="null"/>.</summary>
    public static DateOnly? Day(string value)
    {
        const int length = 10;
        return (value.Length == length || (value.Length > length && value[length] is 'T' or ' '))
            && DateOnly.TryParseExact(value.AsSpan(0, length), "yyyy-MM-dd", out var day) ? day : null;
    }

    /// <summary>The language of a tag such as <c>fr-CD</c>, otherwise <see langword="null"/>.</summary>
    public static Language? LanguageOf(string? code) => code?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "en" => Corpus.Language.English,
        "fr" => Corpus.Language.French,
        _ => null,
    };
}
