using ChatBriefing.Answers.Spans;
using ChatBriefing.Tests.Support;
using CsCheck;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class BestSpansTests
{
    private static readonly OneSentence Sentence = OneSentence.Read("The old mayor opened a new bridge over the river on a cold morning.");

    [Fact]
    public void The_best_are_kept_in_order_and_of_equal_ones_the_earlier() =>
        Gen.Select(Gen.Int[0, 9].Array[0, 40], Gen.Int[1, 12]).Sample((scores, most) =>
        {
            var best = new BestSpans(most);
            for (var i = 0; i < scores.Length; i++)
            {
                best.Add(i % Sentence.Tokens.Length, Sentence.Tokens.Length - 1, scores[i]);
            }

            var expected = scores.Select((score, i) => (i % Sentence.Tokens.Length, (float)score)).OrderByDescending(pair => pair.Item2).Take(most);
            Assert.Equal(expected, best.Written(Sentence.Tokens, Sentence.Text).Select(span => (span.First, span.Score)));
        });

    [Fact]
    public void A_kept_span_knows_its_place()
    {
        var best = new BestSpans(1);
        best.Add(Sentence.At("old"), Sentence.At("mayor"), 1);

        Assert.Equal("old mayor", Sentence.Words(Assert.Single(best.Written(Sentence.Tokens, Sentence.Text))));
    }
}
