using System.Text.RegularExpressions;
using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Refusal;

/// <summary>Doubts, in logits, where the sentence does not tell what the question takes for done, or tells it of something else: "When did zinc rise?" beside "Copper rose in May".</summary>
internal sealed partial class DeedDoubts(Question question, Candidate best)
{
    /// <summary>Where nothing of the question but its verb stands around, and what it asks about is a word that no article has: zinc may have risen as copper did, but nobody says so.</summary>
    private const double NothingButVerb = 4;

    /// <summary>Where it is asked who did something or to whom or when it was done, and what was done is told elsewhere only: much else happened to the same things.</summary>
    private const double DoneElsewhere = 4.3;

    /// <summary>The same where no article has a word for it.</summary>
    private const double DoneNowhere = 7;

    /// <summary>Where it is asked which one of a sort did what no article has a word for.</summary>
    private const double DoneByNone = 1.5;

    /// <summary>Where it is asked why something was done, and it stands nowhere around that it was.</summary>
    private const double NotDoneAtAll = 8;

    // Beside the heaviest word of the question: what weighs less says little, "why is it called so".
    private const float Telling = 0.6f;

    /// <summary>Where it is asked what somebody did or what the outcome of something was, and neither the deed nor an outcome stands anywhere around.</summary>
    private const double NotSaid = 0.3;

    /// <summary>The same where the question ends with a preposition of its verb, "charged with".</summary>
    private const double NotSaidOf = 3;

    /// <summary>Where it is asked who holds or will hold an office, and the sentence names who leaves or left it.</summary>
    private const double FormerHolder = 8;

    /// <summary>Where it is asked what something of a thing is, its depth or its turnout, for which no article has a word.</summary>
    private const double NoWordForIt = 6;

    /// <summary>Where it is asked what somebody decided or found, and the sentence has no word for that.</summary>
    private const double Undecided = 1;

    /// <summary>Where it is asked where something happened for which no article has a word.</summary>
    private const double PlacedNowhere = 1.5;

    /// <summary>Where it is asked what was spent on or paid for something, and nothing of that stands around: much else is paid for.</summary>
    private const double PaidForOther = 4;

    /// <summary>Where one of a sort is asked for of which no article speaks, and what it did stands nowhere around in so many words.</summary>
    private const double UnknownSort = 3;

    /// <summary>Where one who does something or a number is asked for, and neither the sort nor what they did stands anywhere around.</summary>
    private const double NeitherSortNorDeed = 5;

    /// <summary>Where it is asked what was done, and the sentence only tells what would have been.</summary>
    private const double Hypothetical = 8;

    /// <summary>Where it is asked which one of a sort, and the sentence has no word for the sort nor for what it did: names alone do not tell it.</summary>
    private const double OnlyNames = 1.2;

    private readonly QuestionTerm[] _missing = best.Missing(question);

    private QuestionTerm? MissingVerb => Array.Find(_missing, term => term.Role == TermRole.Verb);

    private bool MissesHead => Array.Exists(_missing, term => term is { Role: TermRole.Head, IsCue: false }) && !CountsPeople();

    private bool IsOneLanguage => best.Passage.Language == question.Language;

    /// <summary>All of them together.</summary>
    public double Sum() => (HasNothingButVerb() ? NothingButVerb : 0)
        + NotDone()
        + NotTold()
        + (HappenedNowhere() ? PlacedNowhere : 0)
        + (question is { Kind: QuestionKind.HowMuch, AsksForMoney: true } && MissesWhatIsPaidFor() ? PaidForOther : 0)
        + (IsHypothetical() ? Hypothetical : 0)
        + (IsOfFormer() ? FormerHolder : 0)
        + (question.Pattern.Structure == QuestionStructure.WhatNoun && question.Type is AnswerType.Phrase or AnswerType.Name && IsAbsent(TermRole.Head) && IsAbsent(TermRole.Verb) ? OnlyNames : 0)
        + OfSort();

    /// <summary>"A collapse would have killed thousands" does not tell how many were killed.</summary>
    private bool IsHypothetical()
    {
        const int Before = 3;
        var tokens = best.Passage.Tokens;
        bool IsUnreal(Token word) => word.Span.In(best.Text) is "would" or "could" or "might" or "aurait" or "auraient" or "pourrait" or "pourraient";
        return question.Pattern.Verb >= 0 && !Enumerable.Range(0, question.Words.Tokens.Length).Any(i => question.Lower(i) is "would" or "could" or "might" or "may" or "can" or "will" or "aurait" or "auraient" or "pourrait" or "pourraient" or "serait" or "seraient")
            && Enumerable.Range(0, tokens.Length).Any(i => best.Match.TermAt[i] is var term and >= 0 && question.Terms[term].Role == TermRole.Verb && Array.Exists(tokens[Math.Max(0, i - Before)..i], IsUnreal) && Array.Exists(tokens[Math.Max(0, i - Before)..i], word => word.Span.In(best.Text) is "have" or "aurait" or "auraient"));
    }

    /// <summary>Residents, miners and guests are people.</summary>
    private bool CountsPeople() => question.Pattern is { Structure: QuestionStructure.HowMany, HeadClass: WordClass.PersonNoun }
        && Array.Exists(best.Passage.Tokens, token => token.Class is WordClass.PersonNoun or WordClass.Occupation);

    /// <summary>"The outgoing finance minister" will not be the next one.</summary>
    private bool IsOfFormer()
    {
        bool IsFormer(Token word) => word.Span.In(best.Text).ToLowerInvariant() is "outgoing" or "former" or "ex" or "ousted" or "sortant" or "sortante" or "ancien" or "ancienne";
        var asksForNext = question.Kind == QuestionKind.Who && Enumerable.Range(0, question.Words.Tokens.Length).Any(i => question.Lower(i) is "will" or "next" or "new" or "sera" or "prochain" or "prochaine" or "nouveau" or "nouvelle");
        return asksForNext && Array.Exists(best.Passage.Tokens, IsFormer);
    }

    private bool IsAbsent(TermRole role) => best.Lacks(question, role, evenCues: false);

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
                unknown |= !found && term.IsUnknown;
            }
        }

        return verb && !others && unknown;
    }

    private double NotDone() => !IsOneLanguage || MissingVerb is not { IsCue: false } verb ? 0 : question.Pattern.Structure switch
    {
        QuestionStructure.WhoActs or QuestionStructure.WhoObject or QuestionStructure.When => Undone(verb),
        QuestionStructure.WhatNoun when question.Type == AnswerType.Date && !Excepting().IsMatch(best.Text) => Undone(verb),
        QuestionStructure.WhoIs when !verb.InCorpus => DoneNowhere,
        QuestionStructure.WhatNoun when verb.IsUnknown && IsTelling(verb) && question.Words.Tokens[question.Pattern.Head].End + 1 == verb.Span.Start => DoneByNone,
        QuestionStructure.Why or QuestionStructure.WhatNoun when question.Kind == QuestionKind.Why && IsTelling(verb) => NotDoneAtAll,
        _ => 0,
    };

    private bool IsTelling(QuestionTerm verb) => verb.Weight >= Telling * question.Terms.Max(term => term.Weight) && !Cues.LightVerbs.Contains(verb.Surface.ToLowerInvariant());

    private static double Undone(QuestionTerm verb) => verb.InCorpus ? DoneElsewhere : DoneNowhere;

    /// <summary>"What did the court decide", "what was the outcome": what was done or what there was stands nowhere around.</summary>
    private double NotTold() => question.Pattern.Structure switch
    {
        QuestionStructure.WhatDo when IsUndecided() => Undecided,
        QuestionStructure.WhatDo when IsStranded() && IsAbsent(TermRole.Verb) => NotSaidOf,
        QuestionStructure.WhatDo when MissingVerb is { IsCue: false } => NotSaid,
        QuestionStructure.WhatIs when MissesHead && question.Type != AnswerType.Description => IsOneLanguage && Array.Exists(_missing, term => term is { Role: TermRole.Head, IsUnknown: true }) ? NoWordForIt : NotSaid,
        _ => 0,
    };

    /// <summary>"What has he been charged with?"</summary>
    private bool IsStranded() => question.Words.Tokens is [.., { Tag: WordTag.Preposition } last] && question.Pattern.Verb >= 0 && last.Start > question.Words.Tokens[question.Pattern.Verb].Start;

    private bool IsUndecided() => question.Terms.Where((term, t) => best.Match.Levels[t] == 0 && term is { Role: TermRole.Verb } && Cues.Deciding.Contains(term.Surface.ToLowerInvariant())).Any();

    /// <summary>"Where will it be signed", and no article has a word for signing; where something stands or lies is told without one.</summary>
    private bool HappenedNowhere() => question.Kind == QuestionKind.Where && IsOneLanguage && MissingVerb is { IsCue: false, InCorpus: false } verb && !Cues.Standing.Contains(verb.Surface.ToLowerInvariant());

    private bool MissesWhatIsPaidFor()
    {
        var words = question.Words;
        var leadIn = Array.FindLastIndex(words.Tokens, token => token.Span.In(words.Text) is "on" or "for" or "pour");
        var paidFor = leadIn < 0 ? [] : Enumerable.Range(0, question.Terms.Count).Where(t => question.Terms[t] is { IsContext: false, IsCue: false } term && term.Span.Start > words.Tokens[leadIn].Start).ToArray();
        return paidFor.Length > 0 && Array.TrueForAll(paidFor, t => best.Around[t] == 0);
    }

    private double OfSort() => !MissesHead || question.Type is AnswerType.Origin or AnswerType.Description ? 0
        : IsOneLanguage && MissingVerb is { IsCue: false } && AsksForDoerOrCount() ? NeitherSortNorDeed
        : question.Pattern.Structure == QuestionStructure.WhatNoun && Array.Exists(_missing, term => term is { Role: TermRole.Head, IsUnknown: true }) && IsDeedInOtherWords() ? UnknownSort
        : 0;

    private bool AsksForDoerOrCount() => question.Kind == QuestionKind.HowMany
        || (question.Pattern.Structure == QuestionStructure.WhatNoun && (question.Type == AnswerType.Name || NameSort.IsDoer(question.Lower(question.Pattern.Head), question.Language)));

    private bool IsDeedInOtherWords() => question.Terms.Where((term, t) => term.Role == TermRole.Verb && best.Around[t] < TermMatcher.FamilyLevel).Any();

    /// <summary>"Open every day except Monday" tells when it is closed.</summary>
    [GeneratedRegex(@"\b(?:except|apart from|other than|sauf|excepté|hormis)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Excepting();
}
