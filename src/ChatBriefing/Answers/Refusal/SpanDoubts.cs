using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Refusal;

/// <summary>Doubts, in logits, where the best span cannot be what is asked for.</summary>
internal sealed class SpanDoubts(Question question, Candidate best, float[] features)
{
    /// <summary>Where a count or an amount is asked for and the best span holds none.</summary>
    private const double NoQuantity = 6.3;

    /// <summary>The same for a date, and for how old or how far something is.</summary>
    private const double NoDateOrMeasure = 6.5;

    /// <summary>Where somebody or a place is asked for and nothing in the sentence can be one.</summary>
    private const double NobodyNamed = 3;

    /// <summary>Where a count is asked for and what is counted is not named in the sentence.</summary>
    private const double NotCounted = 3.2;

    /// <summary>Where a name is asked for and the best span holds none that the question does not have, or the sentence does not speak of what is named.</summary>
    private const double Nameless = 6.5;

    /// <summary>Where it is asked which one of a sort it was, and the sentence only speaks of "a" or "an" one.</summary>
    private const double Unnamed = 12;

    /// <summary>Where a company, a body or a person of some sort is asked for, and the best span names a place: no country is a company.</summary>
    private const double OtherSort = 3;

    /// <summary>Where a company, a country or the like is asked for, and the best span names persons.</summary>
    private const double PersonForBody = 9;

    /// <summary>Where a place is asked for and the best span is none but somebody who was there.</summary>
    private const double Placeless = 10;

    /// <summary>Where a count, an amount or a date is asked for and the sentence's spans say too different things for one of them to be shown.</summary>
    private const double UnsureQuantity = 4;

    /// <summary>The same of a name.</summary>
    private const double UnsureName = 3;

    /// <summary>Where a date or a count is asked for and no word of the sentence could tell one: however well the rest fits.</summary>
    private const double Untold = 12;

    /// <summary>Where a count, an amount or a date is asked for and the sentence has no word of the question: its neighbours have, and its number may be of anything.</summary>
    private const double Wordless = 4;

    /// <summary>Where it is asked how old somebody is, and the best span is a year.</summary>
    private const double YearForAge = 9;

    /// <summary>Where a sum of money is asked for, and the best span counts things.</summary>
    private const double CountOfThings = 7;

    /// <summary>Where it is asked what something is, and the sentence only speaks of it.</summary>
    private const double Undescribed = 2;

    private readonly FoundSpan? _answer = ShownSpan.Of(question, best);
    private readonly FoundSpan? _sure = ShownSpan.Sure(question, best);

    private Token[] Span => best.Spans.Length > 0 ? best.Spans[0].Words(best.Passage.Tokens) : [];

    /// <summary>All of them together.</summary>
    public double Sum() => Misfit()
        + (question is { Kind: QuestionKind.HowMany, Pattern: { Head: >= 0, HeadClass: not WordClass.Currency } } ? NotCounted * (1 - (IsHeadKnown() ? features[(int)ConfidenceFeature.HeadFound] : 0)) : 0)
        + (question.AsksForName && (_sure is null || !HasHead()) ? Nameless : 0)
        + (IsOfOtherSort() ? OtherSort : 0)
        + (IsPersonForBody() ? PersonForBody : 0)
        + (IsUnnamed() ? Unnamed : 0)
        + Unsure()
        + (IsWordless() ? Wordless : 0)
        + (question.Kind == QuestionKind.Definition && !best.IsTold ? Undescribed : 0)
        + (IsYearForAge() ? YearForAge : 0)
        + (question is { AsksForMoney: true, Type: AnswerType.Amount } && CountsThings() ? CountOfThings : 0)
        + (IsNowhere() ? Placeless : 0);

    private double Unsure() => _answer is null || _sure is not null ? 0 : question.Type switch
    {
        AnswerType.Number or AnswerType.Amount or AnswerType.Date => UnsureQuantity,
        AnswerType.Name => UnsureName,
        _ => 0,
    };

    private double Misfit() => IsUntold() ? Untold : (IsVague() || best.Spans.Length == 0 ? 1 : features[(int)ConfidenceFeature.SpanMisfits]) * question.Type switch
    {
        AnswerType.Date => NoDateOrMeasure,
        AnswerType.Amount when question.Pattern.Structure == QuestionStructure.HowMeasure => NoDateOrMeasure,
        AnswerType.Number or AnswerType.Amount => NoQuantity,
        AnswerType.Name or AnswerType.Place when best.Spans.Length == 0 => NobodyNamed,
        _ => 0,
    };

    /// <summary>Whether the articles have what is counted; a word of its kind is not the thing.</summary>
    private bool IsHeadKnown() => question.Terms.Any(term => term is { Role: TermRole.Head, InCorpus: true });

    private bool IsWordless() => question is { Type: AnswerType.Number or AnswerType.Amount or AnswerType.Date, Pattern: { Structure: not QuestionStructure.None } pattern }
        && (pattern.Verb >= 0 || question.Terms.Any(term => term is { IsCue: false, IsContext: false })) && Array.TrueForAll(best.Match.Levels, level => level == 0);

    private bool IsUntold() => question.Type switch
    {
        AnswerType.Date => !QuantityCues.TellsTime(best.Passage.Tokens, best.Text),
        AnswerType.Amount when question.AsksForAge => !QuantityCues.TellsAge(best.Passage.Tokens, best.Text),
        AnswerType.Amount when question.AsksForMoney => !QuantityCues.TellsMoney(best.Passage.Tokens, best.Text, question.AsksForRate),
        AnswerType.Number when question.Pattern.HeadClass is not (WordClass.Unit or WordClass.TimeUnit or WordClass.Currency) => !QuantityCues.Counts(best.Passage.Tokens, best.Text),
        _ => false,
    };

    /// <summary>"The early stages" are no date.</summary>
    private bool IsVague() => question.Type == AnswerType.Date && best.Spans.Length > 0 && !Array.Exists(Span, word =>
        word.Class is WordClass.Month or WordClass.Weekday or WordClass.TimeUnit || word.Is(TokenTraits.Digit)
        || (word.Class == WordClass.Time && word.Span.In(best.Text).ToLowerInvariant() is not ("early" or "earlier" or "late" or "later")));

    /// <summary>How old somebody is is not told by a year.</summary>
    private bool IsYearForAge() => question.AsksForAge
        && Array.Exists(Span, word => word.Length == 4 && word.Is(TokenTraits.Digit)) && !Array.Exists(Span, word => word.Class == WordClass.TimeUnit);

    /// <summary>"1.8 million doses" are no sum; "1.8 million" may be one.</summary>
    private bool CountsThings()
    {
        if (best.Spans.Length == 0 || Array.Exists(Span, word => word.Class == WordClass.Currency || word.Gap is WordGap.Currency or WordGap.Percent))
        {
            return false;
        }

        var (tokens, next) = (best.Passage.Tokens, best.Spans[0].Last + 1);
        return Array.Exists(Span, IsThing) || (next < tokens.Length && tokens[next].Gap == WordGap.None && IsThing(tokens[next]));
    }

    private static bool IsThing(Token word) => word.Tag == WordTag.PluralNoun && word.Class is not (WordClass.Currency or WordClass.Scale);

    /// <summary>"An oil company offered it" does not say which, nor does "there is no developer".</summary>
    private bool IsUnnamed() => question is { Type: AnswerType.Name, Pattern.Structure: QuestionStructure.WhatNoun }
        && ((_answer is { } one && !NameSort.IsNew(best, one) && IsIndefinite(one.First)) || (!(_sure is { } told && NameSort.IsNew(best, told)) && SpeaksOfSort()));

    /// <summary>"A single rival bid, from an Israeli company": of a company only the sort is told.</summary>
    private bool SpeaksOfSort()
    {
        const int Between = 2;
        return Enumerable.Range(0, best.Match.TermAt.Length).Any(i => best.Match.TermAt[i] >= 0 && question.Terms[best.Match.TermAt[i]].Role == TermRole.Head
            && Enumerable.Range(Math.Max(0, i - Between), Math.Min(Between, i)).Any(IsIndefinite));
    }

    private bool IsIndefinite(int at) => best.Passage.Tokens[at].Span.In(best.Text).ToLowerInvariant() is "a" or "an" or "no" or "any" or "un" or "une" or "aucun" or "aucune";

    /// <summary>"The south of the country" and "the eastern DRC" are no town.</summary>
    private bool IsNowhere() => AsksForNamedPlace() ? _answer is not { } place || !NameSort.IsNew(best, place) || IsOnlyCountry(place) : question.Type == AnswerType.Place && _answer is null;

    private bool IsOnlyCountry(FoundSpan place) => PlaceSort.IsWithinCountry(question.Lower(question.Pattern.Head))
        && !Array.Exists(place.Words(best.Passage.Tokens), word => word.IsContent && word.Is(TokenTraits.Capital) && !PlaceSort.IsOfCountry(word, best.Text));

    private bool AsksForNamedPlace() => question.Pattern is { Structure: QuestionStructure.WhatNoun, Head: >= 0 } && PlaceSort.HasName(question.Lower(question.Pattern.Head));

    private bool HasHead() => !question.Terms.Where((term, t) => term.Role == TermRole.Head && best.Match.Levels[t] == 0).Any();

    private bool IsOfOtherSort() => (question.Pattern.Structure == QuestionStructure.WhatNoun || question.AsksForName) && question.Pattern is { HeadClass: WordClass.OrgNoun or WordClass.Occupation or WordClass.PersonNoun }
        && best.Spans.Length > 0 && Array.TrueForAll(Span, word => !word.IsContent || word.Class is WordClass.Country or WordClass.PlaceNoun or WordClass.Region);

    private bool IsPersonForBody() => question.Pattern is { Structure: QuestionStructure.WhatNoun, HeadClass: WordClass.OrgNoun or WordClass.PlaceNoun, Head: >= 0 and var head }
        && !Cues.ForParty.Contains(question.Lower(head)) && best.Spans.Length > 0 && (NameSort.IsPerson(Span) || NameSort.IsTitled(Span));
}
