using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Evaluation;
using ChatBriefing.Training.Data;
using ChatBriefing.Training.Fitting;

namespace ChatBriefing.Training;

/// <summary>Collects what the confidence learns from: questions whose article, or whose paragraph only, was left out of the index, beside questions whose first sentence answers.</summary>
internal static class ConfidenceTraining
{
    /// <summary>One group for each question: to answer, or to refuse.</summary>
    /// <param name="name">The set's name.</param>
    /// <param name="set">The set.</param>
    /// <param name="data">Opens indexes.</param>
    /// <param name="byFold">Models that were fitted on the one and on the other half of the questions.</param>
    /// <param name="most">How many questions to take at most from each index.</param>
    public static IEnumerable<DenseGroup> Collect(string name, QuestionSet set, TrainingData data, AnswerModels[] byFold, int most)
    {
        foreach (var (share, seed) in new[] { (0.5, 1), (0.5, 2), (0.12, 3), (0.12, 4), (0.04, 5), (0.04, 6), (0.04, 7) })
        {
            var kept = Kept(set.Articles.Count, share, seed);
            using var part = data.Open($"{name} {seed}", set, (_, i) => kept.Contains(i));
            foreach (var group in Groups(part, byFold, most, seed))
            {
                yield return group;
            }
        }

        var thinned = new QuestionSet([.. set.Articles.Select((article, i) => Thinned(article, i))], set.Questions);
        using var thin = data.Open($"{name} thinned", thinned);
        foreach (var group in Groups(thin, byFold, most, 8))
        {
            yield return group;
        }
    }

    private static HashSet<int> Kept(int count, double share, int seed)
    {
        var order = Enumerable.Range(0, count).ToArray();
        new Random(seed).Shuffle(order);
        return [.. order.Take(Math.Max(1, (int)(count * share)))];
    }

    /// <summary>The article without about half of its paragraphs; its title stays.</summary>
    private static Article Thinned(Article article, int seed)
    {
        var random = new Random(seed);
        return article with { Paragraphs = [.. article.Paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Title || random.Next(2) == 0)] };
    }

    private static IReadOnlyList<DenseGroup> Groups(TrainingSet set, AnswerModels[] byFold, int most, int seed)
    {
        var lessons = Lesson.Of(set).ToArray();
        new Random(seed).Shuffle(lessons);
        var inside = lessons.Where(lesson => set.ContextDocs(lesson.Question, set.Index.Passages()).Any()).Take(most / 2);
        var outside = lessons.Where(lesson => !set.ContextDocs(lesson.Question, set.Index.Passages()).Any()).Take(most / 2);
        return Side.BySide([.. inside, .. outside], lesson => Group(lesson, byFold));
    }

    private static DenseGroup? Group(Lesson lesson, AnswerModels[] byFold)
    {
        var (ranker, hits) = SentenceTraining.Ask(lesson, byFold[1 - lesson.Fold], out var question);
        var ranked = question.Terms.Count == 0 ? [] : ranker.Rank(hits);
        var inside = lesson.Set.ContextDocs(lesson.Question, lesson.Set.Index.Passages()).Any();
        if (ranked.Count == 0)
        {
            return null;
        }

        var answers = inside && lesson.Set.Holds(ranked[0].Passage, lesson.Question);
        return inside && !answers
            ? null
            : new DenseGroup(question.Type, [ConfidenceFeatures.Of(question, ranked, lesson.Set.Index), new float[LinearModel<ConfidenceFeature>.Count]], [answers, !answers]);
    }
}
