using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Evaluation;
using ChatBriefing.Training.Data;

namespace ChatBriefing.Training;

/// <summary>Quick figures on telling questions of the corpus from others.</summary>
internal static class Refusals
{
    public static string Report(string name, QuestionSet set, TrainingData data, AnswerModels models)
    {
        var order = Enumerable.Range(0, set.Articles.Count).ToArray();
        new Random(7).Shuffle(order);
        var kept = order.Take(order.Length / 2).ToHashSet();
        using var half = data.Open(name, set, (_, i) => kept.Contains(i));
        var rows = Side.BySide([.. Lesson.Of(half, 2)], lesson => Row(lesson, models));
        var inside = rows.Where(row => row[0] > 0).Select(row => row[1]).Order().ToArray();
        var outside = rows.Where(row => row[0] == 0).Select(row => row[1]).Order().ToArray();
        var auc = inside.Average(value => (double)outside.Count(other => other < value) / outside.Length);
        var threshold = outside[(int)(outside.Length * 0.9)];
        return $"{name}: AUC {auc:0.000}, kept at 10% {inside.Count(value => value > threshold) / (double)inside.Length:0.000}, answered {inside.Count(v => v > 0.5) / (double)inside.Length:0.000} and {outside.Count(v => v > 0.5) / (double)outside.Length:0.000}";
    }

    private static double[] Row(Lesson lesson, AnswerModels models)
    {
        var (ranker, hits) = SentenceTraining.Ask(lesson, models, out var question);
        var ranked = ranker.Rank(hits);
        var confidence = ranked.Count == 0 ? 0 : 1 / (1 + Math.Exp(-models.Confidence.Score(question.Type, ConfidenceFeatures.Of(question, ranked, lesson.Set.Index))));
        return [lesson.Set.Holds(lesson.Question) ? 1 : 0, confidence];
    }
}
