using ChatBriefing.Corpus;

namespace ChatBriefing.Host.Web;

/// <summary>Writes an article as a page of its own, the cited words marked; <c>#cited</c> scrolls to them without a script.</summary>
internal static class ArticlePage
{
    /// <summary>The page of <paramref name="article"/>.</summary>
    public static string Write(Article article, CitedSpan cited)
    {
        var wording = new Wording(article.Language);
        var html = new HtmlText();
        Head(html, article.Title, wording.Code);
        html.Append($"<main id=\"article\"><article>");
        if (!article.Paragraphs.Any(paragraph => paragraph.Role == ParagraphRole.Title))
        {
            html.Append($"<h1 dir=\"auto\">{article.Title}</h1>");
            Facts(html, article, wording);
        }

        Notice(html, cited);
        var marked = false;
        foreach (var paragraph in article.Paragraphs)
        {
            marked |= Paragraph(html, article, paragraph, cited.Span, first: !marked);
            if (paragraph.Role == ParagraphRole.Title)
            {
                Facts(html, article, wording);
            }
        }

        html.Append($"</article></main></body></html>");
        return html.ToString();
    }

    /// <summary>The page for an address without an article.</summary>
    public static string Missing()
    {
        var html = new HtmlText();
        Head(html, "No such article", "en");
        html.Append($"<main id=\"article\"><h1>There is no such article</h1>");
        html.Append($"<p>It may have been renamed or taken out of the corpus since the answer was given. ");
        html.Append($"<a href=\"/\">Ask the question again</a> to see what the sources say now.</p></main></body></html>");
        return html.ToString();
    }

    private static void Head(HtmlText html, string title, string language)
    {
        html.Append($"<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{title} · ChatBriefing</title>");
        html.Append($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">");
        html.Append($"<link rel=\"icon\" href=\"/files/icon.svg\"><link rel=\"stylesheet\" href=\"/files/base.css\"><link rel=\"stylesheet\" href=\"/files/article.css\">");
        html.Append($"</head><body><a class=\"skip\" href=\"#article\">Skip to the article</a>");
        html.Append($"<header class=\"top\"><a class=\"brand\" href=\"/\"><img src=\"/files/icon.svg\" alt=\"\" width=\"28\" height=\"28\">ChatBriefing</a></header>");
    }

    private static void Facts(HtmlText html, Article article, Wording wording)
    {
        html.Append($"<p class=\"meta\">");
        if (article.Source is { } source)
        {
            html.Append($"<span dir=\"auto\">{source}</span>");
        }

        html.Append($"<span>{wording.Published(article.Published)}</span><span><code>{article.Id.Value}</code></span>");
        if (article.Url is { } url && (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)))
        {
            html.Append($"<span><a href=\"{url}\" rel=\"noopener noreferrer\">{wording.Original}</a></span>");
        }

        html.Append($"</p>");
    }

    private static void Notice(HtmlText html, CitedSpan cited)
    {
        if (cited.Lost)
        {
            html.Append($"<p class=\"notice\" id=\"cited\">The cited place is not in this article. The article may have changed since the answer was given.</p>");
        }
    }

    private static bool Paragraph(HtmlText html, Article article, Paragraph paragraph, TextSpan? cited, bool first)
    {
        var element = paragraph.Role switch
        {
            ParagraphRole.Title => "h1",
            ParagraphRole.Heading => "h2",
            _ => "p",
        };
        html.Append($"<{element} dir=\"auto\">");
        var marks = cited is { } span && span.Overlaps(paragraph.Span);
        if (marks)
        {
            Marked(html, article.Text, paragraph.Span, cited!.Value, first);
        }
        else
        {
            html.Append($"{paragraph.Span.In(article.Text)}");
        }

        html.Append($"</{element}>");
        return marks;
    }

    private static void Marked(HtmlText html, string text, TextSpan paragraph, TextSpan cited, bool first)
    {
        var (start, end) = (Math.Max(paragraph.Start, cited.Start), Math.Min(paragraph.End, cited.End));
        html.Append($"{text[paragraph.Start..start]}");
        if (first)
        {
            html.Append($"<mark id=\"cited\">{text[start..end]}</mark>");
        }
        else
        {
            html.Append($"<mark>{text[start..end]}</mark>");
        }

        html.Append($"{text[end..paragraph.End]}");
    }
}
