using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Doubts, in logits, where what the question says of its names is not told of them.</summary>
internal sealed class WordDoubts(Question question, Candidate best)
{
    /// <summary>Where nothing of the question but its verb stands around, and what it asks about is a word that no article has: zinc may have risen as copper did, but nobody says so.</summary>
    private const double NothingButVerb = 4;

    /// <summary>Where the sentence says the opposite of a word that stands nowhere around: what happened in the east is not told by what happened in the west.</summary>
    private const double Opposite = 8;

    /// <summary>Where it is asked how somebody replied and no word for a reply stands around: nobody reports one.</summary>
    private const double NoReply = 8;

    /// <summary>Where it is asked who did something or to whom or when it was done, and what was done is told elsewhere only: much else happened to the same things.</summary>
    private const double DoneElsewhere = 2.7;

    /// <summary>The same where no article has a word for it.</summary>
    private const double DoneNowhere = 5;

    /// <summary>Where it is asked what somebody did or what the outcome of something was, and neither the deed nor an outcome stands anywhere around.</summary>
    private const double NotSaid = 0.5;

    /// <summary>Where it is asked what somebody decided or found, and the sentence has no word for that.</summary>
    private const double Undecided = 1;

    /// <summary>Where it is asked how many there are of what no article has a word for: how many terns there are is not how many gulls.</summary>
    private const double UnknownThing = 1.5;

    /// <summary>The same of what something costs.</summary>
    private const double UnknownPriced = 1.5;

    /// <summary>Where it is asked what somebody said about something, and nothing of it or of them stands around: they may have said a lot of other things.</summary>
    private const double OffTopic = 5;

    /// <summary>Where it is asked what somebody said, and the sentence has neither a verb of saying nor a quotation.</summary>
    private const double NobodySpeaks = 10;

    /// <summary>Where it is asked where something happened for which no article has a word.</summary>
    private const double PlacedNowhere = 1.5;

    /// <summary>Where it is asked what one does of two who are named, and the sentence has no more than a synonym of the verb: it may be the other who does it.</summary>
    private const double DoneByOther = 3.2;

    /// <summary>Where one of a sort is asked for of which no article speaks, and what it did stands nowhere around in so many words.</summary>
    private const double UnknownSort = 3;

    /// <summary>Where it is asked whether something is so and a word of it stands in no article.</summary>
    private const double SaidNowhere = 4;

    /// <summary>The same where an article has it, but not the sentence: in doubt rather nothing.</summary>
    private const double SaidElsewhere = 0.15;

    /// <summary>Where it is asked why somebody did what only the conversation tells.</summary>
    private const double Untold = 3;

    /// <summary>Off that too, by the share of what the conversation tells that stands nowhere around.</summary>
    private const double Unrelated = 4;

    private readonly QuestionTerm[] _missing = [.. question.Terms.Where((_, t) => best.Around[t] == 0)];

    private QuestionTerm? MissingVerb => Array.Find(_missing, term => term.Role == TermRole.Verb);

    /// <summary>All of them together.</summary>
    public double Sum() => (HasNothingButVerb() ? NothingButVerb : 0)
        + (Array.Exists(_missing, term => !term.IsContext && Says(term.Opposites)) ? Opposite : 0)
        + (MissingVerb is { } verb && Cues.Replying.Contains(verb.Surface.ToLowerInvariant()) ? NoReply : 0)
        + (question.AsksWhatWasSaid && !SpeechCues.In(best.Text) ? NobodySpeaks : 0)
        + NotDone()
        + NotTold()
        + (HappenedNowhere() ? PlacedNowhere : 0)
        + OfUnknownThing()
        + (IsOffTopic() ? OffTopic : 0)
        + (IsOfOther() ? DoneByOther : 0)
        + (IsOfUnknownSort() ? UnknownSort : 0)
        + (question.Kind == QuestionKind.YesNo ? Unsaid() : 0)
        + (question.Kind == QuestionKind.Why ? Untelling() : 0);

    private static bool IsUnknown(QuestionTerm term) => term is { InCorpus: false, CorrectedTo: null };

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
                unknown |= !found && IsUnknown(term);
            }
        }

        return verb && !others && unknown;
    }

    /// <summary>Whether the sentence has one of the words and the question does not.</summary>
    private bool Says(ulong[] words)
    {
        for (var i = 0; words.Length > 0 && i < best.Match.TermAt.Length; i++)
        {
            if (best.Match.TermAt[i] < 0 && words.Contains(best.Passage.Tokens[i].Term))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"What did the court decide", "what was the outcome": what was done or what there was stands nowhere around.</summary>
    private double NotTold() => question.Pattern.Structure switch
    {
        QuestionStructure.WhatDo when IsUndecided() => Undecided,
        QuestionStructure.WhatDo when MissingVerb is { IsCue: false } => NotSaid,
        QuestionStructure.WhatIs when Array.Exists(_missing, term => term is { Role: TermRole.Head, IsCue: false }) => NotSaid,
        _ => 0,
    };

    private bool IsUndecided() => question.Terms.Where((term, t) => best.Match.Levels[t] == 0 && term is { Role: TermRole.Verb } && Cues.Deciding.Contains(term.Surface.ToLowerInvariant())).Any();

    private double OfUnknownThing() => !HasUnknownThing() ? 0
        : question.Kind == QuestionKind.HowMany ? UnknownThing
        : question.AsksForMoney ? UnknownPriced
        : 0;

    private bool HasUnknownThing() => Array.Exists(_missing, term => term is { IsCue: false, IsContext: false, IsName: false, Role: not TermRole.Verb } && IsUnknown(term));

    private bool IsOffTopic()
    {
        var about = !question.AsksWhatWasSaid ? -1 : Enumerable.Range(0, question.Words.Tokens.Length).FirstOrDefault(i => question.Words.Surface(i) is "about" or "on" or "regarding" or "sur" or "concernant", -1);
        var place = about < 0 ? int.MaxValue : question.Words.Tokens[about].Start;
        return about >= 0 && (AreMissing(term => term.Span.Start > place) || AreMissing(term => term.IsName && term.Span.Start < place));
    }

    /// <summary>Whether there are such terms and none of them stands around.</summary>
    private bool AreMissing(Predicate<QuestionTerm> such)
    {
        QuestionTerm[] terms = [.. question.Terms.Where(term => !term.IsContext && such(term))];
        return terms.Length > 0 && Array.TrueForAll(terms, term => _missing.Contains(term));
    }

    /// <summary>"Where will it be signed", and no article has a word for signing; where something stands or lies is told without one.</summary>
    private bool HappenedNowhere() => question.Kind == QuestionKind.Where && best.Passage.Language == question.Language && MissingVerb is { IsCue: false, InCorpus: false } verb && !Cues.Standing.Contains(verb.Surface.ToLowerInvariant());

    private double NotDone() => question.Pattern.Structure is not (QuestionStructure.WhoActs or QuestionStructure.WhoObject or QuestionStructure.When) || best.Passage.Language != question.Language || MissingVerb is not { IsCue: false } verb ? 0
        : verb.InCorpus ? DoneElsewhere
        : DoneNowhere;

    private bool IsOfOther() => question.Pattern.Structure == QuestionStructure.WhatDo && question.Terms.Count(term => term is { IsName: true, IsContext: false }) > 1
        && question.Terms.Where((term, t) => term is { Role: TermRole.Verb, IsCue: false } && best.Match.Levels[t] < TermMatcher.FamilyLevel).Any();

    private bool IsOfUnknownSort() => question.Pattern.Structure == QuestionStructure.WhatNoun && question.Type != AnswerType.Origin
        && Array.Exists(_missing, term => term is { Role: TermRole.Head, IsCue: false } && IsUnknown(term))
        && question.Terms.Where((term, t) => term.Role == TermRole.Verb && best.Around[t] < TermMatcher.FamilyLevel).Any();

    private double Unsaid()
    {
        QuestionTerm[] unsaid = [.. question.Terms.Where((term, t) => best.Match.Levels[t] == 0 && term is { IsCue: false, IsContext: false })];
        return Array.Exists(unsaid, term => IsUnknown(term) && _missing.Contains(term)) ? SaidNowhere : unsaid.Length > 0 ? SaidElsewhere : 0;
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
}
