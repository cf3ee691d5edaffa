using ChatBriefing.Training.Fitting;

namespace ChatBriefing.Tests.Training.Fitting;

public sealed class SpanFitTests
{
    // 0 and 1 are what words are at the left, 2 and 3 at the right, 4 and 5 what spans are of their own.
    private const int Features = 6;

    [Fact]
    public void What_marked_spans_have_in_common_gains_weight()
    {
        var weights = new SpanFit(Features).Run(Examples(), 20, 0);

        Assert.True(weights[0] > 0 && weights[1] < 0);
        Assert.True(weights[3] > 0 && weights[2] < 0);
        Assert.InRange(MathF.Abs(weights[4]), 0, weights[0] / 4);
    }

    [Fact]
    public void A_high_threshold_leaves_nothing() => Assert.All(new SpanFit(Features).Run(Examples(), 4, 10), weight => Assert.Equal(0, weight));

    [Fact]
    public void What_was_never_seen_weighs_nothing() => Assert.Equal(0, new SpanFit(Features).Run(Examples(), 4, 0)[5]);

    [Fact]
    public void Fitting_twice_gives_the_same_weights() =>
        Assert.Equal(new SpanFit(Features).Run(Examples(), 5, 1e-4f), new SpanFit(Features).Run(Examples(), 5, 1e-4f));

    private static SpanExample[] Examples() => [.. Enumerable.Range(0, 50).Select(i => Example())];

    /// <summary>Two words; the span of both is marked.</summary>
    private static SpanExample Example()
    {
        var example = new SpanExample();
        example.Left.AddRange([[0], [1]]);
        example.Right.AddRange([[2], [3]]);
        example.Spans.AddRange([(0, 0, [4]), (0, 1, [4]), (1, 1, [4])]);
        example.Marked.AddRange([false, true, false]);
        return example;
    }
}
