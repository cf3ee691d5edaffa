using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Training.Data;

namespace ChatBriefing.Training;

/// <summary>Quick figures on questions that were held back.</summary>
internal static class HeldBack
{
    public static string Report(string name, IReadOnlyList<Lesson> lessons, AnswerModels models)
    {
        var rows = Side.BySide(lessons, lesson => Row(lesson, models));
        double Mean(Func<double[], double> of) => Math.Round(100 * rows.Average(of), 1);
        return $"{name}: {rows.Count} questions; first look R@1 {Mean(r => r[0])}; R@1 {Mean(r => r[1])} R@5 {Mean(r => r[2])} MRR {Mean(r => r[3])} | paragraph {Mean(r => r[4])} {Mean(r => r[5])} | EM {Mean(r => r[6])} F1 {Mean(r => r[7])} | gold paragraph: sentence {Mean(r => r[8])} EM {Mean(r => r[9])} F1 {Mean(r => r[10])}, oracle {Mean(r => r[11])}";
    }

    private static double[] Row(Lesson lesson, AnswerModels models)
    {
        var (ranker, hits) = SentenceTraining.Ask(lesson, models, out _);
        var first = ranker.FirstLook(hits);
        var early = first.Count > 0 && lesson.Set.Holds(first[0].Passage, lesson.Question);
        (ranker, hits) = SentenceTraining.Ask(lesson, models, out _);
        var ranked = ranker.Rank(hits);
        var rank = ranked.FindIndex(candidate => lesson.Set.Holds(candidate.Passage, lesson.Question));
        var paragraphs = ranked.Select(candidate => candidate.Passage.ParagraphDoc).Distinct().ToList();
        var passages = lesson.Set.Index.Passages();
        var context = lesson.Set.ContextDocs(lesson.Question, passages).ToArray();
        var golden = context.Select(doc => passages.At(doc).ParagraphDoc).ToHashSet();
        var paragraph = paragraphs.FindIndex(golden.Contains);
        var (em, f1) = Short(lesson, ranked);
        (ranker, hits) = SentenceTraining.Ask(lesson, models, out _);
        var byDoc = hits.ToDictionary(hit => hit.Doc);
        var within = ranker.Rank([.. context.Select(doc => byDoc.GetValueOrDefault(doc, new Index.Hit(doc, 0)))]);
        var (em2, f2) = Short(lesson, within);
        var oracle = within.Take(12).Any(candidate => candidate.Spans.Take(10).Any(span => Judge(lesson, candidate.Passage.Tokens.Length == 0 ? "" : span.Span.In(candidate.Text)).Item1 > 0));
        return
        [
            early ? 1 : 0, rank == 0 ? 1 : 0, rank is >= 0 and < 5 ? 1 : 0, rank >= 0 ? 1.0 / (rank + 1) : 0, paragraph == 0 ? 1 : 0, paragraph is >= 0 and < 5 ? 1 : 0, em, f1,
            within.Count > 0 && lesson.Set.Holds(within[0].Passage, lesson.Question) ? 1 : 0, em2, f2, oracle ? 1 : 0,
        ];
    }

    private static (double, double) Short(Lesson lesson, List<Candidate> ranked) =>
        ranked.Count > 0 && ranked[0].Span is { } span ? Judge(lesson, span.In(ranked[0].Text)) : (0, 0);

    public static (double, double) Judge(Lesson lesson, string text)
    {
        var article = lesson.Set.Text(lesson.Question);
        var golds = lesson.Question.Answers.Select(span => Words(span.In(article))).ToArray();
        var words = Words(text);
        return (golds.Any(gold => gold.SequenceEqual(words)) ? 1 : 0, golds.Max(gold => F1(gold, words)));
    }

    private static double F1(string[] gold, string[] words)
    {
        var left = gold.ToList();
        var same = words.Count(left.Remove);
        return same == 0 ? 0 : 2.0 * same / (gold.Length + words.Length);
    }

    private static string[] Words(string text) =>
        [.. new string([.. text.ToLowerInvariant().Select(c => c == '’' ? '\'' : c).Where(c => !(c < 128 && (char.IsPunctuation(c) || char.IsSymbol(c))))])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("a" or "an" or "the" or "le" or "la" or "les"))];
}
