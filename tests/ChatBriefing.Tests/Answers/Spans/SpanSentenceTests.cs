using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Tests.Support;
using CsCheck;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class SpanSentenceTests
{
    private static readonly string[] Vocabulary = ["the", "old", "mayor", "well-known", "and", "of", "Congo", "sold;", "12", "bridges,", "to", "quickly", "his", "because"];

    [Fact]
    public void No_span_cuts_a_hyphenated_word()
    {
        var all = Spans(OneSentence.Read("They met a well-known singer in Guinea-Bissau."));

        Assert.All(["well-known singer", "a well-known singer", "Guinea-Bissau"], span => Assert.Contains(span, all));
        Assert.DoesNotContain(all, span => span.StartsWith("known", StringComparison.Ordinal) || span.EndsWith("well", StringComparison.Ordinal));
        Assert.DoesNotContain(all, span => span.StartsWith("Bissau", StringComparison.Ordinal) || span.EndsWith("Guinea", StringComparison.Ordinal));
    }

    [Fact]
    public void No_span_ends_between_an_adjective_and_its_noun()
    {
        var all = Spans(OneSentence.Read("The mayor opened the new bridge."));

        Assert.Contains("the new bridge", all);
        Assert.DoesNotContain("the new", all);
        Assert.DoesNotContain("new", all);
    }

    [Fact]
    public void An_adjective_without_a_noun_may_end_a_span() => Assert.Contains("very old", Spans(OneSentence.Read("The bridge is very old.")));

    [Theory]
    [InlineData("The king of Spain and his brother went to Rome because it rained.", "of|and|his|to|because|The")]
    public void No_span_ends_with_a_word_that_leads_on(string text, string words) =>
        Assert.All(words.Split('|'), word => Assert.DoesNotContain(Spans(OneSentence.Read(text)), span => span == word || span.EndsWith($" {word}", StringComparison.Ordinal)));

    [Fact]
    public void No_span_begins_with_a_conjunction() =>
        Assert.DoesNotContain(Spans(OneSentence.Read("Copper and cobalt rose.")), span => span.StartsWith("and", StringComparison.Ordinal));

    [Fact]
    public void No_span_runs_across_a_semicolon_but_across_a_comma()
    {
        var all = Spans(OneSentence.Read("They mine copper, cobalt; gold is rare."));

        Assert.Contains("copper, cobalt", all);
        Assert.DoesNotContain(all, span => span.Contains(';', StringComparison.Ordinal));
    }

    [Fact]
    public void Spans_are_in_order_within_the_sentence_and_not_too_long() =>
        Gen.Int[0, Vocabulary.Length - 1].Array[1, 40].Sample(
            picks =>
            {
                var sentence = OneSentence.Read(string.Join(' ', picks.Select(i => Vocabulary[i])));
                var all = sentence.Spans.Spans().ToArray();
                Assert.Equal(all.Distinct().Order(), all);
                Assert.All(all, span => Assert.InRange(span.Last, span.First, Math.Min(sentence.Tokens.Length, span.First + SpanSentence.LongestSpan) - 1));
            },
            iter: 100);

    [Fact]
    public void Only_the_beginning_of_an_endless_sentence_is_looked_at()
    {
        var sentence = OneSentence.Read(string.Join(' ', Enumerable.Repeat("copper", SpanSentence.MostWords + 30)));

        Assert.Equal(SpanSentence.MostWords, sentence.Spans.Count);
        Assert.Equal(SpanSentence.MostWords - 1, sentence.Spans.Spans().Max(span => span.Last));
    }

    [Fact]
    public void A_word_has_the_role_of_the_term_that_it_stands_for()
    {
        var sentence = OneSentence.Read("In Paris a mayor opened the bridge.", "Which mayor opened a bridge in Paris?");

        Assert.Equal(1 + (int)TermRole.Head, sentence.Spans.Role(sentence.At("mayor")));
        Assert.Equal(1 + (int)TermRole.Verb, sentence.Spans.Role(sentence.At("opened")));
        Assert.Equal(1 + (int)TermRole.Name, sentence.Spans.Role(sentence.At("Paris")));
        Assert.Equal(1 + (int)TermRole.Other, sentence.Spans.Role(sentence.At("bridge")));
        Assert.Equal(0, sentence.Spans.Role(sentence.At("the")));
        Assert.Equal([5, 5], [sentence.Spans.Role(-1), sentence.Spans.Role(sentence.Tokens.Length)]);
    }

    [Fact]
    public void The_nearest_word_of_a_role_is_told_before_and_after()
    {
        var sentence = OneSentence.Read("In Paris a mayor opened the bridge.", "Which mayor opened a bridge in Paris?");
        var (a, the) = (sentence.At("a"), sentence.At("the"));

        Assert.Equal(-1, sentence.Spans.Place(TermRole.Name, a, a));
        Assert.Equal(1, sentence.Spans.Place(TermRole.Head, a, a));
        Assert.Equal(2, sentence.Spans.Place(TermRole.Verb, a, a));
        Assert.Equal(-1, sentence.Spans.Place(TermRole.Verb, the, the));
        Assert.Equal(0, sentence.Spans.Place(TermRole.Verb, a, the));
    }

    [Fact]
    public void Matched_weight_is_counted_before_a_word_and_up_to_the_next_comma()
    {
        var sentence = OneSentence.Read("The mayor left, and rebels took the bridge, it rained.", "Did the mayor lose the bridge to rebels?");
        var (spans, took) = (sentence.Spans, sentence.At("took"));

        Assert.Equal(spans.Weight(sentence.At("mayor")) + spans.Weight(sentence.At("rebels")), spans.WeightBefore(took), 4);
        Assert.Equal(spans.WeightBefore(took) + spans.Weight(sentence.At("bridge")), spans.TotalWeight, 4);
        Assert.Equal(spans.Weight(sentence.At("rebels")) + spans.Weight(sentence.At("bridge")), spans.SegmentWeight(took, took), 4);
        Assert.Equal(0, spans.SegmentWeight(sentence.At("it"), sentence.At("rained")), 4);
    }

    private static string[] Spans(OneSentence sentence) => [.. sentence.Spans.Spans().Select(span => sentence.Words(span.First, span.Last))];
}
