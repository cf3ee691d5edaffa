using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>What speaks against an answer and no question set can teach: rules, each with what it takes off the confidence, in logits.</summary>
/// <remarks>For one question and its best sentence.</remarks>
internal sealed class Doubts(Question question, Candidate best, float[] features)
{
    /// <summary>Where a count or an amount is asked for and the best span holds none.</summary>
    private const double NoQuantity = 5;

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

    /// <summary>Where it is asked who somebody of a place or a body is, and its name or what they are stands around but not in the sentence.</summary>
    private const double NamedElsewhere = 1.5;

    /// <summary>Where a name of the question stands in no article: the sources cannot speak of what they never mention.</summary>
    private const double UnknownName = 1.5;

    /// <summary>Taken off on top where that name has two words, none of which stands in an article: no slip, no other way to write it, but somebody else.</summary>
    private const double UnknownWholeName = 3;

    /// <summary>Where it is asked how somebody replied and no word for a reply stands around: nobody reports one.</summary>
    private const double NoReply = 8;

    /// <summary>Where it is asked whether something is so and a name stands nowhere around: of two who met, both have to be there.</summary>
    private const double NameApart = 4;

    /// <summary>Where it is asked who did something or when it was done, and what was done is told elsewhere only: much else happened to the same things.</summary>
    private const double DoneElsewhere = 1;

    /// <summary>The same where no article has a word for it.</summary>
    private const double DoneNowhere = 5;

    /// <summary>Where a company, a body or a person of some sort is asked for, and the best span names a place: no country is a company.</summary>
    private const double OtherSort = 3;

    /// <summary>Where one of a sort is asked for of which no article speaks, and what it did stands nowhere around in so many words.</summary>
    private const double UnknownSort = 3;

    /// <summary>Where it is asked where something was and the best span is no place but somebody who was there.</summary>
    private const double Placeless = 5;

    /// <summary>Where the question names a country that stands nowhere around, and the sentence another: what rebels took in the one they did not take in the other.</summary>
    private const double OtherCountry = 2.5;

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
        + (AsksForReply() ? NoReply : 0)
        + NotDone()
        + (IsOfOtherSort() ? OtherSort : 0)
        + (IsOfUnknownSort() ? UnknownSort : 0)
        + (question.Kind == QuestionKind.Where && ShownSpan.Of(question, best) is null ? Placeless : 0)
        + (IsOfOtherCountry() ? OtherCountry : 0)
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
        return (needed * (IsVague() ? 1 : Of(ConfidenceFeature.SpanMisfits))) + counted;
    }

    /// <summary>"The early stages" are no date.</summary>
    private bool IsVague()
    {
        if (question.Type != AnswerType.Date || best.Spans.Length == 0)
        {
            return false;
        }

        var words = best.Spans[0].Words(best.Passage.Tokens);
        return !Array.Exists(words, word => word.Class is WordClass.Month or WordClass.Weekday or WordClass.TimeUnit || word.Is(TokenTraits.Digit)
            || (word.Class == WordClass.Time && word.Span.In(best.Text).ToLowerInvariant() is not ("early" or "earlier" or "late" or "later")));
    }

    private double Unmentioned() => (Of(ConfidenceFeature.PlainMissing) == 1 && Of(ConfidenceFeature.NoNames) == 0 && !question.AsksWhatHappened ? NothingButNames : 0)
        + (UnknownName * Of(ConfidenceFeature.UnknownName))
        + (question.Pairs.Any(pair => IsUnknownName(pair.First) && IsUnknownName(pair.Second)) ? UnknownWholeName : 0)
        + (question.Kind == QuestionKind.YesNo && question.Terms.Where((term, t) => term is { InCorpus: false, IsCue: false, IsContext: false, CorrectedTo: null } && best.Around[t] == 0).Any() ? Unsaid : 0)
        + (question.Kind == QuestionKind.YesNo && HasNameApart() ? NameApart : 0);

    /// <summary>Whether a name stands nowhere around, nor any part of it: "Trump" will do for "Donald Trump".</summary>
    private bool HasNameApart()
    {
        for (var t = 0; t < question.Terms.Count; t++)
        {
            var at = t;
            if (question.Terms[t] is { IsName: true, IsContext: false } && best.Around[t] == 0 && !question.Pairs.Any(pair => IsPart(pair.First, pair.Second, at) || IsPart(pair.Second, pair.First, at)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPart(int found, int other, int term) => other == term && question.Terms[found].IsName && best.Around[found] > 0;

    private bool IsUnknownName(int term) => question.Terms[term] is { IsName: true, InCorpus: false, CorrectedTo: null };

    private bool AsksForReply()
    {
        for (var t = 0; t < question.Terms.Count; t++)
        {
            if (question.Terms[t].Role == TermRole.Verb && best.Around[t] == 0 && Cues.Replying.Contains(question.Terms[t].Surface.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    private double NotDone()
    {
        for (var t = 0; t < question.Terms.Count; t++)
        {
            var term = question.Terms[t];
            if (question.Pattern.Structure is QuestionStructure.WhoActs or QuestionStructure.When && term is { Role: TermRole.Verb, IsCue: false } && best.Around[t] == 0)
            {
                return term.InCorpus ? DoneElsewhere : DoneNowhere;
            }
        }

        return 0;
    }

    private bool IsOfUnknownSort()
    {
        var (unknown, done) = (false, true);
        for (var t = 0; t < question.Terms.Count; t++)
        {
            var term = question.Terms[t];
            unknown |= term is { Role: TermRole.Head, IsCue: false, InCorpus: false, CorrectedTo: null } && best.Around[t] == 0;
            done &= term.Role != TermRole.Verb || best.Around[t] >= TermMatcher.FamilyLevel;
        }

        return question.Pattern.Structure == QuestionStructure.WhatNoun && question.Type != AnswerType.Origin && unknown && !done;
    }

    private bool IsOfOtherSort() => question.Pattern is { Structure: QuestionStructure.WhatNoun, HeadClass: WordClass.OrgNoun or WordClass.Occupation or WordClass.PersonNoun }
        && best.Spans.Length > 0 && Array.TrueForAll(best.Spans[0].Words(best.Passage.Tokens), token => !token.IsContent || token.Class is WordClass.Country or WordClass.PlaceNoun or WordClass.Region);

    private bool IsOfOtherCountry() => question.Words.Tokens.Any(token => token.Class == WordClass.Country && IsMissing(token.Term))
        && Array.Exists(best.Passage.Tokens, token => token.Class == WordClass.Country && !TermMatcher.MatchesAny(question.Terms, token));

    private bool IsMissing(ulong word)
    {
        for (var t = 0; t < question.Terms.Count; t++)
        {
            if (question.Terms[t].Hash == word)
            {
                return best.Around[t] == 0;
            }
        }

        return false;
    }

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
        var (named, here, apart) = (false, false, false);
        for (var t = 0; t < question.Terms.Count; t++)
        {
            named |= question.Terms[t].IsName;
            here |= question.Terms[t].IsName && best.Match.Levels[t] > 0;
            apart |= question.Terms[t].Role == TermRole.Head && best.Match.Levels[t] == 0;
        }

        return question.Pattern.Structure == QuestionStructure.WhoIs && named && (!here || apart);
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
