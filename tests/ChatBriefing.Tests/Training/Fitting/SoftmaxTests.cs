using ChatBriefing.Training.Fitting;
using CsCheck;

namespace ChatBriefing.Tests.Training.Fitting;

public sealed class SoftmaxTests
{
    [Fact]
    public void Gradients_sum_to_zero() =>
        Gen.Select(Gen.Double[-300, 300], Gen.Bool).Array[1, 20].Where(candidates => candidates.Any(candidate => candidate.Item2)).Sample(candidates =>
            Assert.Equal(0, Gradients(candidates).Sum(), 1e-9));

    [Fact]
    public void Only_right_candidates_are_drawn_up() =>
        Gen.Select(Gen.Double[-20, 20], Gen.Bool).Array[2, 20].Where(candidates => candidates.Any(candidate => candidate.Item2)).Sample(candidates =>
            Assert.All(Gradients(candidates).Zip(candidates), pair => Assert.True(pair.Second.Item2 ? pair.First <= 1e-12 : pair.First >= 0)));

    [Fact]
    public void The_slope_is_that_of_the_loss() =>
        Gen.Select(Gen.Double[-5, 5], Gen.Bool).Array[2, 8].Where(candidates => candidates.Any(candidate => candidate.Item2)).Sample(candidates =>
        {
            const double Step = 1e-5;
            var gradients = Gradients(candidates);
            for (var i = 0; i < candidates.Length; i++)
            {
                var (lower, upper) = (candidates.ToArray(), candidates.ToArray());
                (lower[i].Item1, upper[i].Item1) = (lower[i].Item1 - Step, upper[i].Item1 + Step);
                Assert.Equal((Loss(upper) - Loss(lower)) / (2 * Step), gradients[i], 1e-6);
            }
        });

    [Fact]
    public void Where_all_are_right_there_is_nothing_to_learn() => Assert.All(Gradients([(1, true), (-3, true)]), gradient => Assert.Equal(0, gradient, 12));

    private static double Loss((double Score, bool Right)[] candidates) =>
        Math.Log(candidates.Sum(candidate => Math.Exp(candidate.Score))) - Math.Log(candidates.Sum(candidate => candidate.Right ? Math.Exp(candidate.Score) : 0));

    private static double[] Gradients((double Score, bool Right)[] candidates) =>
        Softmax.Gradients(Array.ConvertAll(candidates, candidate => candidate.Score), Array.ConvertAll(candidates, candidate => candidate.Right));
}
