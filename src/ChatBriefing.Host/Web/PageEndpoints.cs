namespace ChatBriefing.Host.Web;

/// <summary>The chat page and the files that it loads.</summary>
internal static class PageEndpoints
{
    /// <summary>Maps the page at <c>/</c>.</summary>
    public static void MapPages(this WebApplication app)
    {
        var template = PageFiles.Text("index.html");
        app.MapGet("/", (Briefing briefing) => Results.Content(Page(template, briefing), "text/html; charset=utf-8"));
        app.MapGet("/files/{name}", (string name, PageFiles files, HttpContext context) => files.Serve(name, context));
        app.MapGet("/favicon.ico", () => Results.Redirect("/files/icon.svg"));
    }

    // The first suggestions come with the page: nothing moves while it loads.
    private static string Page(string template, Briefing briefing)
    {
        var suggestions = new HtmlText();
        foreach (var question in briefing.Suggestions(4))
        {
            suggestions.Append($"<button type=\"button\" class=\"suggestion\" dir=\"auto\">{question}</button>");
        }

        var corpus = new HtmlText();
        var status = briefing.Status();
        corpus.Append($"{Count(status.Articles, "article")} · {Count(status.Sentences, "sentence")}");
        return template
            .Replace("<!--suggestions-->", suggestions.ToString(), StringComparison.Ordinal)
            .Replace("<!--corpus-->", corpus.ToString(), StringComparison.Ordinal);
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number:N0} {noun}s";
}
