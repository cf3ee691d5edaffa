using ChatBriefing.Answers;
using ChatBriefing.Corpus;

namespace ChatBriefing.Chat;

/// <summary>One part of a reply; the records nested in it are the whole closed family.</summary>
public abstract record ReplyPart
{
    private ReplyPart()
    {
    }

    /// <summary>A heading in the bot's own words.</summary>
    /// <param name="Text">Plain text.</param>
    public sealed record Headline(string Text) : ReplyPart;

    /// <summary>A sentence or two in the bot's own words.</summary>
    /// <param name="Text">Plain text.</param>
    public sealed record Prose(string Text) : ReplyPart;

    /// <summary>A quieter remark: how a question was read, how sure the answer is, the receipt.</summary>
    /// <param name="Text">Plain text.</param>
    public sealed record Remark(string Text) : ReplyPart;

    /// <summary>The few quoted words that answer, with the number of their excerpt.</summary>
    /// <param name="Answer">The words and where they stand.</param>
    public sealed record Brief(ShortAnswer Answer) : ReplyPart;

    /// <summary>A quoted excerpt with its source line.</summary>
    /// <param name="Excerpt">What is quoted.</param>
    /// <param name="Answers">Whether it answers the question; otherwise it must be marked as only coming near.</param>
    public sealed record Quotation(Excerpt Excerpt, bool Answers) : ReplyPart
    {
        /// <summary>Whether it is quoted from a version of the article that the corpus no longer holds, so that there is no place to link to.</summary>
        public bool Former { get; init; }
    }

    /// <summary>Quick facts as label and quoted value, each with its number.</summary>
    /// <param name="Items">The facts, grouped by topic.</param>
    public sealed record FactTable(IReadOnlyList<CitedFact> Items) : ReplyPart;

    /// <summary>Values that differ between sources, side by side.</summary>
    /// <param name="Between">The values with the numbers of their excerpts.</param>
    public sealed record Differing(Disagreement Between) : ReplyPart;

    /// <summary>A list in the bot's own words, or of articles.</summary>
    /// <param name="Items">Its items in order.</param>
    public sealed record Listing(IReadOnlyList<ListItem> Items) : ReplyPart;

    /// <summary>An article's stored text, quoted whole or up to what the medium can show.</summary>
    /// <param name="Shown">The article.</param>
    public sealed record FullArticle(Article Shown) : ReplyPart;
}

/// <summary>One item of a list.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Detail">More about it; may be empty.</param>
/// <param name="Article">The article it stands for, which a medium may link.</param>
public sealed record ListItem(string Title, string Detail, ArticleId? Article = null);
