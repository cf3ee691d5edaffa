using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.Questions;

/// <summary>Reads the shape of a French question from its words.</summary>
internal static class FrenchShape
{
    /// <summary>The shape of the question.</summary>
    /// <param name="words">All its words in lower case, elided articles removed.</param>
    /// <param name="content">For each word whether it is a content word.</param>
    /// <param name="pattern">How the question is built.</param>
    public static QuestionShape Read(string[] words, bool[] content, QuestionPattern pattern)
    {
        if (words is ["est", "quoi", _, ..] or [_, "est", "quoi", _, ..] && words.Length <= 9)
        {
            return new(QuestionKind.Definition, AnswerType.Description);
        }

        if (pattern.Structure is QuestionStructure.WhatDo or QuestionStructure.WhatActs && content.Contains(true))
        {
            return new(QuestionKind.What, AnswerType.Phrase);
        }

        var at = Array.FindIndex(words, word => word is "qui" or "quand" or "où" or "pourquoi" or "combien" or "comment" or "quel" or "quelle" or "quels" or "quelles" or "lequel" or "laquelle");
        if (at < 0 || pattern.Structure == QuestionStructure.YesNo)
        {
            return content.Contains(true) ? Otherwise(words, pattern) : new(QuestionKind.NotAQuestion, AnswerType.Phrase);
        }

        return words[at] switch
        {
            "qui" => Who(words, content, at),
            "quand" => new(QuestionKind.When, AnswerType.Date),
            "où" when at + 2 < words.Length && words[at + 1] == "en" && words[at + 2] is "est" or "sont" or "était" or "étaient" => new(QuestionKind.How, AnswerType.Clause),
            "où" => new(QuestionKind.Where, Cues.Texts.Overlaps(words) && words.Length <= 10 ? AnswerType.Origin : AnswerType.Place),
            "pourquoi" => new(QuestionKind.Why, AnswerType.Clause),
            "combien" => pattern.Structure == QuestionStructure.HowMany ? new(QuestionKind.HowMany, AnswerType.Number) : new(QuestionKind.HowMuch, AnswerType.Amount),
            "comment" when at + 1 < words.Length && words[at + 1] is "appelle" or "appellent" or "appelait" or "appelaient" or "nomme" or "nomment" => new(QuestionKind.What, AnswerType.Name),
            "comment" => new(QuestionKind.How, AnswerType.Clause),
            _ => Which(words, content, at, pattern),
        };
    }

    private static QuestionShape Who(string[] words, bool[] content, int at)
    {
        var copula = at + 1 < words.Length && words[at + 1] is "est" or "était" or "sont" or "étaient";
        var first = Array.IndexOf(content, true, at + 1);
        return copula && first == at + 2 && words.Length - first <= 4
            ? new(QuestionKind.Definition, AnswerType.Description)
            : new(QuestionKind.Who, AnswerType.Name);
    }

    private static QuestionShape Which(string[] words, bool[] content, int at, QuestionPattern pattern)
    {
        var focus = Array.IndexOf(content, true, at + 1);
        var noun = focus >= 0 ? words[focus] : string.Empty;
        if (Cues.ForDate.Contains(noun))
        {
            return new(QuestionKind.When, AnswerType.Date);
        }

        if (at > 0 && words[at - 1] == "pour" && Cues.ForReason.Contains(noun))
        {
            return new(QuestionKind.Why, AnswerType.Clause);
        }

        if (Cues.ForNumber.Contains(noun))
        {
            return new(QuestionKind.HowMany, AnswerType.Number);
        }

        if (Cues.ForAmount.Contains(noun) || Cues.ForShare.Contains(noun))
        {
            return new(QuestionKind.HowMuch, AnswerType.Amount);
        }

        if (Cues.ForOrigin.Contains(noun) && Cues.Texts.Overlaps(words))
        {
            return new(QuestionKind.Where, AnswerType.Origin);
        }

        return words[at] is "quels" or "quelles"
            ? new(QuestionKind.List, AnswerType.Several)
            : new(QuestionKind.Which, Cues.ForPlace.Contains(noun) ? AnswerType.Place : Cues.AskForName(noun, pattern) ? AnswerType.Name : AnswerType.Phrase);
    }

    private static QuestionShape Otherwise(string[] words, QuestionPattern pattern)
    {
        if (words.Length <= 3 && words.All(Cues.Courtesy.Contains))
        {
            return new(QuestionKind.NotAQuestion, AnswerType.Phrase);
        }

        return pattern.Structure == QuestionStructure.YesNo
            ? new(QuestionKind.YesNo, AnswerType.Clause)
            : KeyWordShape.Read(words, Language.French) ?? new(QuestionKind.What, AnswerType.Phrase);
    }
}
