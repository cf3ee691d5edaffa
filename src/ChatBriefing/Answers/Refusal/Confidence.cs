using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Refusal;

/// <summary>How likely it is that the best sentence answers its question: what the fitted model says, less the doubts that no question set can teach it.</summary>
internal static class Confidence
{
    /// <summary>Added, in logits, for each factor of e by which a corpus is smaller than those that the model was fitted on: fewer sentences hold a question's words by chance.</summary>
    private const double Smallness = 0.61;

    /// <summary>Added for French, which is a small part of what the model was fitted on and comes out too low.</summary>
    private const double French = 0.26;

    private const double FittedOn = 1_000;

    /// <summary>Added where every word of the question, of several, has a counterpart in the sentence: annotators' questions mostly do, so that the model makes less of it than people's should.</summary>
    private const double AllFound = 0.5;

    /// <summary>Always added: the model was fitted on more hard questions to refuse than people ask.</summary>
    private const double Prior = 0.75;

    /// <summary>
    /// Where doubts begin to count for less: of 296 first sentences for people's questions that nothing but doubts refuse 57 were right, 26 of 87 where the doubts only just did and 10 of 94 where they weighed most.
    /// </summary>
    private const double Refused = -1;

    /// <summary>What a doubt counts for beyond that.</summary>
    private const double Beyond = 0.1;

    /// <summary>From 0 to 1; 0 without candidates.</summary>
    public static double Of(Question question, List<Candidate> ranked, ArticleIndex index, BoostedModel<ConfidenceFeature> model)
    {
        if (ranked.Count == 0)
        {
            return 0;
        }

        var features = ConfidenceFeatures.Of(question, ranked, index);
        var logit = model.Score(question.Type, features)
            + (question.Language == Language.French ? French : 0)
            + (HasAll(question, ranked[0]) ? AllFound : 0)
            + Prior + (Smallness * Math.Log(FittedOn / Math.Clamp(index.SentenceCount, 1, FittedOn)));
        return 1 / (1 + Math.Exp(-Doubted(logit, Doubts.Sum(question, ranked[0], features))));
    }

    private static double Doubted(double logit, double doubts)
    {
        var (doubted, least) = (logit - doubts, Math.Min(logit, Refused));
        return doubted >= least ? doubted : least + (Beyond * (doubted - least));
    }

    private static bool HasAll(Question question, Candidate best)
    {
        var words = 0;
        for (var t = 0; t < question.Terms.Count; t++)
        {
            if (question.Terms[t] is { IsCue: false, IsContext: false })
            {
                if (best.Match.Levels[t] == 0)
                {
                    return false;
                }

                words++;
            }
        }

        return words > 1;
    }
}
