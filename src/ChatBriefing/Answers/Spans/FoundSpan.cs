using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.Spans;

/// <summary>Words of a sentence that may answer a question.</summary>
/// <param name="Span">Their place, relative to the sentence.</param>
/// <param name="Score">How well they fit, from 0 up; spans of one sentence compare by it.</param>
internal readonly record struct FoundSpan(TextSpan Span, float Score);
