using ChatBriefing.Answers;
using ChatBriefing.Index;

namespace ChatBriefing.Evaluation;

/// <summary>Measures how follow-ups are read, on dialogues whose questions have been rewritten by people.</summary>
/// <remarks>
/// The questions are put to the real engine over a corpus without articles, so that readings come from the conversation alone.
/// A question's new words are the content words of its rewrite, stemmed by the product's analyzer, that it does not have itself.
/// </remarks>
public static class FollowUpEvaluation
{
    /// <summary>Whether the file looks like a set of dialogues to measure on.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool CanRunOn(string path) => FollowUpSet.IsFollowUpSet(path);

    /// <summary>Measures on the dialogues of a file in the format of CANARD.</summary>
    /// <param name="path">The file.</param>
    /// <param name="progress">Told the number of dialogues played so far.</param>
    /// <param name="cancellation">Stops the measurement.</param>
    /// <exception cref="QuestionSetException">The file is not in that format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<FollowUpFigures> RunAsync(string path, IProgress<int>? progress, CancellationToken cancellation) =>
        Run((await FollowUpSet.ReadAsync(path, cancellation).ConfigureAwait(false)).Dialogues, progress, cancellation);

    /// <summary>Measures on some dialogues.</summary>
    internal static FollowUpFigures Run(IReadOnlyList<IReadOnlyList<RewrittenQuestion>> dialogues, IProgress<int>? progress, CancellationToken cancellation)
    {
        using var analyzer = new TextAnalyzer();
        using var index = IndexFolder.InMemory([], "none", analyzer, cancellation);
        var finder = new AnswerFinder(index, analyzer, new AnswersOptions());
        var (rewrites, answers, own, baselines) = (new FollowUpTally(analyzer), new FollowUpTally(analyzer), new FollowUpTally(analyzer), new FollowUpBaselines(analyzer));
        for (var played = 0; played < dialogues.Count; played++)
        {
            cancellation.ThrowIfCancellationRequested();
            Play(dialogues[played], finder, rewrites, withAnswers: false);
            Play(dialogues[played], finder, answers, withAnswers: true);
            PlayOn(dialogues[played], finder, own);
            baselines.Add(dialogues[played]);
            progress?.Report(played + 1);
        }

        return new FollowUpFigures
        {
            Dialogues = dialogues.Count,
            Leaning = baselines.AsAsked.Leaning,
            StandingAlone = baselines.AsAsked.StandingAlone,
            AfterRewrites = rewrites.Score,
            AfterRewritesAndAnswers = answers.Score,
            AfterOwnReadings = own.Score,
            AsAsked = baselines.AsAsked.Score,
            WithPreviousQuestion = baselines.PreviousQuestion.Score,
            WithPreviousQuestionAndAnswer = baselines.PreviousQuestionAndAnswer.Score,
            WithAllQuestions = baselines.AllQuestions.Score,
        };
    }

    private static void Play(IReadOnlyList<RewrittenQuestion> dialogue, AnswerFinder finder, FollowUpTally tally, bool withAnswers)
    {
        Turn? turn = null;
        foreach (var question in dialogue)
        {
            turn = turn is null || !withAnswers ? turn : turn with { ShortAnswer = question.AnswerBefore };
            if (turn is not null)
            {
                tally.Add(question, finder.Find(question.Text, turn).ReadAs ?? question.Text);
            }

            var answer = finder.Find(question.Rewrite, turn);
            turn = answer.Kind == QuestionKind.NotAQuestion ? turn : finder.Remember(answer, turn);
        }
    }

    private static void PlayOn(IReadOnlyList<RewrittenQuestion> dialogue, AnswerFinder finder, FollowUpTally tally)
    {
        Turn? turn = null;
        foreach (var question in dialogue)
        {
            var answer = finder.Find(turn is null ? question.Rewrite : question.Text, turn);
            if (turn is not null)
            {
                tally.Add(question, answer.ReadAs ?? question.Text);
            }

            turn = answer.Kind == QuestionKind.NotAQuestion ? turn : finder.Remember(answer, turn);
        }
    }
}
