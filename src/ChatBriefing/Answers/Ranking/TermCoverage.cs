using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Shares of a question's weight that stand in a sentence and in what surrounds it, each term counted where it stands nearest.</summary>
internal readonly ref struct TermCoverage(IReadOnlyList<QuestionTerm> terms, ReadOnlySpan<float> weights, float[] own)
{
    private const float NearShare = 0.7f;
    private const float ParagraphShare = 0.45f;
    private const float TitleShare = 0.5f;

    private readonly ReadOnlySpan<float> _weights = weights;

    /// <summary>Levels in the sentence before.</summary>
    public float[]? Previous { get; init; }

    /// <summary>Levels in the sentence after.</summary>
    public float[]? Next { get; init; }

    /// <summary>Levels in the paragraph.</summary>
    public float[] Paragraph { get; init; } = [];

    /// <summary>Levels in the title.</summary>
    public float[]? Title { get; init; }

    /// <summary>Levels in all candidates of the article.</summary>
    public float[] Article { get; init; } = [];

    /// <summary>Share found in the sentence or, counted in part, around it.</summary>
    public float Wide
    {
        get
        {
            var (sum, total) = (0f, 0f);
            for (var t = 0; t < own.Length; t++)
            {
                var near = NearShare * Math.Max(Previous?[t] ?? 0, (Next?[t] ?? 0) * ParagraphShare / NearShare);
                var around = Math.Max(near, Math.Max(ParagraphShare * Paragraph[t], TitleShare * (Title?[t] ?? 0)));
                sum += _weights[t] * Math.Max(own[t], around);
                total += _weights[t];
            }

            return total > 0 ? sum / total : 0;
        }
    }

    /// <summary>For each term how well it stands in the sentence, its paragraph or the title.</summary>
    public float[] Around()
    {
        var around = new float[own.Length];
        for (var t = 0; t < own.Length; t++)
        {
            around[t] = Math.Max(own[t], Math.Max(Paragraph[t], Title?[t] ?? 0));
        }

        return around;
    }

    /// <summary>Writes the shares into the features.</summary>
    public void Write(float[] features)
    {
        var (total, heaviest, names) = (0f, 0f, 0f);
        for (var t = 0; t < own.Length; t++)
        {
            total += _weights[t];
            heaviest = Math.Max(heaviest, _weights[t]);
            names += terms[t].IsName ? _weights[t] : 0;
            Add(features, t);
        }

        Divide(features, SentenceFeature.Cover, SentenceFeature.MissingEverywhere, total);
        Divide(features, SentenceFeature.HeaviestMissing, SentenceFeature.HeaviestMissingAround, heaviest);
        Divide(features, SentenceFeature.NamesMissing, SentenceFeature.NamesMissingAround, names);
        features[(int)SentenceFeature.CoverSquared] = features[(int)SentenceFeature.Cover] * features[(int)SentenceFeature.Cover];
    }

    private void Add(float[] features, int t)
    {
        var (weight, seen) = (_weights[t], own[t]);
        features[(int)SentenceFeature.Cover] += weight * seen;
        seen = Add(features, SentenceFeature.MissingInPrevious, weight, seen, Previous?[t] ?? 0);
        seen = Add(features, SentenceFeature.MissingInNext, weight, seen, Next?[t] ?? 0);
        seen = Add(features, SentenceFeature.MissingInParagraph, weight, seen, Paragraph[t]);
        seen = Add(features, SentenceFeature.MissingInTitle, weight, seen, Title?[t] ?? 0);
        var around = seen;
        seen = Add(features, SentenceFeature.MissingInArticle, weight, seen, Article[t]);
        features[(int)SentenceFeature.MissingEverywhere] += weight * (1 - seen);
        Raise(features, SentenceFeature.HeaviestMissing, weight * (1 - own[t]));
        Raise(features, SentenceFeature.HeaviestMissingAround, weight * (1 - around));
        if (terms[t].IsName)
        {
            features[(int)SentenceFeature.NamesMissing] += weight * (1 - own[t]);
            features[(int)SentenceFeature.NamesMissingAround] += weight * (1 - around);
        }

        Raise(features, SentenceFeature.HeadFound, terms[t].Role == TermRole.Head ? own[t] : 0);
        Raise(features, SentenceFeature.VerbFound, terms[t].Role == TermRole.Verb ? own[t] : 0);
    }

    private static float Add(float[] features, SentenceFeature feature, float weight, float seen, float there)
    {
        features[(int)feature] += weight * Math.Max(0, there - seen);
        return Math.Max(seen, there);
    }

    private static void Raise(float[] features, SentenceFeature feature, float value) =>
        features[(int)feature] = Math.Max(features[(int)feature], value);

    private static void Divide(float[] features, SentenceFeature first, SentenceFeature last, float by)
    {
        for (var feature = (int)first; by > 0 && feature <= (int)last; feature++)
        {
            features[feature] /= by;
        }
    }
}
