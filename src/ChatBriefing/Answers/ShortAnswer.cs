using ChatBriefing.Corpus;

namespace ChatBriefing.Answers;

/// <summary>The few words of an excerpt that answer the question.</summary>
/// <param name="Text">The words, byte for byte as stored.</param>
/// <param name="Excerpt">Number of the excerpt that they stand in.</param>
/// <param name="Span">Their place in the article's stored text, inside that excerpt.</param>
public sealed record ShortAnswer(string Text, int Excerpt, TextSpan Span);
