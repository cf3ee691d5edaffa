using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Refusal;
using ChatBriefing.Corpus;
using ChatBriefing.Evaluation;
using ChatBriefing.Training.Data;
using ChatBriefing.Training.Fitting;

namespace ChatBriefing.Training.Stages;

/// <summary>Collects what the confidence learns from: questions whose article, or whose paragraph only, was left out of the index, beside questions whose first sentence answers.</summary>
internal static class ConfidenceTraining
{
    // Trees that saw no doubts would count twice what both tell; trees that saw all of them would learn them away, as no set asks what they are for.
    private const double KnownDoubts = 0.3;

    /// <summary>Shares of the articles that are kept, and whether each loses half of its paragraphs: large and small corpora, questions off the topic and on it.</summary>
    private static readonly (double Share, bool Thin, int Seed)[] Corpora =
        [(0.5, false, 1), (0.5, false, 2), (0.12, false, 3), (0.04, false, 4), (0.04, false, 5), (1, true, 6), (1, true, 7), (0.12, true, 8), (0.12, true, 9), (0.04, true, 10), (0.04, true, 11)];

    /// <summary>One group for each question: to answer, or to refuse.</summary>
    /// <param name="name">The set's name.</param>
    /// <param name="set">The set.</param>
    /// <param name="data">Opens indexes.</param>
    /// <param name="byFold">Models that were fitted on the one and on the other half of the questions.</param>
    /// <param name="most">How many questions to take at most from each index.</param>
    public static IEnumerable<DenseGroup> Collect(string name, QuestionSet set, TrainingData data, AnswerModels[] byFold, int most)
    {
        foreach (var (share, thin, seed) in Corpora)
        {
            var kept = Kept(set.Articles.Count, share, seed);
            var articles = thin ? new QuestionSet([.. set.Articles.Select((article, i) => Thinned(article, i + (seed * 1000)))], set.Questions) : set;
            using var part = data.Open($"{name} {seed}", articles, (_, i) => kept.Contains(i));
            foreach (var group in Groups(part, byFold, most, seed, thin))
            {
                yield return group;
            }
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

    private static IReadOnlyList<DenseGroup> Groups(TrainingSet set, AnswerModels[] byFold, int most, int seed, bool near)
    {
        var lessons = Lesson.Of(set).Where(lesson => !near || set.Holds(lesson.Question)).ToArray();
        new Random(seed).Shuffle(lessons);
        Lesson[] inside = [.. lessons.Where(lesson => set.ContextDocs(lesson.Question).Any()).Take(most / 2)];
        var outside = lessons.Where(lesson => !set.ContextDocs(lesson.Question).Any()).Take(most / 2);
        IEnumerable<Lesson> swapped = near ? new NameSwap(set, seed).Of(inside.Take(most / 4)) : [];
        return [.. Side.BySide([.. inside, .. outside], lesson => Group(lesson, byFold, answerable: true)), .. Side.BySide([.. swapped], lesson => Group(lesson, byFold, answerable: false))];
    }

    private static DenseGroup? Group(Lesson lesson, AnswerModels[] byFold, bool answerable)
    {
        var (ranker, hits) = SentenceTraining.Ask(lesson, byFold[1 - lesson.Fold], out var question);
        var ranked = question.Terms.Count == 0 ? [] : ranker.Rank(hits);
        var inside = answerable && lesson.Set.ContextDocs(lesson.Question).Any();
        if (ranked.Count == 0)
        {
            return null;
        }

        var answers = inside && lesson.Set.Holds(ranked[0].Passage, lesson.Question);
        var features = ConfidenceFeatures.Of(question, ranked, lesson.Set.Index);
        return inside && !answers
            ? null
            : new DenseGroup(question.Type, [features, new float[features.Length]], [answers, !answers]) { Given = -KnownDoubts * Doubts.Sum(question, ranked[0], features) };
    }
}
