using ChatBriefing.Corpus;

namespace ChatBriefing.Answers;

/// <summary>One to three whole sentences quoted from an article, numbered for citation.</summary>
/// <param name="Number">The number shown in brackets, from 1.</param>
/// <param name="Source">The article that is quoted.</param>
/// <param name="Citation">The exact place; <see cref="Text"/> is that slice of the stored text.</param>
/// <param name="Text">The quoted text, byte for byte as stored.</param>
/// <param name="Highlights">What to mark in <paramref name="Text"/>: spans relative to its beginning, in order, not overlapping.</param>
/// <param name="AttributedTo">Who says it, where the article names a speaker.</param>
public sealed record Excerpt(
    int Number,
    ArticleInfo Source,
    Citation Citation,
    string Text,
    IReadOnlyList<TextSpan> Highlights,
    Attribution? AttributedTo)
{
    /// <summary>Other articles that have the same words: copies of one report, which is one witness and not several.</summary>
    public IReadOnlyList<ArticleInfo> AlsoIn { get; init; } = [];

    /// <summary>The page of the document, from 1, on which the quoted paragraph begins; <see langword="null"/> where the format has no pages.</summary>
    public int? Page { get; init; }
}
