using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Training.Data;
using ChatBriefing.Training.Fitting;

namespace ChatBriefing.Training.Stages;

/// <summary>Fits the span model.</summary>
internal static class SpanTraining
{
    private const int Least = 3;
    private const int Epochs = 8;
    private const float Threshold = 0.002f;

    /// <summary>The fitted weights of these lessons, without those near 0.</summary>
    public static IReadOnlyList<(SpanFeature Feature, float Weight)> Fit(IReadOnlyList<Lesson> lessons, AnswerModels models, IReadOnlySet<string> without)
    {
        var numbers = new FeatureNumbers(without);
        var maker = new SpanExamples(numbers, Least);
        var sentences = Side.BySide(lessons, lesson => SpanExamples.Sentences(lesson.Set, lesson.Question, models));
        foreach (var one in sentences)
        {
            maker.Count(one);
        }

        var examples = sentences.Select(maker.Make).OfType<SpanExample>().ToArray();
        var weights = new SpanFit(numbers.All.Count).Run(examples, Epochs, Threshold);
        return [.. numbers.All.Zip(weights).Where(pair => MathF.Abs(pair.Second) >= 0.01f)];
    }

    /// <summary>The model with these weights.</summary>
    public static SpanModel Model(IEnumerable<(SpanFeature Feature, float Weight)> weights) =>
        new([.. weights.Select(pair => (pair.Feature.Key, pair.Weight))]);
}
