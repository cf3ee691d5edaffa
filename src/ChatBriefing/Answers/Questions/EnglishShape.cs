using System.Collections.Frozen;
using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.Questions;

/// <summary>Reads the shape of an English question from its words.</summary>
internal static class EnglishShape
{
    private static readonly FrozenSet<string> Turned = "is are was were do does did has have had can could will would should shall must am".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The shape of the question.</summary>
    /// <param name="words">All its words in lower case.</param>
    /// <param name="content">For each word whether it is a content word.</param>
    /// <param name="pattern">How the question is built.</param>
    public static QuestionShape Read(string[] words, bool[] content, QuestionPattern pattern)
    {
        var at = Array.FindIndex(words, word => word is "who" or "who's" or "whom" or "whose" or "when" or "where" or "why" or "how" or "which" or "what" or "what's");
        if (at < 0 || Inverted(words, at))
        {
            return WithoutQuestionWord(words, content);
        }

        return words[at] switch
        {
            "who" or "who's" => Who(words, content, at),
            "whom" => new(QuestionKind.Who, AnswerType.Name),
            "whose" => new(QuestionKind.Who, AnswerType.Name),
            "when" => new(QuestionKind.When, AnswerType.Date),
            "where" => new(QuestionKind.Where, IsOrigin(words) ? AnswerType.Origin : AnswerType.Place),
            "why" => new(QuestionKind.Why, AnswerType.Clause),
            "how" => How(words, at),
            _ => What(words, content, at, pattern),
        };
    }

    /// <summary>Whether it is asked if something is so, and the question word stands in what is asked about: "does he know what they want". "Do you know who" asks who.</summary>
    public static bool Inverted(string[] words, int at) => at > 1 && Turned.Contains(words[0]) && words[1] is not ("you" or "we" or "anyone" or "anybody" or "someone" or "somebody" or "i");

    private static QuestionShape Who(string[] words, bool[] content, int at)
    {
        var rest = content.AsSpan(at + 1).Count(true);
        var copula = words[at] == "who's" || (at + 1 < words.Length && words[at + 1] is "is" or "was" or "are" or "were");
        var first = Array.IndexOf(content, true, at + 1);
        if (copula && rest is > 0 and <= 4 && content.AsSpan(first).IndexOf(false) < 0 && (first < 1 || words[first - 1] is not ("the" or "a" or "an")))
        {
            return new(QuestionKind.Definition, AnswerType.Description);
        }

        return new(QuestionKind.Who, AnswerType.Name);
    }

    private static QuestionShape How(string[] words, int at)
    {
        var next = at + 1 < words.Length ? words[at + 1] : string.Empty;
        return next switch
        {
            "many" => new(QuestionKind.HowMany, AnswerType.Number),
            "much" => new(QuestionKind.HowMuch, AnswerType.Amount),
            "come" => new(QuestionKind.Why, AnswerType.Clause),
            "far" when at + 2 < words.Length && words[at + 2] == "along" => new(QuestionKind.How, AnswerType.Clause),
            _ => Cues.Measures.Contains(next) ? new(QuestionKind.HowMuch, AnswerType.Amount) : new(QuestionKind.How, AnswerType.Clause),
        };
    }

    private static QuestionShape What(string[] words, bool[] content, int at, QuestionPattern pattern)
    {
        var head = pattern.Head;
        if (at + 1 < words.Length && words[at + 1] == "about")
        {
            return new(QuestionKind.What, AnswerType.Phrase);
        }

        if (IsOrigin(words))
        {
            return new(QuestionKind.Where, AnswerType.Origin);
        }

        if (AsksMeaning(words, content))
        {
            return new(QuestionKind.Definition, AnswerType.Description);
        }

        var copula = words[at] == "what's" || (at + 1 < words.Length && words[at + 1] is "is" or "are" or "was" or "were");
        var noun = head >= 0 ? words[head] : string.Empty;
        if (Cues.ForDate.Contains(noun) && !copula)
        {
            return new(QuestionKind.When, AnswerType.Date);
        }

        if (Cues.ForNumber.Contains(noun))
        {
            return new(QuestionKind.HowMany, AnswerType.Number);
        }

        if (Cues.ForAmount.Contains(noun) || (noun == "tag" && words[head - 1] == "price") || (Array.Exists(words, word => word is "worth" or "cost" or "costs") && words.Length <= 10))
        {
            return new(QuestionKind.HowMuch, AnswerType.Amount);
        }

        return Cues.ForReason.Contains(noun) ? new(QuestionKind.Why, AnswerType.Clause) : WhatKind(words, content, at, copula, pattern);
    }

    /// <summary>"What does AfDB stand for", "what is AfDB short for", "what does rutile mean".</summary>
    private static bool AsksMeaning(string[] words, bool[] content) =>
        (words is [.., "stand" or "stands" or "short", "for"] or [.., "mean"]) && content.AsSpan().Count(true) <= 3;

    private static QuestionShape WhatKind(string[] words, bool[] content, int at, bool copula, QuestionPattern pattern)
    {
        var head = pattern.Head;
        var noun = head >= 0 ? words[head] : string.Empty;
        if (copula && words[at] != "which" && (IsBareName(words, content, at) || IsBarePlural(words, content, at)))
        {
            return new(QuestionKind.Definition, AnswerType.Description);
        }

        if (IsPlural(noun))
        {
            return new(QuestionKind.List, AnswerType.Several);
        }

        if (AsksForOffice(noun, words[^1], copula))
        {
            return new(words[at] == "which" ? QuestionKind.Which : QuestionKind.What, AnswerType.Description);
        }

        var type = Cues.ForPlace.Contains(noun) || (noun == "part" && head + 3 < words.Length && words[head + 1] == "of" && Cues.ForPlace.Contains(words[head + 3])) ? AnswerType.Place : Cues.AskForName(noun, pattern) ? AnswerType.Name : AnswerType.Phrase;
        return new(words[at] == "which" ? QuestionKind.Which : QuestionKind.What, type);
    }

    /// <summary>"What office does she hold", "what is her job".</summary>
    private static bool AsksForOffice(string noun, string last, bool copula) =>
        copula ? noun is "job" or "profession" or "occupation" or "rank" : Cues.Offices.Contains(noun) && last is "have" or "hold" or "holds" or "occupy" or "do";

    /// <summary>"What is coltan", "what is the Financial Times": nothing but the thing itself.</summary>
    private static bool IsBareName(string[] words, bool[] content, int at)
    {
        var first = Array.IndexOf(content, true, at + 1);
        return first >= 0 && words.Length - first <= 3 && Array.TrueForAll(words[(at + 1)..first], word => word is "is" or "are" or "was" or "were" or "the" or "a" or "an" or "this" or "that") && content.AsSpan(first).IndexOf(false) < 0 && !IsPlural(words[^1]);
    }

    /// <summary>"What are rare earths" asks what they are, "what are the obstacles" which there are.</summary>
    private static bool IsBarePlural(string[] words, bool[] content, int at) =>
        words.Length - at is 3 or 4 && words[at + 1] == "are" && content.AsSpan(at + 2).IndexOf(false) < 0;

    private static QuestionShape WithoutQuestionWord(string[] words, bool[] content)
    {
        if (!content.Contains(true))
        {
            return new(QuestionKind.NotAQuestion, AnswerType.Phrase);
        }

        return words[0] switch
        {
            _ when Turned.Contains(words[0]) => new(QuestionKind.YesNo, AnswerType.Clause),
            "may" or "might" when words.Length > 2 && !char.IsDigit(words[1][0]) => new(QuestionKind.YesNo, AnswerType.Clause),
            "list" or "name" => new(QuestionKind.List, AnswerType.Several),
            "define" or "describe" => new(QuestionKind.Definition, AnswerType.Description),
            _ => IsGreeting(words) ? new(QuestionKind.NotAQuestion, AnswerType.Phrase) : KeyWordShape.Read(words, Language.English) ?? new(QuestionKind.What, AnswerType.Phrase),
        };
    }

    private static bool IsGreeting(string[] words) => words.Length <= 3 && words.All(Cues.Courtesy.Contains);

    private static bool IsOrigin(string[] words) =>
        Cues.Texts.Overlaps(words) && Cues.ForOrigin.Overlaps(words) && words.Length <= 12;

    private static bool IsPlural(string noun) =>
        noun.Length > 3 && noun[^1] == 's' && noun[^2] is not ('s' or 'u' or 'i') && !Cues.SingularInS.Contains(noun);
}
