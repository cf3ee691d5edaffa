using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;
using ChatBriefing.Training.Data;
using ChatBriefing.Training.Fitting;
using ChatBriefing.Training.Stages;

namespace ChatBriefing.Training;

/// <summary>Fits one model after another, each on what those before it make of the questions, writes the weight files and measures them on what was held back.</summary>
/// <remarks>The same sets and options give the same weights on every run: orders are drawn from fixed seeds, and work side by side keeps its order.</remarks>
internal sealed class TrainingRun(TrainingOptions options, TimeProvider time, TextWriter log)
{
    private const int ConfidenceQuestions = 3_000;

    // Ranking would otherwise be learnt from forum posts and reviews, of which there are four times as many questions as of articles.
    private const int OfRanking = 4;

    private readonly long _started = time.GetTimestamp();

    /// <summary>Does all of it.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var analyzer = new TextAnalyzer();
        var data = await TrainingData.ReadAsync(options.Sets, analyzer, cancellation);
        using var wiki = data.Open("new_wiki", data.Wiki);
        using var piaf = data.Open("piaf", data.Piaf);
        using var reddit = data.Open("reddit", data.Reddit);
        using var amazon = data.Open("amazon", data.Amazon);
        Lesson[] articles = [.. Lesson.Of(wiki, options.WikiEvery), .. Lesson.Of(piaf)];
        Lesson[] lessons = [.. articles, .. Lesson.Of(reddit, options.Every), .. Lesson.Of(amazon, options.Every)];
        Lesson[] ranked = [.. articles, .. Lesson.Of(reddit, OfRanking * options.Every), .. Lesson.Of(amazon, OfRanking * options.Every)];
        await SayAsync($"Read {lessons.Length} questions to learn from, {ranked.Length} of them for ranking too.");

        var files = new WeightFiles(data.Common, new WordsByHash(analyzer, data.LearntFrom));
        var models = files.Models();
        await FitAsync(files, lessons, ranked, data, models);
        var figures = await HeldBack.MeasureAsync(options.Sets, files.Models(), time, cancellation);
        await SayAsync(figures);
        await files.WriteAsync(options.Output, Header(lessons.Length, figures), cancellation);
        await File.WriteAllLinesAsync(Path.Combine(options.Output, FittedWith.FileName), FittedWith.Lines(files.Models()), cancellation);
        await SayAsync($"Wrote the weights to {options.Output}.");
    }

    private async Task FitAsync(WeightFiles files, Lesson[] lessons, Lesson[] ranked, TrainingData data, AnswerModels empty)
    {
        files.FirstLook = new DenseFit<SentenceFeature>().Run(SentenceTraining.FirstLook(ranked, empty, options.Without), 12).Lines();
        var models = files.Models();
        await SayAsync("Fitted the first look.");

        var folds = new AnswerModels[2];
        Parallel.For(0, 2, fold => folds[fold] = models with { Spans = SpanTraining.Model(SpanTraining.Fit([.. lessons.Where(lesson => lesson.Fold == fold)], models, options.Without)) });
        await SayAsync("Fitted the spans of each half of the questions.");

        var judge = Trees("span-trees", () => JudgeTraining.Fit(lessons, folds));
        files.SpanTrees = WeightFiles.Lines(judge, SpanJudge.Seen);
        folds = Array.ConvertAll(folds, fold => fold with { Judge = new SpanJudge(new TreeModel(judge)) });
        await SayAsync("Fitted the judge of spans.");

        DenseGroup[] alone = [.. SentenceTraining.SecondLookAlone("new_wiki", data.Wiki, data, folds, options), .. SentenceTraining.SecondLookAlone("piaf", data.Piaf, data, folds, options)];
        folds = SecondLook(files, [.. SentenceTraining.SecondLook(ranked, folds, options.Without), .. alone], folds);
        await SayAsync("Fitted the second look.");

        Confidence(files, data, folds);
        await SayAsync("Fitted the confidence.");

        files.Spans = SpanTraining.Fit(lessons, models, options.Without);
        await SayAsync($"Fitted the spans: {files.Spans.Count} weights.");
    }

    private AnswerModels[] SecondLook(WeightFiles files, IReadOnlyList<DenseGroup> groups, AnswerModels[] folds)
    {
        var (sum, trees) = SecondLook(groups);
        files.SecondLook = sum.Lines();
        files.SecondLookTrees = WeightFiles.Lines(trees, BoostedModel<SentenceFeature>.Seen);
        return [.. folds.Select((models, fold) =>
        {
            var (half, ofHalf) = SecondLook([.. groups.Where(group => group.Fold == fold)]);
            return models with { SecondLook = new BoostedModel<SentenceFeature>(half.Model(), new TreeModel(ofHalf)) };
        })];
    }

    private (DenseFit<SentenceFeature> Sum, List<TreeNode[]> Trees) SecondLook(IReadOnlyList<DenseGroup> groups)
    {
        var sum = new DenseFit<SentenceFeature>().Run(groups, 12, byType: false);
        return (sum, Trees("second-look-trees", () => Boost.Fit(groups, sum.Model(), 400, 4, 0.03, 0.5, draws: 2)));
    }

    private void Confidence(WeightFiles files, TrainingData data, AnswerModels[] folds)
    {
        DenseGroup[] groups =
        [
            .. ConfidenceTraining.Collect("new_wiki", data.Wiki, data, folds, ConfidenceQuestions / options.WikiEvery),
            .. ConfidenceTraining.Collect("piaf", data.Piaf, data, folds, ConfidenceQuestions / 3),
            .. ConfidenceTraining.Collect("amazon", data.Amazon, data, folds, ConfidenceQuestions / 3 / options.WikiEvery),
        ];
        var fit = new DenseFit<ConfidenceFeature>().Run(groups, 10, 1e-5, byTypeRidge: 1_000);
        files.Confidence = fit.Lines();
        files.ConfidenceTrees = WeightFiles.Lines(Trees("confidence-trees", () => Boost.Fit(groups, fit.Model(), 270, 4, 0.03, 0.5, draws: 3, mayBeNone: true)), BoostedModel<ConfidenceFeature>.Seen);
    }

    private List<TreeNode[]> Trees(string name, Func<List<TreeNode[]>> fit) => options.Without.Contains(name) ? [] : fit();

    private string[] Header(int lessons, string figures) =>
    [
        $"Fitted on {time.GetUtcNow():yyyy-MM-dd} by src/ChatBriefing.Training on {lessons} questions: the first {TrainingData.WikiArticles} articles of SquadShifts new_wiki,",
        $"{(options.Every == 1 ? "all" : $"every {options.Every}th")} of its reddit and amazon sets (Miller et al. 2020, CC BY 4.0; every {OfRanking * options.Every}th question for ranking), and the first {TrainingData.PiafArticles} articles of half of PIAF (etalab).",
        $"Held back, and never learnt from: all later articles of new_wiki and of PIAF. There: {figures}",
    ];

    private Task SayAsync(string text) => log.WriteLineAsync($"{time.GetElapsedTime(_started):mm\\:ss} {text}");
}
