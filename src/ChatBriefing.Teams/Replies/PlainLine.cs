using ChatBriefing.Answers;
using ChatBriefing.Chat.Writing;

namespace ChatBriefing.Teams.Replies;

/// <summary>Writes lines that Teams shows as plain text, without Markdown.</summary>
internal static class PlainLine
{
    /// <summary>The text in at most <paramref name="limit"/> UTF-16 code units, cut after a word; an ellipsis for one that is blank: the fields that they are for must not be empty.</summary>
    public static string Of(string text, int limit) => PlainText.Cut(VisibleText.Line(text), limit) is { Length: > 0 } line ? line : "…";

    /// <summary>What an article is called: its title, or its name in the corpus where that is blank.</summary>
    public static string Title(ArticleInfo article) => string.IsNullOrWhiteSpace(article.Title) ? article.Id.Value : article.Title;
}
