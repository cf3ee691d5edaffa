using System.Text.RegularExpressions;
using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Answers;

/// <summary>Reads a question that leans on the one before it, by putting the last subject where the question only points.</summary>
internal static partial class FollowUps
{
    private const int MostContentWords = 3;

    /// <summary>Whether the question asks who said what was last quoted.</summary>
    public static bool AsksForSpeaker(string question) => SpeakerQuestion().IsMatch(question);

    /// <summary>The question on its own feet; <see langword="null"/> when it already stands on them.</summary>
    /// <param name="text">The question as asked.</param>
    /// <param name="question">The same, understood.</param>
    /// <param name="last">The last turn.</param>
    /// <param name="lastQuestion">The last turn's question, understood.</param>
    public static string? Read(string text, Question question, Turn last, Question lastQuestion)
    {
        var subject = Subject(last, lastQuestion);
        if (subject.Length == 0)
        {
            return null;
        }

        if (Pronoun().Match(text) is { Success: true } pronoun && question.Terms.Count <= 2 * MostContentWords && !question.Terms.Any(term => term.IsName))
        {
            var possessive = pronoun.Value.ToLowerInvariant() is "his" or "its" or "their" ? "'s" : string.Empty;
            return string.Concat(text.AsSpan(0, pronoun.Index), subject, possessive, text.AsSpan(pronoun.Index + pronoun.Length));
        }

        var bare = Opening().Replace(text.Trim(), string.Empty);
        var leans = bare.Length < text.Trim().Length || question.Terms.All(term => term.IsCue);
        return leans && question.Terms.Count <= MostContentWords ? $"{bare.TrimEnd('?', ' ', '\u00A0')} — {subject}?" : null;
    }

    /// <summary>What the conversation is about: the names of the last question, or else its words; the answer where it named somebody.</summary>
    private static string Subject(Turn last, Question lastQuestion)
    {
        if (last is { Kind: QuestionKind.Who, ShortAnswer: { } who })
        {
            // "US Secretary of State Marco Rubio" is spoken of by the name behind the office.
            return who.Contains(" of ", StringComparison.Ordinal) ? string.Join(' ', who.Split(' ')[^2..]) : who;
        }

        var names = lastQuestion.Terms.Where(term => term.IsName).ToArray();
        var words = names.Length > 0 && lastQuestion.Kind == QuestionKind.Definition ? names : [.. lastQuestion.Terms.Where(term => !term.IsCue)];
        return string.Join(' ', words.Select(term => term.Surface));
    }

    [GeneratedRegex(@"^\s*(?:and\s|so\s|et\s)?(?:who|qui)\s(?:said|says|say|claims|claimed|reported|stated|told|a dit|dit|affirme)\s?(?:so|that|this|it|cela|ça)?\s?\??\s*$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex SpeakerQuestion();

    [GeneratedRegex(@"\b(?:he|she|they|it|him|them|his|its|their|this one|that one|il|elle|ils|elles)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^(?:and\s+(?:what about\s+)?|so\s+|but\s+|what about\s+|how about\s+|et\s+(?:pour\s+)?|mais\s+)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();
}
