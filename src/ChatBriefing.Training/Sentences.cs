using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Training.Data;
using ChatBriefing.Training.Fitting;

namespace ChatBriefing.Training;

internal static class Sentences
{
    public static void Try(string name, IReadOnlyList<DenseGroup> train, IReadOnlyList<Lesson> held, AnswerModels zero, int epochs = 12, double ridge = 1e-6)
    {
        var model = zero with { FirstLook = new DenseFit<SentenceFeature>().Run(train, epochs, ridge).Model() };
        var rows = Side.BySide(held, lesson =>
        {
            var (ranker, hits) = SentenceTraining.Ask(lesson, model, out _);
            var ranked = ranker.FirstLook(hits);
            var rank = ranked.FindIndex(candidate => lesson.Set.Holds(candidate.Passage, lesson.Question));
            return new double[] { rank == 0 ? 1 : 0, rank is >= 0 and < 5 ? 1 : 0, rank is >= 0 and < 12 ? 1 : 0, rank >= 0 ? 1 : 0, rank >= 0 ? 1.0 / (1 + rank) : 0 };
        });
        Console.Error.WriteLine($"{name}: {train.Count} groups; " + string.Join(" ", Enumerable.Range(0, 5).Select(i => Math.Round(100 * rows.Average(r => r[i]), 2))));
    }
}
