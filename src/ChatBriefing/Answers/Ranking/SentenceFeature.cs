namespace ChatBriefing.Answers.Ranking;

/// <summary>What the ranking model sees of a sentence. Shares are of the question's weight, see <see cref="Questions.QuestionTerm.Weight"/>, from 0 to 1.</summary>
internal enum SentenceFeature
{
    /// <summary>BM25 of the sentence, divided by 10.</summary>
    SentenceScore,

    /// <summary>The same beside the best of the question.</summary>
    SentenceScoreShare,

    /// <summary>BM25 of the paragraph, divided by 10.</summary>
    ParagraphScore,

    /// <summary>The same beside the best of the question.</summary>
    ParagraphScoreShare,

    /// <summary>What the search gave, beside the best of the question.</summary>
    SearchShare,

    /// <summary>Best paragraph score of the article beside the best of all.</summary>
    ArticleScoreShare,

    /// <summary>Share found in the sentence.</summary>
    Cover,

    /// <summary>Its square.</summary>
    CoverSquared,

    /// <summary>Share missing here but found in the sentence before.</summary>
    MissingInPrevious,

    /// <summary>Share missing here but found in the sentence after.</summary>
    MissingInNext,

    /// <summary>Share missing here but found elsewhere in the paragraph.</summary>
    MissingInParagraph,

    /// <summary>Share missing in the paragraph but found in the title.</summary>
    MissingInTitle,

    /// <summary>Share missing in the paragraph and the title but found in another candidate of the article.</summary>
    MissingInArticle,

    /// <summary>Share found nowhere around.</summary>
    MissingEverywhere,

    /// <summary>Weight of the heaviest term that is missing here, beside the question's heaviest.</summary>
    HeaviestMissing,

    /// <summary>The same for terms missing in the paragraph and the title as well.</summary>
    HeaviestMissingAround,

    /// <summary>Share of the names and numbers of the question that are missing here.</summary>
    NamesMissing,

    /// <summary>The same for what is missing in the paragraph and the title as well.</summary>
    NamesMissingAround,

    /// <summary>Whether the head noun stands here.</summary>
    HeadFound,

    /// <summary>Whether the main verb stands here.</summary>
    VerbFound,

    /// <summary>Share of the question's neighbouring terms that are neighbours here too.</summary>
    Pairs,

    /// <summary>Share of the question's neighbouring terms that stand here in the same order, at most five words apart.</summary>
    NearPairs,

    /// <summary>Share of all pairs of the question's neighbouring words, small ones included, that are neighbours here too.</summary>
    WordPairs,

    /// <summary>The same for any sentence of the paragraph.</summary>
    WordPairsOfParagraph,

    /// <summary>Share of the same pairs that stand here letter by letter.</summary>
    FormPairs,

    /// <summary>Share of the question's weight that stands here letter by letter.</summary>
    Forms,

    /// <summary>Natural logarithm of 1 and the number of words in the longest stretch of the question that stands here word by word.</summary>
    LongestStretch,

    /// <summary>Share of content words that stand for a term.</summary>
    Density,

    /// <summary>How close together the matched words stand.</summary>
    Closeness,

    /// <summary>Whether a word of the expected sort stands here that is no word of the question.</summary>
    TypeFound,

    /// <summary>Whether a sort is expected and no such word stands here.</summary>
    TypeMissing,

    /// <summary>Natural logarithm of the number of words.</summary>
    LogLength,

    /// <summary>Whether it has fewer than five words.</summary>
    VeryShort,

    /// <summary>Whether it opens its paragraph.</summary>
    FirstOfParagraph,

    /// <summary>Whether it closes its paragraph.</summary>
    LastOfParagraph,

    /// <summary>Whether it stands in one of the first paragraphs of its article.</summary>
    NearTop,

    /// <summary>Whether it opens with a pronoun.</summary>
    OpensWithPronoun,

    /// <summary>Share missing here but found in the sentence before, where a pronoun opens this one.</summary>
    PronounAfterMatch,

    /// <summary>Share missing here but found in the sentence before, where a word of that sentence is taken up again here.</summary>
    TakenUpAfterMatch,

    /// <summary>Whether it is itself a question.</summary>
    IsQuestion,

    /// <summary>Cover times the paragraph's score share.</summary>
    CoverInParagraph,

    /// <summary>Natural logarithm of 1 and the number of names that the question does not have.</summary>
    NewNames,

    /// <summary>Whether question and sentence have the same subject for the question's verb: 1 if they do, -1 if the sentence has another ("What does the union want?", "The ministry wants the union to …"), 0 where that cannot be told.</summary>
    SameSubject,

    /// <summary>Score of the best span in the sentence, less that of the best of all.</summary>
    SpanScore,

    /// <summary>Logarithm of the share of all spans' probability that falls into this sentence.</summary>
    SpanShare,

    /// <summary>Logarithm of the share of all spans' probability that falls into this paragraph.</summary>
    SpanShareOfParagraph,
}
