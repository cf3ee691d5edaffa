namespace ChatBriefing.Answers;

/// <summary>What a conversation remembers of its last question and its course, so that a follow-up can be read.</summary>
/// <param name="Question">The last question as it was read on its own.</param>
/// <param name="Kind">What it asked for.</param>
/// <param name="ShortAnswer">The words that answered it, if any.</param>
/// <param name="Cited">The excerpt that answered it, if any.</param>
/// <param name="Speaker">Who says it, if the article names a speaker.</param>
public sealed record Turn(string Question, QuestionKind Kind, string? ShortAnswer, Citation? Cited, string? Speaker)
{
    /// <summary>What the conversation keeps coming back to, if anything.</summary>
    public string? Topic { get; init; }

    /// <summary>The receipt of the answer; <see langword="null"/> where the sources did not answer.</summary>
    public ReceiptId? Receipt { get; init; }

    /// <summary>What the questions before the last one mentioned, the latest first; two dozen at most.</summary>
    public IReadOnlyList<string>? Mentioned { get; init; }
}
