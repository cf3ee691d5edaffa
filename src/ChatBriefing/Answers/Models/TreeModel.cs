using System.Globalization;

namespace ChatBriefing.Answers.Models;

/// <summary>A sum of small decision trees over numbered features: what a weighted sum cannot say about features together.</summary>
internal sealed class TreeModel
{
    private const string Leaf = "leaf";
    private const string Root = "0";
    private readonly TreeNode[][] _trees;

    /// <summary>The model of these trees; the first node of each is its root.</summary>
    public TreeModel(IEnumerable<TreeNode[]> trees) => _trees = [.. trees];

    /// <summary>The sum of what the trees say of these features.</summary>
    public float Score(ReadOnlySpan<float> features)
    {
        var sum = 0f;
        foreach (var tree in _trees)
        {
            sum += Value(tree, features);
        }

        return sum;
    }

    /// <summary>What one tree says.</summary>
    public static float Value(TreeNode[] tree, ReadOnlySpan<float> features)
    {
        ref readonly var node = ref tree[0];
        while (node.Feature >= 0)
        {
            node = ref tree[features[node.Feature] <= node.Threshold ? node.AtMost : node.Above];
        }

        return node.Value;
    }

    /// <summary>The model in these lines: per node its number and either feature, threshold and the next nodes, or <c>leaf</c> and a value; node 0 begins a tree.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="features">Names of the features in order.</param>
    public static TreeModel Read(IEnumerable<string> lines, IReadOnlyList<string> features)
    {
        var numbers = features.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        var trees = new List<List<TreeNode>>();
        foreach (var line in lines)
        {
            var words = line.Split(' ');
            if (words[0] == Root)
            {
                trees.Add([]);
            }

            trees[^1].Add(words[1] == Leaf
                ? new TreeNode(-1, 0, 0, 0, Number(words[2]))
                : new TreeNode(numbers[words[1]], Number(words[2]), int.Parse(words[3], CultureInfo.InvariantCulture), int.Parse(words[4], CultureInfo.InvariantCulture), 0));
        }

        return new TreeModel(trees.Select(tree => tree.ToArray()));
    }

    /// <summary>The lines of a tree.</summary>
    public static IEnumerable<string> Lines(TreeNode[] tree, IReadOnlyList<string> features) => tree.Select((node, i) => node.Feature < 0
        ? string.Create(CultureInfo.InvariantCulture, $"{i} {Leaf} {node.Value:0.#####}")
        : string.Create(CultureInfo.InvariantCulture, $"{i} {features[node.Feature]} {node.Threshold:R} {node.AtMost} {node.Above}"));

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
