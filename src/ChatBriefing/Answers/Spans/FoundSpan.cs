using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Words of a sentence that may answer a question.</summary>
/// <param name="First">Index of the first of them in the sentence.</param>
/// <param name="Last">Index of the last of them.</param>
/// <param name="Span">Their place, relative to the sentence, with a currency or percent sign that belongs to them.</param>
/// <param name="Score">What the span model gives them; comparable among all spans of one question.</param>
internal readonly record struct FoundSpan(int First, int Last, TextSpan Span, float Score)
{
    /// <summary>The words themselves, of those of the sentence.</summary>
    public Token[] Words(Token[] sentence) => sentence[First..(Last + 1)];
}
