using ChatBriefing.Answers.Models;
using CsCheck;

namespace ChatBriefing.Tests.Answers.Models;

public sealed class TreeModelTests
{
    private static readonly string[] Names = ["Wind", "Rain", "Sun"];

    // Wind above 3 is a storm; below, rain above 0.5 is bad weather.
    private static readonly string[] Weather = ["0 Wind 3 1 4", "1 Rain 0.5 2 3", "2 leaf 1.5", "3 leaf -0.25", "4 leaf -2"];

    // Up to four questions in a row that end in leaves of five digits.
    private static readonly Gen<TreeNode[]> Trees = Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Float[-100, 100]).Array[0, 4].SelectMany(
        questions => Gen.Int[-300_000, 300_000].Array[questions.Length + 1].Select(leaves => Chain(questions, leaves)));

    [Theory]
    [InlineData(0, 0, 1.5)]
    [InlineData(3, 0.5, 1.5)]
    [InlineData(0, 0.6, -0.25)]
    [InlineData(3.1, 0, -2)]
    [InlineData(3.1, 9, -2)]
    public void A_tree_is_followed_to_its_leaf(float wind, float rain, float value) =>
        Assert.Equal(value, TreeModel.Read(Weather, Names).Score([wind, rain, 0]));

    [Fact]
    public void Trees_add_up() => Assert.Equal(4.5f, TreeModel.Read([.. Weather, "0 leaf 3"], Names).Score([0, 0, 0]));

    [Fact]
    public void No_trees_add_nothing() => Assert.Equal(0, TreeModel.Read([], Names).Score([1, 2, 3]));

    [Fact]
    public void The_lines_of_trees_are_read_back() =>
        Gen.Select(Trees.Array[0, 3], Gen.Float[-120, 120].Array[Names.Length]).Sample((trees, features) =>
        {
            var read = TreeModel.Read(trees.SelectMany(tree => TreeModel.Lines(tree, Names)), Names);
            Assert.Equal(new TreeModel(trees).Score(features), read.Score(features), 1e-4);
        });

    [Fact]
    public void A_border_is_kept_to_its_last_digit()
    {
        const float Border = 0.1f + 0.2f;
        var lines = TreeModel.Lines([new TreeNode(2, Border, 1, 2, 0), new TreeNode(-1, 0, 0, 0, 1), new TreeNode(-1, 0, 0, 0, 2)], Names);
        var model = TreeModel.Read(lines, Names);

        Assert.Equal(1, model.Score([0, 0, Border]));
        Assert.Equal(2, model.Score([0, 0, MathF.BitIncrement(Border)]));
    }

    [Fact]
    public void A_feature_that_nobody_knows_is_named() =>
        Assert.Contains("Hail", Assert.Throws<KeyNotFoundException>(() => TreeModel.Read(["0 Hail 3 1 2", "1 leaf 1", "2 leaf 2"], Names)).Message, StringComparison.Ordinal);

    private static TreeNode[] Chain((int Feature, float Threshold)[] questions, int[] leaves)
    {
        var nodes = new List<TreeNode>();
        foreach (var ((feature, threshold), leaf) in questions.Zip(leaves))
        {
            nodes.Add(new TreeNode(feature, threshold, nodes.Count + 1, nodes.Count + 2, 0));
            nodes.Add(new TreeNode(-1, 0, 0, 0, leaf / 100_000f));
        }

        nodes.Add(new TreeNode(-1, 0, 0, 0, leaves[^1] / 100_000f));
        return [.. nodes];
    }
}
