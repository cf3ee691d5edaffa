using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers;

/// <summary>Answers questions from the index: reads the question, searches, ranks, picks the span, and proves every word.</summary>
/// <remarks>Safe for use by several threads at once; the same question on the same index gives the same answer, byte for byte.</remarks>
internal sealed class AnswerFinder(ArticleIndex index, TextAnalyzer analyzer, AnswersOptions options)
{
    /// <summary>What the sources say to the question.</summary>
    /// <param name="question">What was asked; any text at all.</param>
    /// <param name="previous">The conversation's last turn, for follow-ups.</param>
    /// <param name="excerpts">How many excerpts to show; <see langword="null"/> for the configured number.</param>
    /// <param name="locale">The language to reply in; <see langword="null"/> lets the question decide.</param>
    public Answer Find(string question, Turn? previous = null, int? excerpts = null, Language? locale = null) =>
        throw new NotImplementedException($"{index}{analyzer}{options}");

    /// <summary>What the next question of the conversation needs to know of this one.</summary>
    public static Turn Remember(Answer answer) => throw new NotImplementedException();

    /// <summary>The quick facts of all articles, of one topic if named (by any part of its name, ignoring case), numbered for citation.</summary>
    public IReadOnlyList<CitedFact> Facts(string? topic) => throw new NotImplementedException();

    /// <summary>Checks a receipt against the present corpus.</summary>
    public Verification Verify(Receipt receipt) => throw new NotImplementedException();
}
