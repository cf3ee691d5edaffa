using ChatBriefing.Answers.Citing;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Citing;

public sealed class VerbatimGateTests
{
    [Fact]
    public void A_quote_that_its_article_does_not_say_is_dropped_counted_and_logged_without_its_words()
    {
        using var corpus = Asked.TheShippedCorpus();
        var excerpt = corpus.Ask("Who reported the talks?").Excerpts[0];
        var log = new LogLines();
        var dropped = new DroppedQuotes(log);
        var gate = new VerbatimGate(corpus.Index, dropped);

        Assert.True(gate.Passes(excerpt));
        Assert.False(gate.Passes(excerpt with { Text = excerpt.Text.Replace("Financial", "Morning", StringComparison.Ordinal) }));

        Assert.Equal(1, dropped.Count);
        Assert.Equal($"Error: A quote was dropped: article {excerpt.Citation.Article.Value} does not say it at {excerpt.Citation.Span.Start}, length {excerpt.Citation.Span.Length}.", Assert.Single(log.Lines));
    }

    [Fact]
    public void A_short_answer_that_its_excerpt_does_not_say_is_dropped_too()
    {
        using var corpus = Asked.TheShippedCorpus();
        var answer = corpus.Ask("Who reported the talks?");
        var log = new LogLines();
        var dropped = new DroppedQuotes(log);
        var gate = new VerbatimGate(corpus.Index, dropped);

        Assert.True(gate.Passes(answer.ShortAnswer!, answer.Excerpts[0]));
        Assert.False(gate.Passes(answer.ShortAnswer! with { Text = "the Morning Times" }, answer.Excerpts[0]));

        Assert.Equal(1, dropped.Count);
        Assert.DoesNotContain("Morning", Assert.Single(log.Lines), StringComparison.Ordinal);
    }
}
