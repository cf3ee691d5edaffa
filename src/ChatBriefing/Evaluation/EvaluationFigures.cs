namespace ChatBriefing.Evaluation;

/// <summary>What measuring came to. Shares go from 0 to 1.</summary>
public sealed record EvaluationFigures
{
    /// <summary>Name of the question set's file.</summary>
    public required string Set { get; init; }

    /// <summary>Articles searched.</summary>
    public required int Articles { get; init; }

    /// <summary>Sentences searched.</summary>
    public required int Sentences { get; init; }

    /// <summary>Questions that the figures are over.</summary>
    public required int Questions { get; init; }

    /// <summary>Questions left out because nobody marked an answer, or none that stands where the set says.</summary>
    public required int Unanswerable { get; init; }

    /// <summary>Questions left out because their paragraph stands in no article that was searched.</summary>
    public required int NotFound { get; init; }

    /// <summary>The figures of the answer engine.</summary>
    public required ContenderFigures Product { get; init; }

    /// <summary>The figures of plain BM25: every word of the question counts, in the sentence and in its paragraph.</summary>
    public required ContenderFigures Baseline { get; init; }

    /// <summary>The figures of the same search without small words ("the", "of"), which the answer engine leaves out as well.</summary>
    public required ContenderFigures ContentWordBaseline { get; init; }

    /// <summary>How long the engine takes.</summary>
    public required LatencyFigures Latency { get; init; }
}

/// <summary>How well one way of searching does.</summary>
public sealed record ContenderFigures
{
    /// <summary>How often the paragraph that was asked about comes first.</summary>
    public required double ParagraphAt1 { get; init; }

    /// <summary>How often it is among the first five.</summary>
    public required double ParagraphAt5 { get; init; }

    /// <summary>How often the first excerpt holds an annotator's answer; one of more than two sentences and more than 400 characters never counts.</summary>
    public required double SentenceAt1 { get; init; }

    /// <summary>How often the sentence that comes first does by itself, without what is quoted along.</summary>
    public required double SentenceAloneAt1 { get; init; }

    /// <summary>How often one of the first five excerpts does.</summary>
    public required double SentenceAt5 { get; init; }

    /// <summary>Mean of one over the place of the first excerpt that does.</summary>
    public required double MeanReciprocalRank { get; init; }

    /// <summary>How often the first excerpt does when only the sentences of the right paragraph are searched.</summary>
    public required double SentenceWithinParagraph { get; init; }

    /// <summary>Mean number of sentences in the first excerpt.</summary>
    public required double SentencesPerExcerpt { get; init; }

    /// <summary>The figures of the short answers; <see langword="null"/> for a search that gives none.</summary>
    public ShortAnswerFigures? ShortAnswers { get; init; }

    /// <summary>The figures of refusal, where they were asked for and both kinds of questions were there.</summary>
    public RefusalFigures? Refusal { get; init; }
}

/// <summary>How well short answers agree with the annotators', by the measures of SQuAD 1.1; a question without a short answer counts 0.</summary>
/// <param name="ExactMatch">Share of short answers equal to one of the annotators'.</param>
/// <param name="F1">Mean overlap of words with the nearest of the annotators'.</param>
/// <param name="ExactMatchWithinParagraph">The first when only the right paragraph is searched.</param>
/// <param name="F1WithinParagraph">The second when only the right paragraph is searched.</param>
public sealed record ShortAnswerFigures(double ExactMatch, double F1, double ExactMatchWithinParagraph, double F1WithinParagraph);

/// <summary>How well confidence tells questions whose article is there from those whose article was left out.</summary>
/// <param name="Inside">Number of questions whose article is there.</param>
/// <param name="Outside">Number of questions whose article was left out.</param>
/// <param name="AreaUnderCurve">How often a question of the first kind has the higher confidence of a pair; 0.5 is chance.</param>
/// <param name="Kept">Share of the first kind still answered at the threshold that lets a tenth of the second kind through.</param>
/// <param name="AnsweredInside">Share of the first kind answered at the configured threshold; <see langword="null"/> for a search that has none.</param>
/// <param name="AnsweredOutside">Share of the second kind answered there.</param>
public sealed record RefusalFigures(int Inside, int Outside, double AreaUnderCurve, double Kept, double? AnsweredInside, double? AnsweredOutside);

/// <summary>Milliseconds from question to whole answer, one question at a time, after a warm-up.</summary>
/// <param name="Questions">Number of questions timed.</param>
/// <param name="P50">Half of the answers take no longer.</param>
/// <param name="P95">95 in 100 take no longer.</param>
/// <param name="P99">99 in 100 take no longer.</param>
public sealed record LatencyFigures(int Questions, double P50, double P95, double P99);
