using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Training.Data;
using ChatBriefing.Training.Fitting;

namespace ChatBriefing.Training.Stages;

/// <summary>Fits the trees that compare the best spans of a sentence.</summary>
internal static class JudgeTraining
{
    private const int SpansKept = 10;

    /// <summary>The trees, fitted on what the span weights of the other half of the questions choose.</summary>
    public static List<TreeNode[]> Fit(IReadOnlyList<Lesson> lessons, AnswerModels[] byFold)
    {
        var groups = Side.BySide(lessons, lesson => Groups(lesson, byFold[1 - lesson.Fold])).SelectMany(group => group).ToArray();
        return new TreeFit(groups, SpanTraits.Count).Run(150, 5);
    }

    private static List<TreeGroup> Groups(Lesson lesson, AnswerModels models)
    {
        var (groups, finder) = (new List<TreeGroup>(), new SpanFinder(models.Spans));
        foreach (var (sentence, text, marked) in SpanExamples.Sentences(lesson.Set, lesson.Question, models).Where(one => one.Marked.Count > 0))
        {
            var (spans, _) = finder.Find(sentence, text, SpansKept);
            var right = Array.ConvertAll(spans, span => marked.Contains((span.First, span.Last)));
            if (right.Contains(true) && right.Contains(false))
            {
                groups.Add(new TreeGroup(SpanTraits.Of(sentence, spans), Array.ConvertAll(spans, span => span.Score), right, MayBeNone: false));
            }
        }

        return groups;
    }
}
