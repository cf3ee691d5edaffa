using ChatBriefing.Answers.Spans;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class SpanJudgeTests
{
    private readonly OneSentence _sentence = OneSentence.Read("In May the old mayor opened two bridges, and Joseph Kabila left.", "Who opened the bridges?");

    [Fact]
    public void Without_trees_the_model_s_order_stays()
    {
        FoundSpan[] spans = [_sentence.Found("Joseph", "Kabila", 3), _sentence.Found("May", "May", 1), _sentence.Found("two", "bridges", 0)];
        Assert.Equal(spans, SpanJudge.Read([]).Order(_sentence.Spans, spans));
    }

    [Fact]
    public void What_the_trees_prefer_goes_first_and_its_score_says_so()
    {
        FoundSpan[] spans = [_sentence.Found("May", "May", 1), _sentence.Found("Joseph", "Kabila", 0)];
        var judged = SpanJudge.Read(["0 Names 1 1 2", "1 leaf -1", "2 leaf 4"]).Order(_sentence.Spans, spans);

        Assert.Equal(["Joseph Kabila", "May"], judged.Select(_sentence.Words));
        Assert.Equal([4, 0], judged.Select(span => span.Score));
    }

    [Fact]
    public void Nothing_is_judged_where_there_are_no_spans() => Assert.Empty(SpanJudge.Read([]).Order(_sentence.Spans, []));

    [Fact]
    public void The_traits_of_a_span_are_told()
    {
        var traits = SpanTraits.Of(_sentence.Spans, [_sentence.Found("Joseph", "Joseph", 2), _sentence.Found("old", "bridges", 1.5f)]);

        Assert.Equal([0, 0.5f], Of(traits, SpanTrait.Behind));
        Assert.Equal([0, 1], Of(traits, SpanTrait.Rank));
        Assert.Equal([1, 5], Of(traits, SpanTrait.Length));
        Assert.Equal([1, 0], Of(traits, SpanTrait.CutsNamesAfter));
        Assert.Equal([0, 1], Of(traits, SpanTrait.SignAfter));
        Assert.Equal([0, 1], Of(traits, SpanTrait.Verbs));
        Assert.Equal([0, 1], Of(traits, SpanTrait.Numbers));
        Assert.Equal([0, 2 / 5f], Of(traits, SpanTrait.Repeated));
        Assert.Equal([1, 20], Of(traits, SpanTrait.MatchedBefore));
        Assert.Equal([20, 20], Of(traits, SpanTrait.MatchedAfter));
    }

    private static IEnumerable<float> Of(float[][] traits, SpanTrait trait) => traits.Select(values => values[(int)trait]);
}
