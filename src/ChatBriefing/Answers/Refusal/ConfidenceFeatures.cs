using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Refusal;

/// <summary>Finds out what tells whether the best sentence answers.</summary>
internal static class ConfidenceFeatures
{
    private const float MostLead = 5;
    private const float Scale = 10;

    /// <summary>One value for each <see cref="ConfidenceFeature"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The candidates, best first; at least one.</param>
    /// <param name="index">The corpus.</param>
    public static float[] Of(Question question, List<Candidate> ranked, ArticleIndex index)
    {
        var (best, features) = (ranked[0], new float[LinearModel<ConfidenceFeature>.Count]);
        Copy(best, features);
        Words(question, best, features);
        Plain(question, best, features);
        Article(ArticleShare.Of(question, ranked), features);
        Strength(question, best, features, index.Rarity(1));
        Spans(question, best, features);
        var rival = ranked.Find(other => other.Passage.ParagraphDoc != best.Passage.ParagraphDoc);
        Set(features, ConfidenceFeature.Always, 1);
        Set(features, ConfidenceFeature.French, question.Language == Language.French ? 1 : 0);
        Set(features, ConfidenceFeature.Lead, rival is null ? MostLead : Math.Clamp(best.Score - rival.Score, 0, MostLead));
        Set(features, ConfidenceFeature.Score, best.Score / Scale);
        Set(features, ConfidenceFeature.FirstScore, best.FirstScore / Scale);
        Set(features, ConfidenceFeature.WideCover, best.WideCover);
        Set(features, ConfidenceFeature.WideCoverSquared, best.WideCover * best.WideCover);
        return features;
    }

    private static void Copy(Candidate best, float[] features)
    {
        foreach (var (from, to) in Shared)
        {
            features[(int)to] = best.Features[(int)from];
        }
    }

    private static readonly (SentenceFeature From, ConfidenceFeature To)[] Shared =
    [
        (SentenceFeature.Cover, ConfidenceFeature.Cover), (SentenceFeature.CoverSquared, ConfidenceFeature.CoverSquared),
        (SentenceFeature.MissingEverywhere, ConfidenceFeature.MissingEverywhere), (SentenceFeature.HeaviestMissingAround, ConfidenceFeature.HeaviestMissingAround),
        (SentenceFeature.NamesMissingAround, ConfidenceFeature.NamesMissingAround), (SentenceFeature.SpanShare, ConfidenceFeature.SpanShare),
        (SentenceFeature.TypeFound, ConfidenceFeature.TypeFound), (SentenceFeature.TypeMissing, ConfidenceFeature.TypeMissing), (SentenceFeature.Pairs, ConfidenceFeature.Pairs),
        (SentenceFeature.NearPairs, ConfidenceFeature.NearPairs), (SentenceFeature.Closeness, ConfidenceFeature.Closeness), (SentenceFeature.HeadFound, ConfidenceFeature.HeadFound),
        (SentenceFeature.VerbFound, ConfidenceFeature.VerbFound), (SentenceFeature.NewNames, ConfidenceFeature.NewNames),
    ];

    private static void Words(Question question, Candidate best, float[] features)
    {
        var (unknown, plain, missing, names) = (0, 0, 0, 0);
        for (var t = 0; t < question.Terms.Count; t++)
        {
            var term = question.Terms[t];
            unknown += term.InCorpus || term.IsCue ? 0 : 1;
            names += term.IsName ? 1 : 0;
            if (!term.IsName && !term.IsCue)
            {
                plain++;
                missing += best.Around[t] == 0 ? 1 : 0;
            }
        }

        Set(features, ConfidenceFeature.UnknownName, question.Terms.Any(term => term.IsName && !term.InCorpus && term.CorrectedTo is null) ? 1 : 0);
        Set(features, ConfidenceFeature.NoNames, names == 0 ? 1 : 0);
        Set(features, ConfidenceFeature.Unknown, (float)unknown / question.Terms.Count);
        Set(features, ConfidenceFeature.PlainMissing, plain == 0 ? 0 : (float)missing / plain);
        Set(features, ConfidenceFeature.Terms, MathF.Log(question.Terms.Count));
    }

    private static void Plain(Question question, Candidate best, float[] features)
    {
        var (all, here, around) = (0f, 0f, 0f);
        for (var t = 0; t < question.Terms.Count; t++)
        {
            var term = question.Terms[t];
            if (!term.IsCue)
            {
                var plain = term.IsName ? 0 : term.Weight;
                (all, here, around) = (all + plain, here + (plain * best.Match.Levels[t]), around + (plain * best.Around[t]));
                if (term.Role is TermRole.Verb or TermRole.Head)
                {
                    Set(features, term.Role == TermRole.Verb ? ConfidenceFeature.VerbMissing : ConfidenceFeature.HeadMissing, 1 - best.Around[t]);
                }
            }
        }

        Set(features, ConfidenceFeature.PlainCover, all > 0 ? here / all : 1);
        Set(features, ConfidenceFeature.PlainAround, all > 0 ? around / all : 1);
        Set(features, ConfidenceFeature.NoNewNames, question.Type == AnswerType.Name && best.Features[(int)SentenceFeature.NewNames] == 0 ? 1 : 0);
    }

    private static void Article(ArticleShare share, float[] features)
    {
        Set(features, ConfidenceFeature.ArticleCandidates, share.Candidates);
        Set(features, ConfidenceFeature.ArticleProbability, share.Probability);
        Set(features, ConfidenceFeature.ArticleCover, share.Cover);
    }

    private static void Strength(Question question, Candidate best, float[] features, float rarest)
    {
        var weight = Math.Max(question.Terms.Sum(term => term.Weight), 1e-3f);
        Set(features, ConfidenceFeature.Strength, Math.Min(best.SearchScore / weight, 4));
        Set(features, ConfidenceFeature.SentenceStrength, Scale * best.Features[(int)SentenceFeature.SentenceScore] / weight);
        Set(features, ConfidenceFeature.ParagraphStrength, Scale * best.Features[(int)SentenceFeature.ParagraphScore] / weight);
        Set(features, ConfidenceFeature.Information, MathF.Log(1 + (weight / rarest)));
    }

    private static void Spans(Question question, Candidate best, float[] features)
    {
        if (best.Spans.Length > 0)
        {
            Set(features, ConfidenceFeature.SpanScore, Math.Clamp(best.Spans[0].Score, -Scale, Scale) / Scale);
            if (TypeEvidence.CanTell(question.Type))
            {
                // How old somebody is can be no sum of money, and how many there are is not told by the year when.
                var money = question.Pattern.Structure == QuestionStructure.HowMeasure && best.Passage.Tokens[best.Spans[0].First].Gap == WordGap.Currency;
                var fits = !money && !(question.Type == AnswerType.Number && IsYear(best)) && TypeEvidence.In(question.Type, best.Passage.Tokens, best.Match, best.Spans[0].First, best.Spans[0].Last);
                Set(features, fits ? ConfidenceFeature.SpanFits : ConfidenceFeature.SpanMisfits, 1);
            }

            Set(features, ConfidenceFeature.Counted, question.Type == AnswerType.Number && IsCount(question, best) ? 1 : 0);
            Set(features, ConfidenceFeature.SpanCertainty, MathF.Exp(best.Spans[0].Score - best.SpanSum));
        }
    }

    /// <summary>"143 steps", "143 steep steps" of how many steps.</summary>
    private static bool IsCount(Question question, Candidate best)
    {
        const int Behind = 2;
        var span = best.Spans[0];
        var end = Math.Min(span.Last + Behind, best.Match.TermAt.Length - 1);
        for (var i = span.First; i <= end; i++)
        {
            var term = best.Match.TermAt[i];
            if (term >= 0 && question.Terms[term].Role == TermRole.Head)
            {
                return TypeEvidence.In(question.Type, best.Passage.Tokens, best.Match, span.First, Math.Min(i, span.Last));
            }
        }

        return false;
    }

    private static bool IsYear(Candidate best)
    {
        var (tokens, span) = (best.Passage.Tokens, best.Spans[0]);
        return span is { First: > 0 } && span.First == span.Last && tokens[span.First] is { Length: 4 } token && token.Is(TokenTraits.Digit)
            && best.Text[token.Start] is '1' or '2' && tokens[span.First - 1].Tag == WordTag.Preposition;
    }

    private static void Set(float[] features, ConfidenceFeature feature, float value) => features[(int)feature] = value;
}
