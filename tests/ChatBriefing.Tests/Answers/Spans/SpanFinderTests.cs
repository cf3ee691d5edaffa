using ChatBriefing.Answers.Spans;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class SpanFinderTests
{
    [Theory]
    [InlineData("It cost $24 trillion then.", "24", "trillion", "$24 trillion")]
    [InlineData("It cost US$24 then.", "24", "24", "US$24")]
    [InlineData("It cost £24 then.", "24", "24", "£24")]
    [InlineData("It fell by 40% then.", "40", "40", "40%")]
    [InlineData("It fell by 40 % then.", "40", "40", "40 %")]
    [InlineData("It cost 24 € then.", "24", "24", "24 €")]
    [InlineData("It cost 24\u00A0€ then.", "24", "24", "24\u00A0€")]
    [InlineData("He left the U.S. then.", "U.S", "U.S", "U.S.")]
    [InlineData("He left the U.S.", "the", "U.S", "the U.S.")]
    [InlineData("He left France.", "France", "France", "France")]
    [InlineData("It fell to 3.5.", "3.5", "3.5", "3.5")]
    [InlineData("It fell by 40 then.", "40", "40", "40")]
    [InlineData("They save $38 then.", "save", "save", "save")]
    public void A_span_takes_along_the_signs_that_belong_to_it(string text, string first, string last, string whole)
    {
        var sentence = OneSentence.Read(text);
        Assert.Equal(whole, SpanFinder.Place(sentence.Tokens, text, sentence.At(first), sentence.At(last)).In(text));
    }

    [Fact]
    public void Without_weights_all_spans_count_the_same_and_the_earliest_come_first()
    {
        var sentence = OneSentence.Read("The old mayor opened a new bridge.");
        var (best, sum) = new SpanFinder(SpanWeights.Read([])).Find(sentence.Spans, sentence.Text, 4);

        Assert.Equal(Math.Log(sentence.Spans.Spans().Count()), sum, 4);
        Assert.Equal(sentence.Spans.Spans().Take(4), best.Select(span => (span.First, span.Last)));
    }

    [Fact]
    public void What_weighs_for_its_ends_and_its_length_is_found()
    {
        var sentence = OneSentence.Read("The old mayor opened a new bridge on Monday.", "Who opened the bridge?");
        var finder = new SpanFinder(SpanWeights.Read(["FirstWord Who old 0 2", "RightWord Who open 0 1", "Length WhoActs+None 2 0 0.5", "Length WhoActs+None 1 0 0.25"]));
        var (best, sum) = finder.Find(sentence.Spans, sentence.Text, 3);

        Assert.Equal("old mayor", sentence.Words(best[0]));
        Assert.Equal(3.5f, best[0].Score);
        Assert.Equal(best.Select(span => span.Score).OrderDescending(), best.Select(span => span.Score));
        Assert.InRange(sum, best[0].Score, best[0].Score + (float)Math.Log(sentence.Spans.Spans().Count()));
    }

    [Fact]
    public void A_finder_may_look_at_one_sentence_after_another()
    {
        var (one, other) = (OneSentence.Read("The mayor opened a bridge."), OneSentence.Read("Rain fell, and all of them went home early."));
        var finder = new SpanFinder(SpanWeights.Read(["Length What 2 0 1", "LastWord What bridg 0 1"]));
        var (before, sumBefore) = finder.Find(one.Spans, one.Text, 5);
        finder.Find(other.Spans, other.Text, 5);
        var (after, sumAfter) = finder.Find(one.Spans, one.Text, 5);

        Assert.Equal(before, after);
        Assert.Equal(sumBefore, sumAfter);
    }

    [Fact]
    public void A_sentence_without_words_has_no_spans()
    {
        var sentence = OneSentence.Read("…");
        var (best, sum) = new SpanFinder(SpanWeights.Read([])).Find(sentence.Spans, sentence.Text, 4);

        Assert.Empty(best);
        Assert.Equal(float.NegativeInfinity, sum);
    }
}
