using ChatBriefing.Answers;

namespace ChatBriefing.Evaluation;

/// <summary>What one way of searching makes of a question.</summary>
/// <param name="Anywhere">What it finds in the whole corpus.</param>
/// <param name="Paragraphs">A sentence of each paragraph in the order that it ranks paragraphs; more sentences of the same one do no harm.</param>
/// <param name="Within">What it finds in the paragraph that the question was asked about.</param>
internal sealed record Attempt(Measured Anywhere, IReadOnlyList<MeasuredSentence> Paragraphs, Measured Within);
