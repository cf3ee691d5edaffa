using ChatBriefing.Corpus;

namespace ChatBriefing.Answers;

/// <summary>What was read for a question, before anything is refused: for measuring only.</summary>
/// <param name="Confidence">How sure the engine is of the first sentence, from 0 to 1.</param>
/// <param name="Ranked">The sentences, best first.</param>
internal sealed record Measured(double Confidence, IReadOnlyList<MeasuredSentence> Ranked);

/// <summary>One ranked sentence; all spans are places in its article's stored text.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Excerpt">What would be shown: the sentence with those before it that are taken along.</param>
/// <param name="Sentence">The sentence itself.</param>
/// <param name="ShortAnswer">The words of it that answer, where some were found.</param>
internal sealed record MeasuredSentence(ArticleId Article, TextSpan Excerpt, TextSpan Sentence, TextSpan? ShortAnswer);
