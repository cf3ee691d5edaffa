using ChatBriefing.Answers.Models;
using ChatBriefing.Training.Data;

namespace ChatBriefing.Training;

internal static class Errors
{
    public static void Print(IReadOnlyList<Lesson> lessons, AnswerModels models)
    {
        foreach (var lesson in lessons)
        {
            var (ranker, hits) = SentenceTraining.Ask(lesson, models, out var question);
            var context = lesson.Set.ContextDocs(lesson.Question, lesson.Set.Index.Passages()).ToArray();
            var byDoc = hits.ToDictionary(hit => hit.Doc);
            var ranked = ranker.Rank([.. context.Select(doc => byDoc.GetValueOrDefault(doc, new Index.Hit(doc, 0)))]);
            var text = lesson.Set.Text(lesson.Question);
            var golds = lesson.Question.Answers.Select(s => s.In(text)).Distinct().ToArray();
            if (ranked.Count == 0 || ranked[0].Span is not { } span || golds.Any(g => HeldBack.Judge(lesson, span.In(ranked[0].Text)).Item1 > 0)) continue;
            var gold = ranked.FindIndex(c => lesson.Set.Holds(c.Passage, lesson.Question));
            Console.WriteLine($"Q {lesson.Question.Text}  [{question.Kind} {question.Type} {question.Pattern.Structure} head={(question.Pattern.Head >= 0 ? question.Words.Surface(question.Pattern.Head).ToString() : "-")} {question.Pattern.HeadClass} verb={(question.Pattern.Verb >= 0 ? question.Words.Surface(question.Pattern.Verb).ToString() : "-")}]");
            Console.WriteLine($"  gold: {string.Join(" | ", golds)}   got: {string.Join(" | ", ranked[0].Spans.Take(3).Select(s => s.Span.In(ranked[0].Text)))}   {(gold == 0 ? "" : $"SENTENCE {gold}")}");
            Console.WriteLine($"  {ranked[0].Text}");
            if (gold > 0) Console.WriteLine($"  + {ranked[gold].Text}");
        }
    }
}
