using ChatBriefing.Answers.Models;

namespace ChatBriefing.Training.Fitting;

/// <summary>
/// Fits trees one after another, each to the gradient of the groups' log likelihood under a softmax (gradient boosting, Friedman 2001), with Newton leaf values
/// and splits at the borders of 48 equally filled bins (Chen and Guestrin 2016). Each tree may be drawn from a part of the groups and features (Friedman 2002).
/// </summary>
internal sealed class TreeFit(IReadOnlyList<TreeGroup> groups, int features)
{
    private const int Bins = 48;
    private const double Ridge = 5;
    private const int LeastRows = 60;
    private readonly float[][] _rows = [.. groups.SelectMany(group => group.Rows)];
    private readonly double[] _scores = [.. groups.SelectMany(group => group.Base).Select(score => (double)score)];

    /// <summary>The fitted trees.</summary>
    /// <param name="count">How many.</param>
    /// <param name="depth">Most questions from root to leaf.</param>
    /// <param name="shrinkage">Share of the best leaf values that each tree adds: many small steps depend less on chance than few large ones.</param>
    /// <param name="drawn">Share of the groups and of the features that each tree sees, drawn.</param>
    /// <param name="seed">Decides the draw.</param>
    public List<TreeNode[]> Run(int count, int depth, double shrinkage = 0.08, double drawn = 1, int seed = 1)
    {
        var borders = Enumerable.Range(0, features).Select(Borders).ToArray();
        var bins = new byte[features][];
        Parallel.For(0, features, feature => bins[feature] = [.. _rows.Select(row => Bin(borders[feature], row[feature]))]);
        var (trees, random) = (new List<TreeNode[]>(), new Random(seed));
        var (gradients, curvatures) = (new double[_rows.Length], new double[_rows.Length]);
        for (var tree = 0; tree < count; tree++)
        {
            Differentiate(gradients, curvatures);
            var grown = new TreeGrowth(bins, borders, gradients, curvatures, shrinkage, Ridge, (int)(LeastRows * drawn), Features(random, drawn)).Grow(Rows(random, drawn), depth);
            trees.Add(grown);
            for (var row = 0; row < _rows.Length; row++)
            {
                _scores[row] += TreeModel.Value(grown, _rows[row]);
            }
        }

        return trees;
    }

    private bool[] Features(Random random, double drawn) => [.. Enumerable.Range(0, features).Select(_ => random.NextDouble() < drawn)];

    private int[] Rows(Random random, double drawn)
    {
        var (rows, at) = (new List<int>(), 0);
        foreach (var group in groups)
        {
            if (random.NextDouble() < drawn)
            {
                rows.AddRange(Enumerable.Range(at, group.Rows.Length));
            }

            at += group.Rows.Length;
        }

        return [.. rows];
    }

    private void Differentiate(double[] gradients, double[] curvatures)
    {
        var at = 0;
        foreach (var group in groups)
        {
            var scores = group.MayBeNone ? [.. _scores.AsSpan(at, group.Rows.Length), 0] : _scores.AsSpan(at, group.Rows.Length).ToArray();
            bool[] right = group.MayBeNone ? [.. group.Right, !group.Right.Contains(true)] : group.Right;
            var slopes = Softmax.Gradients(scores, right);
            var all = scores.Max();
            var sum = scores.Sum(score => Math.Exp(score - all));
            for (var i = 0; i < group.Rows.Length; i++)
            {
                var share = Math.Exp(scores[i] - all) / sum;
                gradients[at + i] = slopes[i];
                curvatures[at + i] = Math.Max(share * (1 - share), 1e-4);
            }

            at += group.Rows.Length;
        }
    }

    private float[] Borders(int feature)
    {
        var values = _rows.Where((_, i) => i % Math.Max(1, _rows.Length / 20_000) == 0).Select(row => row[feature]).Order().ToArray();
        return [.. Enumerable.Range(1, Bins - 1).Select(i => values[i * values.Length / Bins]).Distinct()];
    }

    private static byte Bin(float[] borders, float value)
    {
        var at = Array.BinarySearch(borders, value);
        return (byte)(at < 0 ? ~at : at);
    }
}
