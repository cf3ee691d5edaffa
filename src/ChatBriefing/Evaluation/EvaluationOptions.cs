using ChatBriefing.Answers;

namespace ChatBriefing.Evaluation;

/// <summary>What to measure.</summary>
/// <param name="File">The question set, in SQuAD format.</param>
/// <param name="Answers">How answers are given.</param>
public sealed record EvaluationOptions(string File, AnswersOptions Answers)
{
    /// <summary>Folder of articles to search in place of the set's own text.</summary>
    public string? CorpusFolder { get; init; }

    /// <summary>How many articles of the set to pass over before taking questions; all articles are searched whatever is asked.</summary>
    public int SkipArticles { get; init; }

    /// <summary>How many articles to ask, after those passed over; <see langword="null"/> for the rest.</summary>
    public int? TakeArticles { get; init; }

    /// <summary>How many questions to ask, spread evenly; <see langword="null"/> for all.</summary>
    public int? Questions { get; init; }

    /// <summary>Also measures refusal, with half of the articles left out; the seed decides which half.</summary>
    public int? DropHalf { get; init; }
}
