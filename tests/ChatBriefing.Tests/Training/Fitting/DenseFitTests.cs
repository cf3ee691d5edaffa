using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Training.Fitting;

namespace ChatBriefing.Tests.Training.Fitting;

public sealed class DenseFitTests
{
    private enum Taste
    {
        Sweet,
        Sour,
        Salty,
    }

    [Fact]
    public void What_a_weighted_sum_can_tell_apart_is_learnt()
    {
        var model = new DenseFit<Taste>().Run(Groups(AnswerType.Name, features => features[0] - (2 * features[1])), 20).Model();
        var later = Groups(AnswerType.Name, features => features[0] - (2 * features[1]), seed: 8);

        Assert.InRange(later.Count(group => Best(model, group)), later.Count * 0.95, later.Count);
    }

    [Fact]
    public void Types_of_answer_may_want_opposite_things()
    {
        DenseGroup[] groups = [.. Groups(AnswerType.Name, features => features[0]), .. Groups(AnswerType.Date, features => -features[0])];
        var model = new DenseFit<Taste>().Run(groups, 20).Model();

        Assert.InRange(groups.Count(group => Best(model, group)), groups.Length * 0.95, groups.Length);
    }

    [Fact]
    public void Fitting_twice_gives_the_same_weights()
    {
        var groups = Groups(AnswerType.Place, features => features[2]);

        Assert.NotEmpty(new DenseFit<Taste>().Run(groups, 6).Lines());
        Assert.Equal(new DenseFit<Taste>().Run(groups, 6).Lines(), new DenseFit<Taste>().Run(groups, 6).Lines());
    }

    [Fact]
    public void From_nothing_nothing_is_learnt() => Assert.Empty(new DenseFit<Taste>().Run([], 4).Lines());

    private static bool Best(LinearModel<Taste> model, DenseGroup group)
    {
        var scores = Array.ConvertAll(group.Candidates, features => model.Score(group.Type, features));
        return group.Right[Array.IndexOf(scores, scores.Max())];
    }

    /// <summary>Groups of five random candidates, of which the one that is worth most is right.</summary>
    private static List<DenseGroup> Groups(AnswerType type, Func<float[], float> worth, int seed = 7)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 200).Select(_ =>
        {
            var candidates = Enumerable.Range(0, 5).Select(_ => Enumerable.Range(0, 3).Select(_ => random.NextSingle()).ToArray()).ToArray();
            var best = candidates.MaxBy(worth);
            return new DenseGroup(type, candidates, Array.ConvertAll(candidates, candidate => candidate == best));
        })];
    }
}
