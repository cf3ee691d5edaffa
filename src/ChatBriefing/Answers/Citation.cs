using ChatBriefing.Corpus;

namespace ChatBriefing.Answers;

/// <summary>Where a piece of shown text stands: the article, the exact version of it, and the place in its stored text.</summary>
/// <param name="Article">The article's name in the corpus.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the article's file, which pins the version.</param>
/// <param name="Span">The place, in UTF-16 code units of the article's stored text.</param>
public sealed record Citation(ArticleId Article, string Sha256, TextSpan Span);
