using ChatBriefing.Answers;
using ChatBriefing.Corpus;

namespace ChatBriefing.Teams.Replies;

/// <summary>Finds where a citation leads, and writes links.</summary>
/// <param name="viewer">The public address of the source viewer for an article and a place in it; <see langword="null"/> where there is none.</param>
internal sealed class Links(Func<ArticleId, TextSpan?, string?> viewer)
{
    /// <summary>Longest address, also as JSON: a longer one would crowd out what it belongs to.</summary>
    private const int Longest = 512;

    // What ends a link or could be taken for Markdown or an entity within one.
    private static readonly (string Mark, string Written)[] Unsafe =
        [("(", "%28"), (")", "%29"), ("*", "%2A"), ("|", "%7C"), ("`", "%60"), ("~~", "%7E%7E"), ("__", "%5F%5F"), ("'", "%27"), ("[", "%5B"), ("]", "%5D"), (";", "%3B")];

    /// <summary>Where an excerpt stands: in the source viewer, or else the original on the web.</summary>
    public string? To(Excerpt excerpt) => Address(viewer(excerpt.Citation.Article, excerpt.Citation.Span)) ?? Address(excerpt.Source.Url);

    /// <summary>A whole article.</summary>
    public string? To(Article article) => Address(viewer(article.Id, null)) ?? Address(article.Url);

    /// <summary>A whole article of which only the name is known.</summary>
    public string? To(ArticleId? article) => article is { } id ? Address(viewer(id, null)) : null;

    /// <summary>A text of at most <paramref name="room"/>, linked where there is an address; the address is not counted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">From one of the methods above.</param>
    /// <param name="open">The words to link where the text itself cannot be: brackets break links in some clients, and a text that looks like another address misleads.</param>
    /// <param name="room">Longest text.</param>
    public static string Linked(string text, string? address, string open, int room)
    {
        var shown = FittedText.Line(text, room);
        return address is null ? shown
            : string.IsNullOrWhiteSpace(shown) || text.AsSpan().ContainsAny('[', ']') || text.Contains("://", StringComparison.Ordinal) ? $"{shown} ([{open}]({address}))".TrimStart()
            : $"[{shown}]({address})";
    }

    private static string? Address(string? text)
    {
        if (text is not { Length: <= Longest } || !text.All(char.IsAscii) || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0)
        {
            return null;
        }

        var address = Unsafe.Aggregate(uri.AbsoluteUri, (safe, character) => safe.Replace(character.Mark, character.Written, StringComparison.Ordinal));
        return JsonLength.Of(address) <= Longest && Uri.IsWellFormedUriString(address, UriKind.Absolute) ? address : null;
    }
}
