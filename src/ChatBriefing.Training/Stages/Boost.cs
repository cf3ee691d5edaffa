using ChatBriefing.Answers.Models;
using ChatBriefing.Training.Fitting;

namespace ChatBriefing.Training.Stages;

/// <summary>Fits trees on top of a weighted sum.</summary>
internal static class Boost
{
    /// <summary>The trees for these groups; with <paramref name="mayBeNone"/> only the first candidate of each is one, the other says "none".</summary>
    public static List<TreeNode[]> Fit<TFeature>(IReadOnlyList<DenseGroup> groups, LinearModel<TFeature> sum, int count, int depth, double shrinkage, double drawn, bool mayBeNone = false)
        where TFeature : struct, Enum
    {
        var seen = BoostedModel<TFeature>.Seen.Count;
        var trees = groups.Select(group =>
        {
            var candidates = mayBeNone ? group.Candidates[..1] : group.Candidates;
            return new TreeGroup(
                Array.ConvertAll(candidates, features =>
                {
                    var row = new float[seen];
                    BoostedModel<TFeature>.Write(group.Type, features, row);
                    return row;
                }),
                Array.ConvertAll(candidates, features => sum.Score(group.Type, features)),
                mayBeNone ? group.Right[..1] : group.Right,
                mayBeNone);
        });
        return new TreeFit([.. trees], seen).Run(count, depth, shrinkage, drawn);
    }
}
