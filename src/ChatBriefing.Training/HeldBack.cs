using System.Globalization;
using ChatBriefing.Answers;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Evaluation;
using ChatBriefing.Training.Data;

namespace ChatBriefing.Training;

/// <summary>Measures fitted models on the articles that were held back, as the verb <c>evaluate</c> does.</summary>
internal static class HeldBack
{
    /// <summary>The figures in a line.</summary>
    public static async Task<string> MeasureAsync(string sets, AnswerModels models, TimeProvider time, CancellationToken cancellation)
    {
        var wiki = new EvaluationOptions(Path.Combine(sets, TrainingData.WikiFile), new AnswersOptions()) { SkipArticles = TrainingData.WikiArticles, DropHalf = 1 };
        var piaf = new EvaluationOptions(Path.Combine(sets, TrainingData.PiafFile), new AnswersOptions()) { SkipArticles = TrainingData.PiafArticles };
        return $"new_wiki {Line(await EvaluationRun.RunAsync(wiki, models, time, null, cancellation))}; PIAF {Line(await EvaluationRun.RunAsync(piaf, models, time, null, cancellation))}";
    }

    private static string Line(EvaluationFigures figures)
    {
        var (product, plain, shorts) = (figures.Product, figures.Baseline, figures.Product.ShortAnswers!);
        var refusal = product.Refusal is { } known ? $", off the corpus AUC {known.AreaUnderCurve:0.000} and {Percent(known.Kept)} kept at 10%" : string.Empty;
        return $"sentence R@1/R@5/MRR {Percent(product.SentenceAt1)}/{Percent(product.SentenceAt5)}/{Percent(product.MeanReciprocalRank)} (BM25 {Percent(plain.SentenceAt1)}/{Percent(plain.SentenceAt5)}/{Percent(plain.MeanReciprocalRank)}), "
            + $"paragraph {Percent(product.ParagraphAt1)}/{Percent(product.ParagraphAt5)} (BM25 {Percent(plain.ParagraphAt1)}/{Percent(plain.ParagraphAt5)}), in the paragraph {Percent(product.SentenceWithinParagraph)}, "
            + $"EM/F1 {Percent(shorts.ExactMatchWithinParagraph)}/{Percent(shorts.F1WithinParagraph)} given the paragraph and {Percent(shorts.ExactMatch)}/{Percent(shorts.F1)} end to end{refusal}";
    }

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);
}
