using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>What tells whether the best sentence answers at all; each from about 0 to 1, whatever the size of the corpus.</summary>
/// <param name="Cover">Share of the question's rarity in the sentence.</param>
/// <param name="WideCover">The same with its surroundings in part.</param>
/// <param name="NamesMissing">Share of the question's names and numbers that stand neither there nor around.</param>
/// <param name="Unknown">Share of the question's words that no article has, nor a word for them in the sentence.</param>
/// <param name="OnlyNames">Whether nothing but names of the question is known: who it is about stands there, what is asked of them nowhere.</param>
/// <param name="Strength">Search score for each unit of the question's rarity.</param>
/// <param name="Information">How much rarity the question's words bring, in rarest possible words; 6 at most.</param>
/// <param name="Smallness">Natural logarithm of how many times smaller the corpus is than the one the weights were fitted on; 0 for larger ones.</param>
/// <param name="Span">Fit of the span that was found, 0 for none; 4 at most.</param>
internal readonly record struct ConfidenceFeatures(
    double Cover, double WideCover, double NamesMissing, double Unknown, bool OnlyNames, double Strength, double Information, double Smallness, double Span)
{
    private const double FittedOn = 7_000;

    /// <summary>The features of the best sentence.</summary>
    /// <param name="question">The question.</param>
    /// <param name="best">The sentence ranked first.</param>
    /// <param name="index">The corpus.</param>
    public static ConfidenceFeatures Of(Question question, Candidate best, ArticleIndex index)
    {
        var (words, plain, unknown, total) = (0, 0, 0, 0f);
        for (var t = 0; t < question.Terms.Count; t++)
        {
            var term = question.Terms[t];
            if (!term.IsCue)
            {
                words++;
                plain += term.IsName ? 0 : 1;
                total += term.Rarity;
                unknown += best.Around[t] == 0 && !term.InCorpus && !term.IsName ? 1 : 0;
            }
        }

        return new ConfidenceFeatures(
            best.Cover,
            best.WideCover,
            1 - best.NameCover,
            words == 0 ? 0 : (double)unknown / words,
            plain > 0 && unknown == plain,
            total > 0 ? Math.Min(best.SearchScore / total, 4) : 0,
            Math.Min(total / index.Rarity(1), 6),
            Math.Max(0, Math.Log(FittedOn / Math.Max(index.SentenceCount, 1))),
            Math.Min(best.SpanScore, 4));
    }
}
