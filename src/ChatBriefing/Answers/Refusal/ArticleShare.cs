using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;

namespace ChatBriefing.Answers.Refusal;

/// <summary>How much of what a search found lies in the article of the best sentence: a question about an article finds its words there, one about anything else a few words everywhere.</summary>
internal readonly record struct ArticleShare
{
    private ArticleShare(float candidates, float probability, float cover) => (Candidates, Probability, Cover) = (candidates, probability, cover);

    /// <summary>Share of the candidates.</summary>
    public float Candidates { get; }

    /// <summary>Share of the probability that a softmax over the scores of the first look gives.</summary>
    public float Probability { get; }

    /// <summary>Share of the question's weight that stands in any of the article's candidates or around the best sentence.</summary>
    public float Cover { get; }

    /// <summary>The shares of the article of the first of these.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The candidates, best first; at least one.</param>
    public static ArticleShare Of(Question question, List<Candidate> ranked)
    {
        var (best, top) = (ranked[0], ranked.Max(candidate => candidate.FirstScore));
        var levels = (float[])best.Around.Clone();
        var (count, own, all) = (0, 0f, 0f);
        foreach (var candidate in ranked)
        {
            var weight = MathF.Exp(candidate.FirstScore - top);
            all += weight;
            if (candidate.Passage.ArticleDoc == best.Passage.ArticleDoc)
            {
                (count, own) = (count + 1, own + weight);
                for (var t = 0; t < levels.Length; t++)
                {
                    levels[t] = Math.Max(levels[t], candidate.Match.Levels[t]);
                }
            }
        }

        return new ArticleShare((float)count / ranked.Count, own / all, Covered(question, levels));
    }

    private static float Covered(Question question, float[] levels)
    {
        var (found, total) = (0f, 0f);
        for (var t = 0; t < levels.Length; t++)
        {
            found += question.Terms[t].Weight * levels[t];
            total += question.Terms[t].Weight;
        }

        return total > 0 ? found / total : 0;
    }
}
