using ChatBriefing.Evaluation;

namespace ChatBriefing.Training.Data;

/// <summary>A question to learn from, with the index to ask.</summary>
/// <param name="Set">The index.</param>
/// <param name="Question">The question.</param>
/// <param name="Fold">0 or 1: the half that it belongs to, the same for all questions of a paragraph.</param>
internal sealed record Lesson(TrainingSet Set, SetQuestion Question, int Fold)
{
    /// <summary>Every <paramref name="nth"/> question of a set as a lesson.</summary>
    public static IEnumerable<Lesson> Of(TrainingSet set, int nth = 1) =>
        set.Questions.Where((question, i) => i % nth == 0 && question.Answers.Count > 0)
            .Select(question => new Lesson(set, question, (question.Context.Start / 7) % 2));
}
