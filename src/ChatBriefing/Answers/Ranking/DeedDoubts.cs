using System.Text.RegularExpressions;
using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Doubts, in logits, where what is said to have been done in the question is not told, or of other things.</summary>
internal sealed partial class DeedDoubts(Question question, Candidate best)
{
    /// <summary>Where nothing of the question but its verb stands around, and what it asks about is a word that no article has: zinc may have risen as copper did, but nobody says so.</summary>
    private const double NothingButVerb = 4;

    /// <summary>Where it is asked who did something or to whom or when it was done, and what was done is told elsewhere only: much else happened to the same things.</summary>
    private const double DoneElsewhere = 3.8;

    /// <summary>The same where no article has a word for it.</summary>
    private const double DoneNowhere = 6;

    /// <summary>Where it is asked why something was done, and it stands nowhere around that it was.</summary>
    private const double NotDoneAtAll = 8;

    // Beside the heaviest word of the question: what weighs less says little, "why is it called so".
    private const float Telling = 0.6f;

    /// <summary>Where it is asked what somebody did or what the outcome of something was, and neither the deed nor an outcome stands anywhere around.</summary>
    private const double NotSaid = 0.3;

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
        + OfSort();

    /// <summary>Residents, miners and guests are people.</summary>
    private bool CountsPeople() => question.Pattern is { Structure: QuestionStructure.HowMany, HeadClass: WordClass.PersonNoun }
        && Array.Exists(best.Passage.Tokens, token => token.Class is WordClass.PersonNoun or WordClass.Occupation);

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
        QuestionStructure.Why when verb.Weight >= Telling * question.Terms.Max(term => term.Weight) && !Cues.LightVerbs.Contains(verb.Surface.ToLowerInvariant()) => NotDoneAtAll,
        _ => 0,
    };

    private static double Undone(QuestionTerm verb) => verb.InCorpus ? DoneElsewhere : DoneNowhere;

    /// <summary>"What did the court decide", "what was the outcome": what was done or what there was stands nowhere around.</summary>
    private double NotTold() => question.Pattern.Structure switch
    {
        QuestionStructure.WhatDo when IsUndecided() => Undecided,
        QuestionStructure.WhatDo when MissingVerb is { IsCue: false } => NotSaid,
        QuestionStructure.WhatIs when MissesHead && question.Type != AnswerType.Description => IsOneLanguage && Array.Exists(_missing, term => term is { Role: TermRole.Head, IsUnknown: true }) ? NoWordForIt : NotSaid,
        _ => 0,
    };

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
