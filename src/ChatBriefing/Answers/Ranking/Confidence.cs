using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>How likely it is that the best sentence answers its question: the fitted model, and what no question set can teach it.</summary>
internal static class Confidence
{
    /// <summary>Taken off, in logits, where a date, a count or an amount is asked for and the best span holds none.</summary>
    private const double NoQuantity = 4.5;

    /// <summary>Taken off where nothing of the question but its names stands anywhere near: who it is about is there, what is asked of them is not.</summary>
    private const double NothingButNames = 4;

    /// <summary>Taken off where nothing of the question but its verb stands around, and what it asks about is a word that no article has: zinc may have risen as copper did, but nobody says so.</summary>
    private const double NothingButVerb = 4;

    /// <summary>Taken off where a name of the question stands in no article: the sources cannot speak of what they never mention.</summary>
    private const double UnknownName = 1.5;

    /// <summary>Taken off where a count is asked for and what is counted is not named in the sentence.</summary>
    private const double NotCounted = 2;

    /// <summary>Taken off where it is asked whether something is so and the word that matters most stands nowhere around.</summary>
    private const double Unsaid = 4;

    /// <summary>Taken off where it is asked why somebody did what only the conversation tells.</summary>
    private const double Untold = 3;

    /// <summary>Taken off from that too, by the share of what the conversation tells that stands nowhere around.</summary>
    private const double Unrelated = 4;

    /// <summary>Added for each factor of e by which a corpus is smaller than those that the model was fitted on: fewer sentences hold a question's words by chance.</summary>
    private const double Smallness = 0.57;

    /// <summary>Added for French, which is a small part of what the model was fitted on and comes out too low.</summary>
    private const double French = 0.9;

    private const double FittedOn = 1_000;

    /// <summary>Added at the least: the model was fitted on more hard questions to refuse than people ask.</summary>
    private const double Prior = 0.7;

    /// <summary>From 0 to 1; 0 without candidates.</summary>
    public static double Of(Question question, List<Candidate> ranked, ArticleIndex index, BoostedModel<ConfidenceFeature> model)
    {
        if (ranked.Count == 0)
        {
            return 0;
        }

        var features = ConfidenceFeatures.Of(question, ranked, index);
        var logit = model.Score(question.Type, features)
            - Doubts(question, features)
            - (HasNothingButVerb(question, ranked[0]) ? NothingButVerb : 0)
            - (question.Kind == QuestionKind.Why ? Untelling(question, ranked[0]) : 0)
            + (question.Language == Language.French ? French : 0)
            + Math.Max(Prior, Smallness * Math.Log(FittedOn / Math.Max(index.SentenceCount, 1)));
        return 1 / (1 + Math.Exp(-logit));
    }

    private static bool HasNothingButVerb(Question question, Candidate best)
    {
        var (verb, others, unknown) = (false, false, false);
        for (var t = 0; t < question.Terms.Count; t++)
        {
            var term = question.Terms[t];
            if (!term.IsCue && !term.IsContext)
            {
                var found = best.Around[t] > 0;
                verb |= found && term.Role == TermRole.Verb;
                others |= found && term.Role != TermRole.Verb;
                unknown |= !found && !term.InCorpus && term.CorrectedTo is null;
            }
        }

        return verb && !others && unknown;
    }

    private static double Untelling(Question question, Candidate best)
    {
        if (question.Terms.Any(term => !term.IsName && !term.IsCue))
        {
            return 0;
        }

        var found = best.Around.Where((_, t) => question.Terms[t].IsContext).Select(level => level > 0 ? 1.0 : 0).DefaultIfEmpty().Average();
        return Untold + (Unrelated * (1 - found));
    }

    private static double Doubts(Question question, float[] features)
    {
        var doubts = question.Type is AnswerType.Date or AnswerType.Number or AnswerType.Amount ? NoQuantity * features[(int)ConfidenceFeature.SpanMisfits] : 0;
        doubts += features[(int)ConfidenceFeature.PlainMissing] == 1 && features[(int)ConfidenceFeature.NoNames] == 0 ? NothingButNames : 0;
        doubts += question.Kind == QuestionKind.HowMany && question.Pattern.Head >= 0 ? NotCounted * (1 - features[(int)ConfidenceFeature.HeadFound]) : 0;
        doubts += UnknownName * features[(int)ConfidenceFeature.UnknownName];
        return doubts + (question.Kind == QuestionKind.YesNo ? Unsaid * features[(int)ConfidenceFeature.HeaviestMissingAround] : 0);
    }
}
