namespace ChatBriefing.Answers.Ranking;

/// <summary>What tells whether the best sentence answers at all, whatever the size of the corpus. Shares are of the question's weight, from 0 to 1.</summary>
internal enum ConfidenceFeature
{
    /// <summary>Always 1.</summary>
    Always,

    /// <summary>Share found in the sentence.</summary>
    Cover,

    /// <summary>Its square.</summary>
    CoverSquared,

    /// <summary>Share found in the sentence or, counted in part, around it.</summary>
    WideCover,

    /// <summary>Its square.</summary>
    WideCoverSquared,

    /// <summary>Share found nowhere around.</summary>
    MissingEverywhere,

    /// <summary>Weight of the heaviest term missing around, beside the heaviest.</summary>
    HeaviestMissingAround,

    /// <summary>Share of the names and numbers missing around.</summary>
    NamesMissingAround,

    /// <summary>Whether the question has no name or number.</summary>
    NoNames,

    /// <summary>Share of the question's words that stand in no article.</summary>
    Unknown,

    /// <summary>Whether a name or number of the question stands in no article.</summary>
    UnknownName,

    /// <summary>Share of the words that are no names and stand nowhere around.</summary>
    PlainMissing,

    /// <summary>Search score for each unit of the question's weight.</summary>
    Strength,

    /// <summary>Sentence score for each unit of the question's weight.</summary>
    SentenceStrength,

    /// <summary>Paragraph score for each unit of the question's weight.</summary>
    ParagraphStrength,

    /// <summary>Natural logarithm of the question's weight, in rarest possible words.</summary>
    Information,

    /// <summary>Number of terms, logarithm.</summary>
    Terms,

    /// <summary>How far the sentence's score is ahead of the best from another paragraph, at most 5.</summary>
    Lead,

    /// <summary>Logarithm of the share of all spans' probability that falls into the sentence.</summary>
    SpanShare,

    /// <summary>Score of the best span, at least -10 and at most 10, divided by 10.</summary>
    SpanScore,

    /// <summary>Probability of the best span among all spans of the sentence.</summary>
    SpanCertainty,

    /// <summary>Score that the sentence was ranked by, divided by 10.</summary>
    Score,

    /// <summary>Score of the first look, divided by 10.</summary>
    FirstScore,

    /// <summary>Whether a word of the expected sort stands there.</summary>
    TypeFound,

    /// <summary>Whether a sort is expected and no such word stands there.</summary>
    TypeMissing,

    /// <summary>Whether the best span holds a word of the expected sort.</summary>
    SpanFits,

    /// <summary>Whether a sort is expected and the best span holds no such word.</summary>
    SpanMisfits,

    /// <summary>Share of neighbouring terms that are neighbours there too.</summary>
    Pairs,

    /// <summary>Share of neighbouring terms that stand near each other there.</summary>
    NearPairs,

    /// <summary>How close together the matched words stand.</summary>
    Closeness,

    /// <summary>Whether the head noun stands there.</summary>
    HeadFound,

    /// <summary>Whether the main verb stands there.</summary>
    VerbFound,

    /// <summary>Whether a count is asked for and what is counted stands right behind or in the best span.</summary>
    Counted,

    /// <summary>Share of the weight of what is no name, found in the sentence; 1 where there is nothing else but names.</summary>
    PlainCover,

    /// <summary>The same, found in the sentence or around it.</summary>
    PlainAround,

    /// <summary>How far the main verb, if there is one that says something, is missing around.</summary>
    VerbMissing,

    /// <summary>The same of the head noun.</summary>
    HeadMissing,

    /// <summary>Logarithm of 1 and the number of names there that the question does not have.</summary>
    NewNames,

    /// <summary>Whether a name is asked for and there is no new one.</summary>
    NoNewNames,

    /// <summary>Share of all candidates that are of the same article.</summary>
    ArticleCandidates,

    /// <summary>Share of the first look's probability that falls to the same article.</summary>
    ArticleProbability,

    /// <summary>Share found in any candidate of the same article, or around the sentence.</summary>
    ArticleCover,

    /// <summary>Whether the question is French.</summary>
    French,
}
