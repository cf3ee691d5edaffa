using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>What speaks against an answer and no question set can teach: rules, each with what it takes off the confidence, in logits.</summary>
/// <remarks>For one question and its best sentence.</remarks>
internal sealed class Doubts(Question question, Candidate best, float[] features)
{
    /// <summary>Where a count or an amount is asked for and the best span holds none.</summary>
    private const double NoQuantity = 4.5;

    /// <summary>The same for a date, and for how old or how far something is.</summary>
    private const double NoDateOrMeasure = 5.5;

    /// <summary>Where nothing of the question but its names stands anywhere near: who it is about is there, what is asked of them is not. What happened to them is asked of nothing else.</summary>
    private const double NothingButNames = 4;

    /// <summary>Where nothing of the question but its verb stands around, and what it asks about is a word that no article has: zinc may have risen as copper did, but nobody says so.</summary>
    private const double NothingButVerb = 4;

    /// <summary>Where the sentence says the opposite of a word that stands nowhere around: what happened in the east is not told by what happened in the west.</summary>
    private const double Opposite = 8;

    /// <summary>Where a name is asked for and the best span holds none that the question does not have.</summary>
    private const double Nameless = 5;

    /// <summary>Where it is asked who somebody of a place or a body is, and its name stands around but not in the sentence.</summary>
    private const double NamedElsewhere = 1.5;

    /// <summary>Where a name of the question stands in no article: the sources cannot speak of what they never mention.</summary>
    private const double UnknownName = 1.5;

    /// <summary>Where a count is asked for and what is counted is not named in the sentence.</summary>
    private const double NotCounted = 2;

    /// <summary>Where it is asked whether something is so and a word of it stands in no article.</summary>
    private const double Unsaid = 4;

    /// <summary>Where it is asked why somebody did what only the conversation tells.</summary>
    private const double Untold = 3;

    /// <summary>Off that too, by the share of what the conversation tells that stands nowhere around.</summary>
    private const double Unrelated = 4;

    /// <summary>All of them together.</summary>
    public double Sum() => Misfit() + Unmentioned()
        + (HasNothingButVerb() ? NothingButVerb : 0)
        + (SaysOpposite() ? Opposite : 0)
        + (question.AsksForName && !HoldsName() ? Nameless : 0)
        + (IsNamedElsewhere() ? NamedElsewhere : 0)
        + (question.Kind == QuestionKind.Why ? Untelling() : 0);

    private double Misfit()
    {
        var needed = question.Type switch
        {
            AnswerType.Date => NoDateOrMeasure,
            AnswerType.Amount when question.Pattern.Structure == QuestionStructure.HowMeasure => NoDateOrMeasure,
            AnswerType.Number or AnswerType.Amount => NoQuantity,
            _ => 0,
        };
        var counted = question.Kind == QuestionKind.HowMany && question.Pattern.Head >= 0 ? NotCounted * (1 - Of(ConfidenceFeature.HeadFound)) : 0;
        return (needed * Of(ConfidenceFeature.SpanMisfits)) + counted;
    }

    private double Unmentioned() => (Of(ConfidenceFeature.PlainMissing) == 1 && Of(ConfidenceFeature.NoNames) == 0 && !question.AsksWhatHappened ? NothingButNames : 0)
        + (UnknownName * Of(ConfidenceFeature.UnknownName))
        + (question.Kind == QuestionKind.YesNo && Of(ConfidenceFeature.Unknown) > 0 ? Unsaid * Of(ConfidenceFeature.HeaviestMissingAround) : 0);

    private bool HasNothingButVerb()
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

    private bool SaysOpposite()
    {
        for (var t = 0; t < question.Terms.Count; t++)
        {
            var term = question.Terms[t];
            if (term.Opposites.Length > 0 && best.Around[t] == 0 && !term.IsContext && Says(term.Opposites))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence has one of the words and the question does not.</summary>
    private bool Says(ulong[] words)
    {
        for (var i = 0; i < best.Match.TermAt.Length; i++)
        {
            if (best.Match.TermAt[i] < 0 && words.Contains(best.Passage.Tokens[i].Term))
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsName()
    {
        var (first, last) = best.Spans.Length > 0 ? (best.Spans[0].First, best.Spans[0].Last) : (0, -1);
        for (var i = first; i <= last; i++)
        {
            var token = best.Passage.Tokens[i];
            if (best.Match.TermAt[i] < 0 && (token.Tag == WordTag.Name || (i > 0 && token.IsContent && token.Is(TokenTraits.Capital))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNamedElsewhere()
    {
        var (named, here) = (false, false);
        for (var t = 0; t < question.Terms.Count; t++)
        {
            named |= question.Terms[t].IsName;
            here |= question.Terms[t].IsName && best.Match.Levels[t] > 0;
        }

        return question.Pattern.Structure == QuestionStructure.WhoIs && named && !here;
    }

    private double Untelling()
    {
        if (question.Terms.Any(term => !term.IsName && !term.IsCue))
        {
            return 0;
        }

        var found = best.Around.Where((_, t) => question.Terms[t].IsContext).Select(level => level > 0 ? 1.0 : 0).DefaultIfEmpty().Average();
        return Untold + (Unrelated * (1 - found));
    }

    private float Of(ConfidenceFeature feature) => features[(int)feature];
}
