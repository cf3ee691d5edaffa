using ChatBriefing.Corpus;

namespace ChatBriefing.Answers;

/// <summary>Who the article says is speaking, as a word-for-word span of the article.</summary>
/// <param name="Speaker">The speaker's name as the article gives it.</param>
/// <param name="Span">Where that name stands in the article's stored text; not always inside the excerpt ("Kalambayi" earlier named in full).</param>
public sealed record Attribution(string Speaker, TextSpan Span);
