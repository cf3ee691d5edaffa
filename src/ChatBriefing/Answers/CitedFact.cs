using ChatBriefing.Corpus;

namespace ChatBriefing.Answers;

/// <summary>A quick fact ready to be shown: the curator's label, and a value quoted from an article.</summary>
/// <param name="Number">The number shown in brackets, from 1; facts with the same quote share one.</param>
/// <param name="Topic">The group it belongs to.</param>
/// <param name="Label">What the value is, in the curator's words.</param>
/// <param name="Value">The value, byte for byte as stored.</param>
/// <param name="ValueSpan">The value's place in the article's stored text.</param>
/// <param name="Quote">The passage around the value, with hedges and speakers, as an excerpt with the same number.</param>
/// <param name="Question">A question that it answers, for suggestions.</param>
public sealed record CitedFact(int Number, string Topic, string Label, string Value, TextSpan ValueSpan, Excerpt Quote, string? Question);
