using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>What somebody said: the words between quotation marks, or the clause behind "that".</summary>
internal static class SaidSpan
{
    private const int FewestWords = 3;

    /// <summary>The words said; <see langword="null"/> where the sentence has none that stand for themselves.</summary>
    public static FoundSpan? Find(Token[] tokens, string text, float score) => Quoted(tokens, text, score) ?? Clause(tokens, text, score);

    private static FoundSpan? Quoted(Token[] tokens, string text, float score)
    {
        var first = Array.FindIndex(tokens, token => token.Gap == WordGap.OpenQuote);
        var end = first < 0 ? -1 : Array.FindIndex(tokens, first + 1, token => token.Gap == WordGap.CloseQuote);
        return first < 0 ? null : Of(tokens, text, first, end < 0 ? tokens.Length : end, score);
    }

    private static FoundSpan? Clause(Token[] tokens, string text, float score)
    {
        var that = Array.FindIndex(tokens, token => token.Tag == WordTag.Subordinator && token.Span.In(text) is "that" or "que" or "qu");
        var says = that > 0 && tokens[that - 1].Tag is WordTag.PastVerb or WordTag.Verb;
        return says ? Of(tokens, text, that + 1, tokens.Length, score) : null;
    }

    private static FoundSpan? Of(Token[] tokens, string text, int first, int end, float score) => end - first < FewestWords ? null
        : new FoundSpan(first, end - 1, TextSpan.Between(tokens[first].Start, SpanFinder.Place(tokens, text, first, end - 1).End), score);
}
