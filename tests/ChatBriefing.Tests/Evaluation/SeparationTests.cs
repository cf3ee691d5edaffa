using ChatBriefing.Evaluation;

namespace ChatBriefing.Tests.Evaluation;

public sealed class SeparationTests
{
    [Fact]
    public void The_area_is_the_share_of_pairs_in_the_right_order_with_half_for_equals()
    {
        // Of 3 · 2 pairs, 0.9 wins both, 0.5 wins one and shares one, 0.1 loses both.
        var figures = Separation.Of([0.9, 0.5, 0.1], [0.5, 0.2], 0.5)!;
        Assert.Equal(3.5 / 6, figures.AreaUnderCurve, 9);
        Assert.Equal((3, 2), (figures.Inside, figures.Outside));
        Assert.Equal((2.0 / 3, 0.5), (figures.AnsweredInside, figures.AnsweredOutside));
    }

    [Fact]
    public void Kept_is_counted_above_what_a_tenth_of_the_others_exceed()
    {
        // Of 20 others two may pass: 19 and 18; the bar is 17.
        double[] others = [.. Enumerable.Range(0, 20).Select(i => (double)i)];
        Assert.Equal(0.5, Separation.Of([17, 17.5, 100, 3], others, null)!.Kept);
    }

    [Fact]
    public void A_search_without_a_threshold_answers_no_share() => Assert.Null(Separation.Of([1], [0], null)!.AnsweredInside);

    [Fact]
    public void There_is_nothing_to_tell_apart_in_an_empty_group() => Assert.Null(Separation.Of([1], [], 0.5));
}
