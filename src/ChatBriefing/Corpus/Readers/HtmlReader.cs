using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Reads saved web pages: the main text without navigation, advertisements and scripts, and what the page says about itself.</summary>
/// <remarks>Nothing is loaded or run: the parser has no loader and no script engine. The stored text is the title and the parts of <see cref="HtmlText"/>.</remarks>
internal sealed partial class HtmlReader : ArticleReader
{
    /// <summary>Largest page: 5 MB.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>Deepest nesting of elements that is kept; what is nested deeper becomes its neighbour.</summary>
    public const int MaxDepth = 200;

    /// <summary>Nesting that no page has: one with more open elements at once is refused.</summary>
    private const int TrapDepth = 5_000;

    /// <summary>Main text shorter than this, in UTF-16 code units, is a fault of the search for it where the page has far more.</summary>
    private const int ShortestMainText = 200;

    /// <summary>What no reader of the page reads.</summary>
    private const string Unread =
        "script,style,noscript,template,nav,footer,form,button,select,iframe,object,embed,svg,math,canvas,audio,video,dialog,[hidden],[aria-hidden=true],"
        + "[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=alert],[role=dialog]";

    /// <inheritdoc/>
    public override bool IsFragile => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public override FileReading Read(CorpusFile file)
    {
        if (file.Bytes.Length > MaxBytes)
        {
            return FileReading.Failed(file.Path, $"Web pages of up to {MaxBytes / 1024 / 1024} MB are read; save its text as a file of its own.");
        }

        var (html, problem) = HtmlEncoding.Decode(file.Bytes.Span);
        return html is null ? FileReading.Failed(file.Path, problem!)
            : IsTrap(html) ? FileReading.Failed(file.Path, $"The page is nested more than {TrapDepth:N0} levels deep; save its text as a file of its own.")
            : Read(file, html);
    }

    /// <summary>The parser's time grows with the square of the depth, so that absurd depths are found before it runs.</summary>
    private static bool IsTrap(string html)
    {
        var depth = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            depth = html[tag.Index + 1] == '/' ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > TrapDepth)
            {
                return true;
            }
        }

        return false;
    }

    private static FileReading Read(CorpusFile file, string html)
    {
        using var document = new HtmlParser(new HtmlParserOptions { MaximumDepth = MaxDepth }).ParseDocument(html);
        var details = HtmlDetails.Of(document);
        foreach (var element in document.QuerySelectorAll(Unread).Concat(document.QuerySelectorAll("[style]").Where(IsConcealed)).Where(IsUnread).ToArray())
        {
            element.Remove();
        }

        var body = PartsOf(document.Body);
        var (main, found) = MainText(document, details.Url);
        var parts = LengthOf(main) >= Math.Min(ShortestMainText, LengthOf(body)) ? main : body;
        details = details with { Title = details.Title ?? Shortened(found.Title, body), Byline = details.Byline ?? found.Byline };
        ArticleParts.PlaceTitle(parts, details.Title);
        return parts.Exists(part => part.Role == ParagraphRole.Body)
            ? Compose(file, parts, details, [])
            : FileReading.Failed(file.Path, "There is no text on this page; it may be made by scripts. Save the text that the browser shows.");
    }

    /// <summary>Pages hide their own root now and then until a script shows it.</summary>
    private static bool IsUnread(IElement element) => element is not (IHtmlBodyElement or IHtmlHtmlElement) && element.LocalName is not ("main" or "article");

    /// <summary>Looked for before the readability algorithm, which takes the styles away.</summary>
    private static bool IsConcealed(IElement element) =>
        element.GetAttribute("style") is { } style && style.Replace(" ", "") is var rules
        && (rules.Contains("display:none", StringComparison.OrdinalIgnoreCase) || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    /// <summary>What the readability algorithm takes for the article, and the title and the writer that it found besides.</summary>
    private static (List<ArticlePart> Parts, ArticleDetails Found) MainText(IHtmlDocument document, string? url)
    {
        List<ArticlePart> parts = [];
        using var reader = new Reader(url ?? "http://localhost/", document) { ContinueIfNotReadable = true };
        reader.AddCustomOperationEnd(element => parts = PartsOf(element));
        var article = reader.GetArticle();
        return (parts, new ArticleDetails { Title = HtmlDetails.Value(article.Title), Byline = HtmlDetails.Name(article.Byline) });
    }

    /// <summary>The title of a window mostly has the site's name after it; a heading that it begins with is the title of the article.</summary>
    private static string? Shortened(string? title, List<ArticlePart> parts) =>
        parts.Find(part => part.Role != ParagraphRole.Body && title?.StartsWith(part.Text, StringComparison.Ordinal) == true).Text ?? title;

    /// <summary>The beginning or end of an element whose end the page has to write.</summary>
    [GeneratedRegex(@"</?(?:div|span|section|article|blockquote|table|ul|ol|dl|b|i|u|em|strong|font|center|small|big|a|form|figure|main|details)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    private static List<ArticlePart> PartsOf(IElement? element) => element is null ? [] : new HtmlText().PartsOf(element);

    private static int LengthOf(List<ArticlePart> parts) => parts.Sum(part => part.Text.Length);
}
