using ChatBriefing.Answers.Spans;
using CsCheck;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class LogSumTests
{
    [Fact]
    public void It_is_the_logarithm_of_the_sum_however_large_or_small_the_scores_are() =>
        Gen.OneOf(Gen.Float[-20, 20], Gen.Float[-5_000, 5_000]).Array[1, 30].Sample(scores =>
        {
            var highest = scores.Max();
            Assert.Equal(highest + Math.Log(scores.Sum(score => Math.Exp(score - highest))), Sum(scores), 1e-2);
        });

    [Theory]
    [InlineData(3)]
    [InlineData(-1_000)]
    [InlineData(1_000)]
    public void One_score_is_its_own_sum(float score) => Assert.Equal(score, Sum([score]));

    [Fact]
    public void The_sum_of_nothing_is_below_everything() => Assert.Equal(float.NegativeInfinity, Sum([]));

    private static float Sum(float[] scores)
    {
        var sum = new LogSum();
        foreach (var score in scores)
        {
            sum.Add(score);
        }

        return sum.Value;
    }
}
