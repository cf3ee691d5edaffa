using ChatBriefing.Corpus;

namespace ChatBriefing.Evaluation;

/// <summary>A question of a question set with what its annotators marked as answers.</summary>
/// <param name="Id">The set's own id.</param>
/// <param name="Text">The question.</param>
/// <param name="Article">The article that it was asked about.</param>
/// <param name="Context">The paragraph that the annotators saw, in the article's stored text; it may hold several of the article's own paragraphs.</param>
/// <param name="Answers">What they marked, in the article's stored text; empty for a question that its paragraph does not answer.</param>
internal sealed record SetQuestion(string Id, string Text, ArticleId Article, TextSpan Context, IReadOnlyList<TextSpan> Answers);
