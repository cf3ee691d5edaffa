using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Answers.Ranking;

/// <summary>How likely it is that a sentence answers a question: a logistic function of what the question asks for and the sentence holds.</summary>
internal static class Confidence
{
    /// <summary>From 0 to 1.</summary>
    public static double Of(Question question, Candidate candidate)
    {
        var z = -4.6
            + (4.2 * candidate.Cover)
            + (3.4 * candidate.WideCover)
            - (2.2 * (1 - candidate.NameCover))
            - (1.2 * Missing(question, candidate))
            - (1.5 * RarestMissing(question, candidate))
            + Type(question, candidate);
        return 1 / (1 + Math.Exp(-z));
    }

    /// <summary>Share of the words that matter which stand neither in the sentence nor around it.</summary>
    private static double Missing(Question question, Candidate candidate)
    {
        var (missing, all) = (0, 0);
        for (var t = 0; t < question.Terms.Count; t++)
        {
            if (!question.Terms[t].IsCue)
            {
                all++;
                missing += candidate.Around[t] == 0 ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)missing / all;
    }

    /// <summary>How rare the rarest word is that stands neither there nor around, beside the rarest of all: from 0 to 1.</summary>
    private static double RarestMissing(Question question, Candidate candidate)
    {
        var (missing, rarest) = (0f, 0f);
        for (var t = 0; t < question.Terms.Count; t++)
        {
            var term = question.Terms[t];
            rarest = Math.Max(rarest, term.Rarity);
            missing = Math.Max(missing, term.IsCue || candidate.Around[t] > 0 ? 0 : term.Rarity);
        }

        return rarest > 0 ? missing / rarest : 0;
    }

    private static double Type(Question question, Candidate candidate) => question.Type switch
    {
        AnswerType.Date or AnswerType.Number or AnswerType.Amount => candidate.Span is null ? -6 : 1.2,
        AnswerType.Name or AnswerType.Place => candidate.Span is null ? -1.5 : 0.6,
        AnswerType.Several or AnswerType.Description => candidate.Span is null ? -0.6 : 0.8,
        AnswerType.Origin => candidate.Span is null ? -6 : 6,
        _ => 0,
    };
}
