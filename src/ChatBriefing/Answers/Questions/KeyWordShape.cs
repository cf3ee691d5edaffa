using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.Questions;

/// <summary>Reads what a few key words ask for: the first or the last of them names it, as in "copper price" and "reason for the delay".</summary>
internal static class KeyWordShape
{
    private const int MostWords = 6;

    // It puts small words where English strings nouns together.
    private const int MostInFrench = 9;

    /// <summary>The shape; <see langword="null"/> where the words do not tell, or are so many that they are rather a statement.</summary>
    /// <param name="words">All words in lower case; none of them is a question word.</param>
    /// <param name="language">Their language.</param>
    public static QuestionShape? Read(string[] words, Language language)
    {
        if (words.Length >= 2 && (Cues.ForNumber.Contains(words[0]) || Cues.ForNumber.Contains(words[1])))
        {
            return new(QuestionKind.HowMany, AnswerType.Number);
        }

        if (words.Length < 2 || words.Length > (language == Language.French ? MostInFrench : MostWords))
        {
            return null;
        }

        if (Cues.ForOrigin.Overlaps(words) && words.Any(word => Cues.Texts.Contains(word) && !Cues.ForOrigin.Contains(word) && word != "sources"))
        {
            return new(QuestionKind.Where, AnswerType.Origin);
        }

        string[] ends = [words[0], words[^1]];
        return words[^1] is "meaning" or "definition" or "signification" or "définition" ? new(QuestionKind.Definition, AnswerType.Description)
            : Cues.ForReason.Overlaps(ends) ? new(QuestionKind.Why, AnswerType.Clause)
            : Cues.ForNumber.Overlaps(ends) ? new(QuestionKind.HowMany, AnswerType.Number)
            : Cues.ForAmount.Overlaps(ends) ? new(QuestionKind.HowMuch, AnswerType.Amount)
            : Array.Exists(words, Cues.ForPrice.Contains) ? new(QuestionKind.HowMuch, AnswerType.Amount)
            : Cues.ForPerson.Contains(words[^1]) || (words[^1] is "name" or "nom" && Cues.ForPerson.Overlaps(words)) ? new(QuestionKind.Who, AnswerType.Name)
            : Cues.ForDate.Overlaps(ends) ? new(QuestionKind.When, AnswerType.Date)
            : null;
    }
}
