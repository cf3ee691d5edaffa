using ChatBriefing.Answers.Models;
using ChatBriefing.Training.Fitting;

namespace ChatBriefing.Training.Stages;

/// <summary>Fits trees on top of a weighted sum.</summary>
internal static class Boost
{
    /// <summary>
    /// The trees for these groups; with <paramref name="mayBeNone"/> only the first candidate of each is one, the other says "none". Drawn trees depend on the draw: of several
    /// <paramref name="draws"/> the mean is taken (Breiman 1996, "Bagging predictors").
    /// </summary>
    public static List<TreeNode[]> Fit<TFeature>(IReadOnlyList<DenseGroup> groups, LinearModel<TFeature> sum, int count, int depth, double shrinkage, double drawn, int draws, bool mayBeNone = false)
        where TFeature : struct, Enum
    {
        var seen = BoostedModel<TFeature>.Seen.Count;
        TreeGroup[] rows = [.. groups.Select(group =>
        {
            var candidates = mayBeNone ? group.Candidates[..1] : group.Candidates;
            return new TreeGroup(
                Array.ConvertAll(candidates, features =>
                {
                    var row = new float[seen];
                    BoostedModel<TFeature>.Write(group.Type, features, row);
                    return row;
                }),
                [.. candidates.Select((features, i) => sum.Score(group.Type, features) + (i == 0 ? (float)group.Given : 0))],
                mayBeNone ? group.Right[..1] : group.Right,
                mayBeNone);
        })];
        var fits = Enumerable.Range(1, draws).AsParallel().AsOrdered().Select(seed => new TreeFit(rows, seen).Run(count, depth, shrinkage, drawn, seed));
        return [.. fits.SelectMany(trees => trees.Select(tree => Array.ConvertAll(tree, node => node with { Value = node.Value / draws })))];
    }
}
