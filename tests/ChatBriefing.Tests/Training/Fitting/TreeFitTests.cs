using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Training.Fitting;

namespace ChatBriefing.Tests.Training.Fitting;

public sealed class TreeFitTests
{
    private enum Sign
    {
        First,
        Second,
    }

    [Fact]
    public void Trees_learn_what_a_weighted_sum_cannot()
    {
        var groups = EitherOr();
        var sum = new DenseFit<Sign>().Run(Array.ConvertAll(groups, group => new DenseGroup(AnswerType.Name, group.Rows, group.Right)), 20).Model();
        var trees = new TreeModel(new TreeFit(groups, 2).Run(60, 2));

        Assert.InRange(groups.Count(group => Best(group, row => sum.Score(AnswerType.Name, row))), 0, groups.Length - 40);
        Assert.Equal(groups.Length, groups.Count(group => Best(group, row => trees.Score(row))));
    }

    [Fact]
    public void A_tree_asks_no_more_questions_than_it_may()
    {
        var trees = new TreeFit(EitherOr(), 2).Run(3, 1);

        Assert.Equal(3, trees.Count);
        Assert.All(trees, tree => Assert.InRange(tree.Length, 1, 3));
    }

    [Fact]
    public void Fitting_twice_gives_the_same_trees() =>
        Assert.Equal(new TreeFit(EitherOr(), 2).Run(10, 3).SelectMany(tree => tree), new TreeFit(EitherOr(), 2).Run(10, 3).SelectMany(tree => tree));

    [Fact]
    public void Trees_drawn_from_a_part_of_the_questions_learn_the_same_and_are_the_same_each_time()
    {
        var groups = EitherOr();
        var drawn = new TreeFit(groups, 2).Run(120, 2, drawn: 0.6);
        var trees = new TreeModel(drawn);

        Assert.Equal(groups.Length, groups.Count(group => Best(group, row => trees.Score(row))));
        Assert.Equal(drawn.SelectMany(tree => tree), new TreeFit(groups, 2).Run(120, 2, drawn: 0.6).SelectMany(tree => tree));
        Assert.NotEqual(drawn.SelectMany(tree => tree), new TreeFit(groups, 2).Run(120, 2).SelectMany(tree => tree));
    }

    [Fact]
    public void What_is_scored_right_already_needs_little_from_trees()
    {
        var known = Array.ConvertAll(EitherOr(), group => group with { Base = Array.ConvertAll(group.Right, right => right ? 10f : -10f) });
        var trees = new TreeModel(new TreeFit(known, 2).Run(20, 2));

        Assert.All(known[0].Rows, row => Assert.InRange(trees.Score(row), -0.05f, 0.05f));
    }

    [Fact]
    public void Where_none_may_be_right_a_hopeless_candidate_sinks_below_none_of_them()
    {
        var groups = Enumerable.Range(0, 400).Select(i => new TreeGroup([[i % 2, 0]], [0], [i % 2 == 1], MayBeNone: true)).ToArray();
        var trees = new TreeModel(new TreeFit(groups, 2).Run(40, 1));

        Assert.InRange(trees.Score([1, 0]), 1, 20);
        Assert.InRange(trees.Score([0, 0]), -20, -1);
    }

    /// <summary>Right is what has one of two signs and not both; mostly the first, since a tree must find a first question to ask.</summary>
    private static TreeGroup[] EitherOr() =>
    [
        .. Enumerable.Range(0, 200).Select(i => new TreeGroup([[0, 0], i % 4 == 0 ? [0, 1] : [1, 0], [1, 1]], [0, 0, 0], [false, true, false], MayBeNone: false)),
    ];

    private static bool Best(TreeGroup group, Func<float[], float> score)
    {
        var scores = Array.ConvertAll(group.Rows, row => score(row));
        return group.Right[Array.IndexOf(scores, scores.Max())];
    }
}
