using ChatBriefing.Answers.Models;
using ChatBriefing.Training.Data;

namespace ChatBriefing.Training;

internal static class RankErrors
{
    public static void Print(IReadOnlyList<Lesson> lessons, AnswerModels models)
    {
        foreach (var lesson in lessons)
        {
            var (ranker, hits) = SentenceTraining.Ask(lesson, models, out var question);
            var ranked = ranker.Rank(hits);
            var gold = ranked.FindIndex(c => lesson.Set.Holds(c.Passage, lesson.Question));
            if (gold == 0) continue;
            var text = lesson.Set.Text(lesson.Question);
            var p = lesson.Set.Index.Passages();
            Console.WriteLine($"Q {lesson.Question.Text}   gold {string.Join(" | ", lesson.Question.Answers.Select(s => s.In(text)).Distinct())}");
            if (ranked.Count > 0) Console.WriteLine($"  top [{ranked[0].Cover:0.00} {ranked[0].WideCover:0.00}] {p.Text(ranked[0].Passage.Doc)}");
            if (gold > 0) Console.WriteLine($"  {gold} {(ranked[gold].Passage.ParagraphDoc == ranked[0].Passage.ParagraphDoc ? "same paragraph" : ranked[gold].Passage.ArticleDoc == ranked[0].Passage.ArticleDoc ? "same article" : "OTHER ARTICLE")} [{ranked[gold].Cover:0.00} {ranked[gold].WideCover:0.00}] {p.Text(ranked[gold].Passage.Doc)}");
            else Console.WriteLine("  NOT FOUND");
        }
    }
}
