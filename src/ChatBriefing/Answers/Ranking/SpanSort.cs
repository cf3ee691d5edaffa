using System.Text.RegularExpressions;
using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Tells whether a span can be of the sort that is asked for at all: no weekday is a judge, no country a mineral, and how long something took is not told in hectares.</summary>
/// <remarks>Finer than <see cref="AnswerType"/>, and certain: what models weigh, this excludes.</remarks>
internal sealed partial class SpanSort
{
    // Words between a thing and what kinds of it there are: "support such as training".
    private const int Nearby = 3;

    private readonly Question _question;
    private readonly string _head;
    private readonly bool _asksForName;
    private readonly bool _asksForMoney;
    private readonly bool _asksForRate;
    private readonly bool _asksWhatIsMadeKnown;
    private readonly bool _asksHowCalled;
    private readonly bool _asksForKind;

    /// <summary>Sees what sort of thing the question asks for.</summary>
    public SpanSort(Question question)
    {
        (_question, _head) = (question, question.Pattern.Head >= 0 ? question.Lower(question.Pattern.Head) : string.Empty);
        (_asksForName, _asksForMoney, _asksHowCalled) = (question.AsksForName, question.AsksForMoney, question.Has(Cues.Naming));
        (_asksForKind, _asksForRate) = (question.AsksForKind, question.AsksForRate);
        _asksWhatIsMadeKnown = question.AsksWhatWasSaid || (question.Pattern.Structure == QuestionStructure.WhatDo && question.Has(Cues.Deciding));
    }

    /// <summary>Whether it can.</summary>
    public bool CanBe(Candidate candidate, FoundSpan span)
    {
        var words = span.Words(candidate.Passage.Tokens);
        if (IsBeforeSign(candidate, span) || (_question.Type is not (AnswerType.Place or AnswerType.Date) && IsDateline(candidate, span)) || (_asksForName && (!NameSort.IsNew(candidate, span) || IsCountryOfNone(candidate, words))) || (_asksForKind && !TellsKind(candidate, span)))
        {
            return false;
        }

        return _question.Type switch
        {
            AnswerType.Name when _question.Kind == QuestionKind.Who && IsWhere(candidate, span) => false,
            AnswerType.Name => !NameSort.HasSum(words) && !TypeEvidence.IsDayOrMonth(words[^1]) && !(_question.Kind == QuestionKind.Who && (NameSort.IsThing(words, candidate.Text, _question.Language) || NameSort.IsOfBody(candidate, span))) && Array.Exists(words, word => NameSort.CanAct(word, candidate.Text, candidate.Passage.Language)) && (_question.Pattern.Structure != QuestionStructure.WhatNoun || IsOfSort(words, candidate.Text)),
            AnswerType.Place => !All(words, QuantitySort.IsTimeOrNumber) && !NameSort.IsPerson(words) && !(_question.Kind == QuestionKind.Where ? PlaceSort.TellsWithWhom(candidate, span) || !PlaceSort.MayBe(candidate, span) : PlaceSort.IsWithinCountry(_head) && All(words, word => PlaceSort.IsOfCountry(word, candidate.Text))),
            AnswerType.Clause when _question.Kind == QuestionKind.Why => !All(words, QuantitySort.IsTimeOrNumber),
            AnswerType.Clause when _question.Kind == QuestionKind.How => _asksHowCalled || (!All(words, word => word.Tag == WordTag.Name) && TellsHow(candidate, span)),
            AnswerType.Number or AnswerType.Amount when _head is "temps" or "time" => QuantitySort.IsTime(candidate, span),
            AnswerType.Number => _asksForMoney ? QuantitySort.IsMoney(candidate, span, words, _asksForRate) : QuantitySort.CanCount(candidate, span) && (_question.Pattern.HeadClass is WordClass.TimeUnit or WordClass.Unit || !QuantitySort.Measures(candidate.Passage.Tokens, span, candidate.Text)),
            AnswerType.Phrase or AnswerType.Several when IsOnlyAsked(candidate, span) => false,
            AnswerType.Phrase or AnswerType.Several when _question.Pattern.Structure == QuestionStructure.WhatNoun || _asksForName => IsOfSort(words, candidate.Text),
            AnswerType.Phrase => !IsOnlyTime(words) && !(_asksWhatIsMadeKnown && NameSort.IsNothingElse(words)) && !NameSort.IsPerson(words) && !NameSort.IsBesideOffice(candidate, span) && !NameSort.IsTitled(words) && !(_question.AsksWhatBecame && !Array.Exists(words, IsVerb)),
            AnswerType.Amount when _question.Pattern.Structure == QuestionStructure.HowMeasure => QuantitySort.IsMeasure(_head, candidate.Text, words, span.Last + 1 < candidate.Passage.Tokens.Length ? candidate.Passage.Tokens[span.Last + 1] : null),
            AnswerType.Amount when All(words, QuantitySort.IsYear) || QuantitySort.IsOfDate(candidate.Passage.Tokens, span) => false,
            AnswerType.Amount => !_asksForMoney || QuantitySort.IsMoney(candidate, span, words, _asksForRate),
            _ => true,
        };
    }

    /// <summary>"Officers at Setúbal": nobody is at somebody.</summary>
    private static bool IsWhere(Candidate candidate, FoundSpan span) => span.First > 0 && span.First == span.Last && candidate.Passage.Tokens[span.First - 1].Span.In(candidate.Text) is "at" or "in" or "à";

    /// <summary>"US" of "US$4 million" is no word of its own.</summary>
    private static bool IsBeforeSign(Candidate candidate, FoundSpan span)
    {
        var (tokens, next) = (candidate.Passage.Tokens, span.Last + 1);
        return next < tokens.Length && tokens[next].Gap == WordGap.Currency && tokens[next].Start == tokens[span.Last].End + 1;
    }

    /// <summary>"PORT SERAIN, 4 May — ": where and when an agency wrote it.</summary>
    private static bool IsDateline(Candidate candidate, FoundSpan span) =>
        candidate.Passage.Tokens[0].Is(TokenTraits.Upper) && Dateline().Match(candidate.Text) is { Success: true } line && span.Span.End <= line.Length;

    /// <summary>Nothing but a place that is asked for is called like a country.</summary>
    private bool IsCountryOfNone(Candidate candidate, Token[] words) => All(words, word => PlaceSort.IsOfCountry(word, candidate.Text)) && !_question.Has(Cues.ForPlace);

    /// <summary>What kind of support it is, where a sentence speaks of support, is told by the words beside that.</summary>
    private bool TellsKind(Candidate candidate, FoundSpan span)
    {
        var thing = Array.FindIndex(candidate.Match.TermAt, term => term >= 0 && _question.Terms[term].Role == TermRole.Head);
        return thing < 0 || (span.First <= thing + Nearby && span.Last >= thing - 1);
    }

    /// <summary>"Several challenges" does not say which.</summary>
    private bool IsOnlyAsked(Candidate candidate, FoundSpan span)
    {
        for (var i = span.First; i <= span.Last; i++)
        {
            var word = candidate.Passage.Tokens[i];
            var isAsked = candidate.Match.TermAt[i] is var term and >= 0 && TermMatcher.Level(_question.Terms[term], word) >= TermMatcher.FamilyLevel;
            if (word.IsContent && !isAsked && word.Span.In(candidate.Text).ToLowerInvariant() is not ("several" or "many" or "numerous" or "various" or "significant" or "plusieurs" or "nombreux" or "nombreuses" or "divers"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"2022" or "the night of 21 March" are nothing that was done or that did something.</summary>
    private bool IsOnlyTime(Token[] words) => _question.Pattern is { Head: < 0, Structure: QuestionStructure.WhatDo or QuestionStructure.WhatActs or QuestionStructure.WhatIs }
        && _question.Words.Tokens[^1].Tag is not (WordTag.Preposition or WordTag.To)
        && All(words, QuantitySort.IsTimeOrNumber) && Array.Exists(words, word => QuantitySort.IsYear(word) || word.Class is WordClass.Month or WordClass.Weekday);

    private bool IsOfSort(Token[] words, string text) => _question.Pattern.HeadClass switch
    {
        _ when _head.Length == 0 || Cues.ForParty.Contains(_head) => true,
        WordClass.Occupation or WordClass.PersonNoun or WordClass.Title or WordClass.Relation => !All(words, word => QuantitySort.IsTimeOrNumber(word) || PlaceSort.IsPlace(word)) && (_head[^1] == 's' || Array.Exists(words, word => word.Tag is WordTag.Name or WordTag.Pronoun || NameSort.CanAct(word with { Tag = WordTag.Noun }, text, _question.Language))),
        WordClass.OrgNoun or WordClass.PlaceNoun => !All(words, QuantitySort.IsTimeOrNumber),
        WordClass.TimeUnit => Array.Exists(words, word => word.Class is WordClass.Month or WordClass.Weekday or WordClass.TimeUnit or WordClass.Time or WordClass.NumberWord or WordClass.Ordinal || QuantitySort.IsYear(word)),
        WordClass.None when Array.Exists(words, word => word.Class == WordClass.Scale) && All(words, QuantitySort.IsTimeOrNumber) => false,
        WordClass.None when !NameSort.IsDoer(_head.TrimEnd('s'), _question.Language) => !All(words, PlaceSort.IsPlace) && !IsSomebody(words[^1], text) && !NameSort.IsTitled(words) && !NameSort.IsPerson(words),
        _ => true,
    };

    /// <summary>"A schoolteacher", "an entomologist": no objection is one.</summary>
    private static bool IsSomebody(Token word, string text) => word.Class is WordClass.Occupation or WordClass.PersonNoun
        || (word.Tag == WordTag.Noun && word.Class == WordClass.None && word.Span.In(text).EndsWith("ologist", StringComparison.OrdinalIgnoreCase));

    /// <summary>How something is done is told by what is done, or behind a preposition; "the month" and "fourteen pupils" tell nothing.</summary>
    private static bool TellsHow(Candidate candidate, FoundSpan span) => Array.Exists(span.Words(candidate.Passage.Tokens), IsVerb) || Array.Exists(candidate.Passage.Tokens[Math.Max(0, span.First - 2)..(span.Last + 1)], word =>
        word.Tag is WordTag.Preposition or WordTag.To or WordTag.Adverb or WordTag.Adjective or WordTag.Subordinator || word.Class == WordClass.Manner);

    private static bool IsVerb(Token word) => word.Tag is WordTag.Verb or WordTag.PastVerb or WordTag.Gerund or WordTag.Auxiliary;

    /// <summary>Whether every word that carries meaning is of a sort, and there is one.</summary>
    private static bool All(Token[] words, Predicate<Token> isOfSort) =>
        Array.Exists(words, word => word.IsContent) && Array.TrueForAll(words, word => !word.IsContent || isOfSort(word));

    /// <summary>"SELMARA, Ostravia, 14 March 2023 (Continental Press) -- "</summary>
    [GeneratedRegex(@"^\p{Lu}[^—–]{1,80}?\s(?:—|–|--?)\s", RegexOptions.NonBacktracking)]
    private static partial Regex Dateline();
}
