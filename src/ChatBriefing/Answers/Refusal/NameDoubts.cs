using System.Text.RegularExpressions;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Refusal;

/// <summary>Doubts, in logits, where a name of the question is not where the answer is.</summary>
internal sealed partial class NameDoubts(Question question, Candidate best, float[] features)
{
    /// <summary>Where nothing of the question but its names stands anywhere near: who it is about is there, what is asked of them is not. What happened to them is asked of nothing else.</summary>
    private const double NothingButNames = 6;

    /// <summary>Where a name of the question stands in no article: the sources cannot speak of what they never mention.</summary>
    private const double UnknownName = 1.5;

    /// <summary>On top where that name has two words, none of which stands in an article: no slip, no other way to write it, but somebody else.</summary>
    private const double UnknownWholeName = 3;

    /// <summary>Where it is asked who somebody of a place or a body is, and its name or what they are stands around but not in the sentence.</summary>
    private const double NamedElsewhere = 2.8;

    /// <summary>Where it is asked whether something is so and a name stands nowhere around: of two who met, both have to be there.</summary>
    private const double NameApart = 4;

    /// <summary>Where the question names a country that stands nowhere around, and the sentence another: what rebels took in the one they did not take in the other.</summary>
    private const double OtherCountry = 3.2;

    /// <summary>The same where the country stands around, but not in the sentence: what one holds, the other need not.</summary>
    private const double CountryElsewhere = 2.3;

    /// <summary>Where of a name of several words, joined by "of" or the like, some stand in the sentence and one nowhere around: the friends of the one house are not those of the other.</summary>
    private const double PartlyNamed = 1;

    private IEnumerable<int> Names => Enumerable.Range(0, question.Terms.Count).Where(t => question.Terms[t] is { IsName: true, IsContext: false });

    /// <summary>Where it is asked who did something, and the sentence has names of the question and none of the other words, which the articles have elsewhere.</summary>
    private const double NamesAlone = 6;

    /// <summary>Where it is asked how much, how many or when it was in one place, and the sentence only names another.</summary>
    private const double PlacedElsewhere = 8;

    /// <summary>All of them together.</summary>
    public double Sum() => (Of(ConfidenceFeature.PlainMissing) == 1 && Of(ConfidenceFeature.NoNames) == 0 && !question.AsksWhatHappened ? NothingButNames : 0)
        + (UnknownName * Of(ConfidenceFeature.UnknownName))
        + (question.Pairs.Any(pair => IsUnknown(pair.First) && IsUnknown(pair.Second)) ? UnknownWholeName : 0)
        + (IsNamedElsewhere() ? NamedElsewhere : 0)
        + (IsPlacedElsewhere() ? PlacedElsewhere : 0)
        + (question.Pattern.Structure == QuestionStructure.WhoActs && HasNothingButNames() ? NamesAlone : 0)
        + (Names.Any(IsPartOfOther) ? PartlyNamed : 0)
        + (question.Kind == QuestionKind.YesNo && Names.Any(IsApart) ? NameApart : 0)
        + (!CountryNames.HasOther(question, best) ? 0 : CountryNames.Misses(question, best.Around) ? OtherCountry : CountryNames.Misses(question, best.Match.Levels) ? CountryElsewhere : 0);

    private bool HasNothingButNames()
    {
        int[] plain = [.. Enumerable.Range(0, question.Terms.Count).Where(t => question.Terms[t] is { IsName: false, IsCue: false, IsContext: false })];
        var verb = question.Pattern.Verb < 0 ? 0 : question.Words.Tokens[question.Pattern.Verb].Start;
        return plain.Length > 1 && !Names.Any(name => best.Match.Levels[name] > 0 && question.Terms[name].Span.Start < verb) && Array.TrueForAll(plain, t => best.Match.Levels[t] == 0 && question.Terms[t].InCorpus);
    }

    /// <summary>"In Ballycarrow" is asked about, and the sentence tells what happened in Dunmoyle.</summary>
    private bool IsPlacedElsewhere() => question.Type is AnswerType.Number or AnswerType.Amount or AnswerType.Date
        && ((Names.Any(IsPlaceMissing) && Enumerable.Range(1, Math.Max(0, best.Passage.Tokens.Length - 1)).Any(IsOtherPlace)) || (best.Passage.Tokens.Length > 1 && IsOtherPlace(1) && Names.Any() && Names.All(name => best.Match.Levels[name] == 0)));

    private bool IsPlaceMissing(int name) => best.Match.Levels[name] == 0 && !question.Terms.Where((term, t) => term.IsName && best.Match.Levels[t] > 0 && question.Pairs.Any(pair => (pair.First == name && pair.Second == t) || (pair.First == t && pair.Second == name))).Any()
        && Placing().IsMatch(question.Words.Text[..question.Terms[name].Span.Start]);

    private bool IsOtherPlace(int at)
    {
        var word = best.Passage.Tokens[at];
        return best.Match.TermAt[at] < 0 && word.IsContent && word.Is(TokenTraits.Capital) && !word.Is(TokenTraits.Digit) && word.Gap == WordGap.None && word.Class is not (WordClass.Month or WordClass.Weekday)
            && best.Passage.Tokens[at - 1].Span.In(best.Text) is "in" or "In" or "at" or "à" or "À" or "en";
    }

    private bool IsUnknown(int term) => question.Terms[term] is { IsName: true, IsUnknown: true };

    private bool IsNamedElsewhere() => question.Pattern.Structure == QuestionStructure.WhoIs && question.Terms.Any(term => term.IsName)
        && (!Names.Any(t => best.Match.Levels[t] > 0) || question.Terms.Where((term, t) => term.Role == TermRole.Head && best.Match.Levels[t] == 0).Any());

    /// <summary>Whether the name stands nowhere around, nor any part of it: "Trump" will do for "Donald Trump".</summary>
    private bool IsApart(int name) => best.Around[name] == 0
        && !question.Pairs.Any(pair => (pair.First == name && IsAround(pair.Second)) || (pair.Second == name && IsAround(pair.First)));

    private bool IsPartOfOther(int name) => best.Around[name] == 0
        && Names.Any(other => best.Match.Levels[other] > 0 && Joining().IsMatch(Between(question.Terms[Math.Min(name, other)].Span, question.Terms[Math.Max(name, other)].Span)));

    private string Between(TextSpan first, TextSpan second) => question.Words.Text[first.End..Math.Max(first.End, second.Start)];

    private bool IsAround(int other) => question.Terms[other].IsName && best.Around[other] > 0;

    private float Of(ConfidenceFeature feature) => features[(int)feature];

    [GeneratedRegex(@"(?:^|\s)(?:in|at|à|en) (?:the |la |le |l['’])?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Placing();

    [GeneratedRegex(@"^ (?:of|for|de|du|des) (?:the |la |le |les )?$", RegexOptions.NonBacktracking)]
    private static partial Regex Joining();
}
