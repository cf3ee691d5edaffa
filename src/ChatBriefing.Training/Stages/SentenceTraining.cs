using ChatBriefing.Answers.Ranking;
using ChatBriefing.Evaluation;
using ChatBriefing.Training.Data;
using ChatBriefing.Training.Fitting;

namespace ChatBriefing.Training.Stages;

/// <summary>Collects what the sentence models learn from.</summary>
internal static class SentenceTraining
{
    private const int Few = 2;

    /// <summary>The candidates of each lesson after the first look; lessons whose answer was not found are left out.</summary>
    public static IReadOnlyList<DenseGroup> FirstLook(IReadOnlyList<Lesson> lessons, AnswerModels models, IReadOnlySet<string> without) =>
        Side.BySide(lessons, lesson =>
        {
            var (ranker, hits) = Ask(lesson, models, out _);
            return Group(lesson, Seen(ranker.FirstLook(hits), 60, without), Holds(lesson));
        });

    /// <summary>
    /// The candidates of each lesson after the second look, with span weights that were fitted on the other half; those of every few a second time, where all sentences of the right paragraph are right:
    /// near the answer is better than elsewhere.
    /// </summary>
    public static IReadOnlyList<DenseGroup> SecondLook(IReadOnlyList<Lesson> lessons, AnswerModels[] byFold, IReadOnlySet<string> without) =>
        [.. Side.BySide([.. lessons.Index()], item =>
        {
            var (i, lesson) = item;
            var (ranker, hits) = Ask(lesson, byFold[1 - lesson.Fold], out _);
            var seen = Seen(ranker.Rank(hits), SentenceRanker.LookedAtClosely, without);
            return new[] { Group(lesson, seen, Holds(lesson)), i % Few == 0 ? Group(lesson, seen, StandsBy(lesson)) : null };
        }).SelectMany(groups => groups).OfType<DenseGroup>()];

    /// <summary>The same for every few questions of a set where nothing but the article that each is about is in the index: many ask a few articles only.</summary>
    public static IEnumerable<DenseGroup> SecondLookAlone(string name, QuestionSet set, TrainingData data, AnswerModels[] byFold, TrainingOptions options)
    {
        for (var at = 0; at < set.Articles.Count; at++)
        {
            var number = at;
            using var alone = data.Open($"{name} {at} alone", set.Only((_, i) => i == number));
            foreach (var group in SecondLook([.. Lesson.Of(alone, Few * options.WikiEvery)], byFold, options.Without))
            {
                yield return group;
            }
        }
    }

    /// <summary>A ranker for the lesson's question and what a search finds for it.</summary>
    public static (SentenceRanker Ranker, Index.Hit[] Hits) Ask(Lesson lesson, AnswerModels models, out Answers.Questions.Question question)
    {
        question = lesson.Set.Read(lesson.Question);
        var ranker = new SentenceRanker(question, lesson.Set.Index, lesson.Set.Index.Passages(), models);
        return (ranker, lesson.Set.Index.Search(CandidateSearch.Query(question), CandidateSearch.Most));
    }

    private static Predicate<Candidate> Holds(Lesson lesson) => candidate => lesson.Set.Holds(candidate.Passage, lesson.Question);

    private static Predicate<Candidate> StandsBy(Lesson lesson)
    {
        var paragraph = lesson.Set.ContextDocs(lesson.Question).ToHashSet();
        return candidate => paragraph.Contains(candidate.Passage.Doc);
    }

    private static Candidate[] Seen(List<Candidate> ranked, int most, IReadOnlySet<string> without)
    {
        var taken = ranked.Take(most).ToArray();
        foreach (var feature in Enum.GetValues<SentenceFeature>().Where(feature => without.Contains(feature.ToString())))
        {
            Array.ForEach(taken, candidate => candidate.Features[(int)feature] = 0);
        }

        return taken;
    }

    private static DenseGroup? Group(Lesson lesson, Candidate[] seen, Predicate<Candidate> isRight)
    {
        var right = Array.ConvertAll(seen, candidate => isRight(candidate));
        return right.Contains(true) && right.Contains(false)
            ? new DenseGroup(lesson.Set.Read(lesson.Question).Type, Array.ConvertAll(seen, candidate => candidate.Features), right) { Fold = lesson.Fold }
            : null;
    }
}
