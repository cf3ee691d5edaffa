using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;

namespace ChatBriefing.Evaluation;

/// <summary>Measures how well questions are answered whose answers are known.</summary>
public static class EvaluationRun
{
    /// <summary>Indexes the articles in memory, asks every question, and compares with what the annotators marked.</summary>
    /// <param name="options">What to measure.</param>
    /// <param name="time">What answers are timed with.</param>
    /// <param name="progress">Told of every question, from several threads.</param>
    /// <param name="cancellation">Stops the measuring.</param>
    /// <exception cref="QuestionSetException">The file is no question set.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="CorpusFolderMissingException">There is no such corpus folder.</exception>
    public static async Task<EvaluationFigures> RunAsync(EvaluationOptions options, TimeProvider time, IProgress<EvaluationProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        return await RunAsync(options, AnswerModels.Shipped, time, progress, cancellation);
    }

    /// <summary>The same with other models than those that ship.</summary>
    internal static async Task<EvaluationFigures> RunAsync(
        EvaluationOptions options, AnswerModels models, TimeProvider time, IProgress<EvaluationProgress>? progress, CancellationToken cancellation)
    {
        var set = await QuestionSet.ReadAsync(options.File, cancellation);
        return await Task.Run(() => Run(Paper.Of(set, options, cancellation), options, models, time, progress, cancellation), cancellation);
    }

    private static EvaluationFigures Run(Paper paper, EvaluationOptions options, AnswerModels models, TimeProvider time, IProgress<EvaluationProgress>? progress, CancellationToken cancellation)
    {
        var timing = new Timing(paper.Asked, time);
        var rounds = new Rounds((paper.Asked.Count * (options.DropHalf is null ? 1 : 2)) + timing.Rounds, progress, cancellation);
        using var exam = new Exam(paper.Articles, options.Answers, models, cancellation);
        var accuracy = Accuracy(paper, exam, rounds);
        var latency = timing.Take(exam.Finder, rounds);
        var refusal = options.DropHalf is { } seed ? Refusal(paper, options, models, seed, rounds, cancellation) : default;
        return new EvaluationFigures
        {
            Set = Path.GetFileName(options.File),
            Articles = paper.Articles.Count,
            Sentences = exam.SentenceCount,
            Questions = paper.Asked.Count,
            Unanswerable = paper.Unanswerable,
            NotFound = paper.NotFound,
            Product = accuracy.Product with { Refusal = refusal.Product },
            Baseline = accuracy.Plain with { Refusal = refusal.Plain },
            ContentWordBaseline = accuracy.ContentWords with { Refusal = refusal.ContentWords },
            Latency = latency,
        };
    }

    private static (ContenderFigures Product, ContenderFigures Plain, ContenderFigures ContentWords) Accuracy(Paper paper, Exam exam, Rounds rounds)
    {
        var judge = new Judge(paper.Articles.ToDictionary(article => article.Id), new Outline(paper.Articles, paper.Known));
        var marks = rounds.AskAll(paper.Asked, question => (
            Product: judge.Mark(question, exam.Try(question)),
            Plain: judge.Mark(question, exam.Plain.Try(question)),
            ContentWords: judge.Mark(question, exam.ContentWords.Try(question))));
        return (
            Marks.Figures([.. marks.Select(mark => mark.Product)], withShortAnswers: true),
            Marks.Figures([.. marks.Select(mark => mark.Plain)], withShortAnswers: false),
            Marks.Figures([.. marks.Select(mark => mark.ContentWords)], withShortAnswers: false));
    }

    private static (RefusalFigures? Product, RefusalFigures? Plain, RefusalFigures? ContentWords) Refusal(Paper paper, EvaluationOptions options, AnswerModels models, int seed, Rounds rounds, CancellationToken cancellation)
    {
        var kept = Paper.Half(paper.Articles, seed);
        using var exam = new Exam(kept, options.Answers, models, cancellation);
        var confidences = rounds.AskAll(paper.Asked, question => (
            Product: exam.Finder.Measure(question.Text, 0).Confidence,
            Plain: exam.Plain.Confidence(question.Text),
            ContentWords: exam.ContentWords.Confidence(question.Text)));
        var ids = kept.Select(article => article.Id).ToHashSet();
        var inside = confidences.Where((_, i) => ids.Contains(paper.Asked[i].Article)).ToArray();
        var outside = confidences.Where((_, i) => !ids.Contains(paper.Asked[i].Article)).ToArray();
        return (
            Separation.Of([.. inside.Select(one => one.Product)], [.. outside.Select(one => one.Product)], options.Answers.RefuseBelow),
            Separation.Of([.. inside.Select(one => one.Plain)], [.. outside.Select(one => one.Plain)], null),
            Separation.Of([.. inside.Select(one => one.ContentWords)], [.. outside.Select(one => one.ContentWords)], null));
    }
}
