using ChatBriefing.Evaluation;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Evaluation;

public sealed class FollowUpEvaluationTests(ITestOutputHelper output)
{
    private const string Dialogue = """
        [
          {"History": ["Ada Lovelace", "Life"], "QuAC_dialog_id": "a", "Question": "Who was she?", "Question_no": 1, "Rewrite": "Who was Ada Lovelace?"},
          {"History": ["Ada Lovelace", "Life", "Who was she?", "a writer"], "QuAC_dialog_id": "a", "Question": "Where was she born?", "Question_no": 2, "Rewrite": "Where was Ada Lovelace born?"},
          {"History": ["Ada Lovelace", "Life", "Who was she?", "a writer", "Where was she born?", "London"], "QuAC_dialog_id": "a", "Question": "Who is Angela Merkel?", "Question_no": 3, "Rewrite": "Who is Angela Merkel?"}
        ]
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Follow_ups_are_read_far_better_than_they_stand_and_questions_that_stand_alone_are_left()
    {
        var path = Repository.Shared("qa/canard/canard-half.json");
        Assert.SkipWhen(path is null, "The dialogues are not beside the repository: shared/qa/canard/canard-half.json.");
        var set = await FollowUpSet.ReadAsync(path!, Cancellation);
        var half = set.Dialogues.Count / 2;
        var known = Measured("first half (developed on)", [.. set.Dialogues.Take(half)]);
        var unseen = Measured("second half (unseen)", [.. set.Dialogues.Skip(half)]);

        Hold(known, recall: 0.71, withAnswers: 0.81, ownReadings: 0.63, precision: 0.37, spoiled: 0.15);
        Hold(unseen, recall: 0.67, withAnswers: 0.79, ownReadings: 0.555, precision: 0.345, spoiled: 0.16);
    }

    [Fact]
    public async Task A_set_of_dialogues_is_told_from_other_files()
    {
        using var folder = new TemporaryFolder().With("talk.json", Dialogue).With("squad.json", """{"data": []}""");

        Assert.True(FollowUpSet.IsFollowUpSet(Path.Combine(folder.Path, "talk.json")));
        Assert.False(FollowUpSet.IsFollowUpSet(Path.Combine(folder.Path, "squad.json")));
        await Assert.ThrowsAsync<QuestionSetException>(() => FollowUpEvaluation.RunAsync(Path.Combine(folder.Path, "squad.json"), null, Cancellation));
    }

    [Fact]
    public async Task The_words_of_the_rewrite_that_a_reading_has_are_its_recall()
    {
        using var folder = new TemporaryFolder().With("talk.json", Dialogue);

        var figures = await FollowUpEvaluation.RunAsync(Path.Combine(folder.Path, "talk.json"), null, Cancellation);

        Assert.Equal((1, 1, 1), (figures.Dialogues, figures.Leaning, figures.StandingAlone));
        Assert.Equal(new FollowUpScore(1, 1, 1, 0), figures.AfterRewrites);
        Assert.Equal(new FollowUpScore(0, 0, 0, 0), figures.AsAsked);
        Assert.Equal(1, figures.WithPreviousQuestion.Spoiled);
        Assert.Equal(figures.WithPreviousQuestion.Recall, figures.WithPreviousQuestionAndAnswer.Recall);
        Assert.Equal(1, figures.WithAllQuestions.Recall);
    }

    private static void Hold(FollowUpFigures figures, double recall, double withAnswers, double ownReadings, double precision, double spoiled)
    {
        Assert.InRange(figures.AfterRewrites.Recall, Math.Max(recall, figures.WithPreviousQuestion.Recall), 1);
        Assert.InRange(figures.AfterRewritesAndAnswers.Recall, withAnswers, 1);
        Assert.InRange(figures.AfterOwnReadings.Recall, ownReadings, 1);
        Assert.InRange(figures.AfterRewrites.Precision, precision, 1);
        Assert.InRange(figures.AfterRewrites.Spoiled, 0, spoiled);
    }

    private FollowUpFigures Measured(string name, IReadOnlyList<IReadOnlyList<RewrittenQuestion>> dialogues)
    {
        var figures = FollowUpEvaluation.Run(dialogues, null, Cancellation);
        output.WriteLine($"{name}: {figures.Dialogues} dialogues, {figures.Leaning} leaning, {figures.StandingAlone} standing alone");
        Write("after the rewrites", figures.AfterRewrites);
        Write("after rewrites and answers", figures.AfterRewritesAndAnswers);
        Write("after own readings", figures.AfterOwnReadings);
        Write("baseline: as asked", figures.AsAsked);
        Write("baseline: previous question", figures.WithPreviousQuestion);
        Write("baseline: previous question and answer", figures.WithPreviousQuestionAndAnswer);
        Write("ceiling: all questions before", figures.WithAllQuestions);
        return figures;
    }

    private void Write(string name, FollowUpScore score) =>
        output.WriteLine($"  {name}: recall {score.Recall:P1} (micro {score.MicroRecall:P1}), precision {score.Precision:P1}, spoiled {score.Spoiled:P1}");
}
