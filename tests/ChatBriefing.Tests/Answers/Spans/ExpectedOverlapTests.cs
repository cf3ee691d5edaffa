using ChatBriefing.Answers.Spans;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class ExpectedOverlapTests
{
    private static readonly FoundSpan Alone = Span(0, 0, 1);
    private static readonly FoundSpan Longer = Span(5, 9, 0.9f);
    private static readonly FoundSpan Shorter = Span(6, 9, 0.8f);
    private static readonly FoundSpan Other = Span(20, 21, -4);

    [Fact]
    public void A_span_that_others_agree_with_goes_before_a_slightly_better_one() =>
        Assert.Equal([Longer, Alone, Shorter, Other], ExpectedOverlap.First([Alone, Longer, Shorter, Other], 0));

    [Fact]
    public void A_much_better_span_stays_first()
    {
        FoundSpan[] spans = [Alone with { Score = 5 }, Longer, Shorter];
        Assert.Same(spans, ExpectedOverlap.First(spans, 0));
    }

    [Fact]
    public void The_more_its_own_probability_counts_the_less_others_do() =>
        Assert.Equal([Alone, Longer, Shorter], ExpectedOverlap.First([Alone, Longer, Shorter], 100));

    [Fact]
    public void Overlap_is_counted_in_words_that_both_have()
    {
        Assert.Equal(1, ExpectedOverlap.Of([Longer], 0), 5);
        Assert.Equal(1 + (8 / 9.0), ExpectedOverlap.Of([Longer, Shorter with { Score = Longer.Score }], 0), 5);
        Assert.Equal(1, ExpectedOverlap.Of([Alone, Longer], 0), 5);
    }

    [Fact]
    public void There_is_nothing_to_choose_among_no_spans() => Assert.Empty(ExpectedOverlap.First([], 1));

    private static FoundSpan Span(int first, int last, float score) => new(first, last, default, score);
}
