using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Tells whether a span can be of the sort that is asked for at all: no weekday is a judge, no country a mineral, and how long something took is not told in hectares.</summary>
/// <remarks>Finer than <see cref="AnswerType"/>, and certain: what models weigh, this excludes.</remarks>
internal sealed class SpanSort
{
    // Words between a thing and what kinds of it there are: "support such as training".
    private const int Nearby = 3;

    // What nouns end in that say what somebody does or is.
    private static readonly string[] EnglishEndings = ["er", "or", "ist", "ian", "man"];
    private static readonly string[] FrenchEndings = ["eur", "euse", "iste", "ien", "ienne", "aire"];

    private readonly Question _question;
    private readonly string _head;
    private readonly bool _asksForName;
    private readonly bool _asksForMoney;
    private readonly bool _asksWhatIsMadeKnown;
    private readonly bool _asksHowCalled;
    private readonly bool _asksForKind;

    /// <summary>Sees what sort of thing the question asks for.</summary>
    public SpanSort(Question question)
    {
        (_question, _head) = (question, question.Pattern.Head >= 0 ? question.Lower(question.Pattern.Head) : string.Empty);
        (_asksForName, _asksForMoney, _asksHowCalled) = (question.AsksForName, question.AsksForMoney, question.Has(Cues.Naming));
        _asksForKind = question.AsksForKind;
        _asksWhatIsMadeKnown = question.AsksWhatWasSaid || (question.Pattern.Structure == QuestionStructure.WhatDo && question.Has(Cues.Deciding));
    }

    /// <summary>Whether it can.</summary>
    public bool CanBe(Candidate candidate, FoundSpan span)
    {
        var words = span.Words(candidate.Passage.Tokens);
        if (IsBeforeSign(candidate, span) || (_asksForName && (!HasNewName(candidate, span) || IsCountryOfNone(candidate, words))) || (_asksForKind && !TellsKind(candidate, span)))
        {
            return false;
        }

        return _question.Type switch
        {
            AnswerType.Name => Array.Exists(words, word => CanAct(word, candidate.Text, candidate.Passage.Language)) && (_question.Pattern.Structure != QuestionStructure.WhatNoun || IsOfSort(words, candidate.Text)),
            AnswerType.Place => !All(words, QuantitySort.IsTimeOrNumber) && !IsPerson(words) && !(_question.Kind == QuestionKind.Where ? TellsWithWhom(candidate, span) || !MayBePlace(candidate, span) : AsksForLess() && All(words, word => IsOfCountry(word, candidate.Text))),
            AnswerType.Clause when _question.Kind == QuestionKind.Why => !All(words, QuantitySort.IsTimeOrNumber),
            AnswerType.Clause when _question.Kind == QuestionKind.How => _asksHowCalled || !All(words, word => word.Tag == WordTag.Name),
            AnswerType.Number => _asksForMoney ? QuantitySort.IsMoney(candidate, span, words) : QuantitySort.CanCount(candidate, span),
            AnswerType.Phrase or AnswerType.Several when IsOnlyAsked(candidate, span) => false,
            AnswerType.Phrase or AnswerType.Several when _question.Pattern.Structure == QuestionStructure.WhatNoun || _asksForName => IsOfSort(words, candidate.Text),
            AnswerType.Phrase => !(_asksWhatIsMadeKnown && IsNames(words)) && !IsPerson(words) && !IsTitled(words) && !(_question.AsksWhatBecame && !Array.Exists(words, IsVerb)),
            AnswerType.Amount when _question.Pattern.Structure == QuestionStructure.HowMeasure => QuantitySort.IsMeasure(_head, candidate.Text, words),
            AnswerType.Amount when All(words, word => QuantitySort.IsYear(word) || word.Class == WordClass.Month) => false,
            AnswerType.Amount => !_asksForMoney || QuantitySort.IsMoney(candidate, span, words),
            _ => true,
        };
    }

    /// <summary>"US" of "US$4 million" is no word of its own.</summary>
    private static bool IsBeforeSign(Candidate candidate, FoundSpan span)
    {
        var (tokens, next) = (candidate.Passage.Tokens, span.Last + 1);
        return next < tokens.Length && tokens[next].Gap == WordGap.Currency && tokens[next].Start == tokens[span.Last].End + 1;
    }

    /// <summary>Nothing but a place that is asked for is called like a country.</summary>
    private bool IsCountryOfNone(Candidate candidate, Token[] words) => All(words, word => IsOfCountry(word, candidate.Text)) && !_question.Has(Cues.ForPlace);

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

    /// <summary>Whether it holds a name that the question does not have and that is no day or month.</summary>
    private static bool HasNewName(Candidate candidate, FoundSpan span)
    {
        for (var i = span.First; i <= span.Last; i++)
        {
            var token = candidate.Passage.Tokens[i];
            if (candidate.Match.TermAt[i] < 0 && !TypeEvidence.IsDayOrMonth(token) && (token.Tag == WordTag.Name || (i > 0 && token.IsContent && token.Is(TokenTraits.Capital))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names and titles alone do not tell what happened or what was said.</summary>
    public static bool IsNames(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.Class != WordClass.Title && word.Tag is WordTag.Noun or WordTag.PluralNoun or WordTag.Verb or WordTag.PastVerb or WordTag.Gerund or WordTag.Adjective)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOfSort(Token[] words, string text) => _question.Pattern.HeadClass switch
    {
        _ when _head.Length == 0 || Cues.ForParty.Contains(_head) => true,
        WordClass.Occupation or WordClass.PersonNoun or WordClass.Title or WordClass.Relation => !All(words, word => QuantitySort.IsTimeOrNumber(word) || IsPlace(word)) && (_head[^1] == 's' || Array.Exists(words, word => word.Tag is WordTag.Name or WordTag.Pronoun || CanAct(word with { Tag = WordTag.Noun }, text, _question.Language))),
        WordClass.OrgNoun or WordClass.PlaceNoun => !All(words, QuantitySort.IsTimeOrNumber),
        WordClass.TimeUnit => Array.Exists(words, word => word.Class is WordClass.Month or WordClass.Weekday or WordClass.TimeUnit or WordClass.Time or WordClass.NumberWord or WordClass.Ordinal || QuantitySort.IsYear(word)),
        WordClass.None when !IsDoer(_head.TrimEnd('s'), _question.Language) => !All(words, IsPlace) && !IsTitled(words) && !IsPerson(words),
        _ => true,
    };

    private static bool IsVerb(Token word) => word.Tag is WordTag.Verb or WordTag.PastVerb or WordTag.Gerund or WordTag.Auxiliary;

    private static bool IsPlace(Token word) => word.Class is WordClass.Country or WordClass.Region;

    /// <summary>A place has a name, is a house or a hill, or stands behind "on" or the like.</summary>
    private static bool MayBePlace(Candidate candidate, FoundSpan span) => Array.Exists(candidate.Passage.Tokens[Math.Max(0, span.First - 2)..(span.Last + 1)], word =>
        word.Tag is WordTag.Name or WordTag.Preposition || word.Class is WordClass.Country or WordClass.Region or WordClass.PlaceNoun || (word.IsContent && word.Is(TokenTraits.Capital)));

    /// <summary>"The deal with Ukraine" tells with whom, not where.</summary>
    private static bool TellsWithWhom(Candidate candidate, FoundSpan span) =>
        span.First > 0 && candidate.Passage.Tokens[span.First - 1].Span.In(candidate.Text) is "with" or "against" or "by" or "between" or "for" or "avec" or "contre" or "par" or "pour" or "entre";

    /// <summary>"Henrik Wallgren", "President Wallgren", and nothing else.</summary>
    private static bool IsPerson(Token[] words) => words.Length > 1 && words[0].Class is WordClass.GivenName or WordClass.Title && Array.TrueForAll(words, word => word.Tag == WordTag.Name || word.Class == WordClass.Title);

    private bool AsksForLess() => _head is "part" or "region" or "regions" or "province" or "provinces" or "district" or "districts" or "city" or "cities" or "town" or "towns" or "village" or "villages" or "street" or "streets" or "ville" or "villes" or "rue" or "rues";

    /// <summary>"Congo", and "Democratic Republic" of it.</summary>
    private static bool IsOfCountry(Token word, string text) => word.Class == WordClass.Country
        || (word.Is(TokenTraits.Capital) && word.Span.In(text) is "Democratic" or "Republic" or "United" or "States" or "Kingdom" or "Federal" or "République" or "États" or "Unis" or "Royaume");

    /// <summary>"Chief executive Henrik Wallgren" is no branch.</summary>
    private static bool IsTitled(Token[] words) => Array.Exists(words, word => word.Class is WordClass.Title or WordClass.Occupation) && words[^1].Tag == WordTag.Name;

    /// <summary>Somebody is named, titled, of some people or body, several, or named before ("he"); the ending tells "beekeeper" from "stockpile".</summary>
    private static bool CanAct(Token word, string text, Language language) =>
        (word.Tag == WordTag.Name && !TypeEvidence.IsDayOrMonth(word)) || word.Tag is WordTag.PluralNoun or WordTag.Pronoun
        || word.Class is WordClass.Title or WordClass.Occupation or WordClass.OrgNoun or WordClass.PersonNoun or WordClass.Relation or WordClass.Nationality or WordClass.Country or WordClass.Region or WordClass.GivenName
        || (word.Tag is WordTag.Noun or WordTag.Adjective && IsDoer(word.Span.In(text), language));

    private static bool IsDoer(string noun, Language language) => Array.Exists(language == Language.French ? FrenchEndings : EnglishEndings, ending => noun.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether every word that carries meaning is of a sort, and there is one.</summary>
    private static bool All(Token[] words, Predicate<Token> isOfSort) =>
        Array.Exists(words, word => word.IsContent) && Array.TrueForAll(words, word => !word.IsContent || isOfSort(word));
}
