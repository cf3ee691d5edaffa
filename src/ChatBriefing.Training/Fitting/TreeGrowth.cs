using ChatBriefing.Answers.Models;

namespace ChatBriefing.Training.Fitting;

/// <summary>Grows one tree: splits where the gradients differ most, until the depth or too few rows stop it.</summary>
internal sealed class TreeGrowth(byte[][] bins, float[][] borders, double[] gradients, double[] curvatures, double shrinkage, double ridge, int leastRows, bool[] seen)
{
    private readonly List<TreeNode> _nodes = [];

    /// <summary>The tree grown from these rows.</summary>
    public TreeNode[] Grow(int[] rows, int depth)
    {
        Add(rows, depth);
        return [.. _nodes];
    }

    private int Add(int[] rows, int depth)
    {
        var at = _nodes.Count;
        _nodes.Add(default);
        var (feature, border) = depth == 0 || rows.Length < 2 * leastRows ? (-1, 0) : BestSplit(rows);
        if (feature < 0)
        {
            var (slope, curvature) = (rows.Sum(row => gradients[row]), rows.Sum(row => curvatures[row]));
            _nodes[at] = new TreeNode(-1, 0, 0, 0, (float)(-shrinkage * slope / (curvature + ridge)));
            return at;
        }

        var atMost = Add(Array.FindAll(rows, row => bins[feature][row] <= border), depth - 1);
        var above = Add(Array.FindAll(rows, row => bins[feature][row] > border), depth - 1);
        _nodes[at] = new TreeNode(feature, borders[feature][border], atMost, above, 0);
        return at;
    }

    private (int Feature, int Border) BestSplit(int[] rows)
    {
        var gains = new (double Gain, int Border)[bins.Length];
        Parallel.For(0, bins.Length, feature => gains[feature] = seen[feature] ? Gain(rows, feature) : default);
        var best = -1;
        for (var feature = 0; feature < gains.Length; feature++)
        {
            best = gains[feature].Gain > 1e-3 && (best < 0 || gains[feature].Gain > gains[best].Gain) ? feature : best;
        }

        return best < 0 ? (-1, 0) : (best, gains[best].Border);
    }

    private (double Gain, int Border) Gain(int[] rows, int feature)
    {
        var sums = new (double Slope, double Curvature, int Rows)[borders[feature].Length + 1];
        var (all, column) = ((Slope: 0.0, Curvature: 0.0), bins[feature]);
        foreach (var row in rows)
        {
            ref var sum = ref sums[column[row]];
            sum = (sum.Slope + gradients[row], sum.Curvature + curvatures[row], sum.Rows + 1);
            all = (all.Slope + gradients[row], all.Curvature + curvatures[row]);
        }

        var (left, count, best) = ((Slope: 0.0, Curvature: 0.0), 0, (Gain: 0.0, Border: 0));
        for (var border = 0; border < borders[feature].Length; border++)
        {
            left = (left.Slope + sums[border].Slope, left.Curvature + sums[border].Curvature);
            count += sums[border].Rows;
            var gain = Worth(left.Slope, left.Curvature) + Worth(all.Slope - left.Slope, all.Curvature - left.Curvature) - Worth(all.Slope, all.Curvature);
            best = count >= leastRows && rows.Length - count >= leastRows && gain > best.Gain ? (gain, border) : best;
        }

        return best;
    }

    private double Worth(double slope, double curvature) => slope * slope / (curvature + ridge);
}
