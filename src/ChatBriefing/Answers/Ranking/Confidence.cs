using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Answers.Ranking;

/// <summary>How likely it is that the best sentence answers its question: a logistic function of its features.</summary>
/// <remarks>
/// Fitted by Newton's method with a small ridge on 2,500 questions of the first 24 articles of SquadShifts new_wiki (right where the first sentence
/// holds an annotator's answer) and 1,500 questions of its amazon set as questions off the corpus. Left as rules: the share of chance, nothing known but names, and that a question for a date, a count or
/// an amount is hardly ever answered by a sentence without one, whatever else fits.
/// </remarks>
internal static class Confidence
{
    private const double NoQuantity = -3;
    private const double NothingButNames = -2;
    private const double Origin = 12;

    // The fewer sentences there are, the fewer hold the question's words by chance.
    private const double ByChance = 0.25;

    /// <summary>From 0 to 1.</summary>
    public static double Of(Question question, ConfidenceFeatures features)
    {
        var z = -10.37
            + (6.02 * features.Cover)
            - (2.75 * features.Cover * features.Cover)
            + (4.34 * features.WideCover)
            - (0.79 * features.NamesMissing)
            - (3.30 * features.Unknown)
            + (features.OnlyNames ? NothingButNames : 0)
            + (0.71 * features.Strength)
            + (1.22 * features.Information)
            + (ByChance * features.Smallness)
            + Type(question, features.Span > 0);
        return 1 / (1 + Math.Exp(-z));
    }

    private static double Type(Question question, bool found) => question.Type switch
    {
        AnswerType.Date or AnswerType.Number or AnswerType.Amount => found ? 0.55 : NoQuantity,
        AnswerType.Name or AnswerType.Place => found ? 0.52 : 0.35,
        AnswerType.Origin => found ? Origin : NoQuantity,
        _ => 0,
    };
}
