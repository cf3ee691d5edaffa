using ChatBriefing.Answers.Citing;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers;

/// <summary>Finds values that different articles give for the same thing.</summary>
internal static class Disagreements
{
    private const float AboutTheSame = 0.85f;

    /// <summary>The values side by side where dates, counts or amounts differ between articles, none a copy of another, that cover the question about equally well.</summary>
    public static IReadOnlyList<Disagreement> Among(Question question, List<Quotation> chosen, Excerpt[] excerpts, ShortAnswer?[] values, StoryCopies copies)
    {
        if (question.Type is not (AnswerType.Date or AnswerType.Number or AnswerType.Amount))
        {
            return [];
        }

        var differing = new List<(ShortAnswer Value, Excerpt Excerpt)>();
        for (var i = 0; i < excerpts.Length; i++)
        {
            var covers = chosen[excerpts[i].Number - 1].Candidate.Cover >= AboutTheSame * chosen[0].Candidate.Cover;
            if (covers && values[i] is { } value && StatedValue.Of(value.Text).Length > 0 && differing.TrueForAll(known => Differs(known.Value, value) && !copies.AreCopies(known.Excerpt.Source.Id, excerpts[i].Source.Id)))
            {
                differing.Add((value, excerpts[i]));
            }
        }

        return differing.Count > 1 ? [new Disagreement([.. differing.Select(pair => pair.Value)])] : [];
    }

    private static bool Differs(ShortAnswer a, ShortAnswer b) => StatedValue.Of(a.Text) != StatedValue.Of(b.Text);
}
