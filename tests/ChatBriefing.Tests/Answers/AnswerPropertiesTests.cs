using System.Text.Json;
using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;
using CsCheck;

namespace ChatBriefing.Tests.Answers;

public sealed class AnswerPropertiesTests : IDisposable
{
    private static readonly string[] Words =
    [
        "who", "what", "which", "when", "where", "why", "how many", "is", "the", "talks", "minerals", "DRC", "Ukraine", "Rubio", "reserves", "worth", "rebels", "copper",
        "Qui", "où", "+-&&||!(){}[]^\"~*?:\\", "<script>alert(1)</script>", "**bold**", "\u202Eright", "😀", "\0", "\uD83D", "$24 trillion", "“", "?",
    ];

    private static readonly Gen<string> Questions = Gen.OneOf(
        Gen.Int[0, Words.Length - 1].Array[0, 12].Select(picks => string.Join(' ', picks.Select(i => Words[i]))),
        Gen.String[0, 60]);

    private readonly Asked _corpus = Asked.TheShippedCorpus();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Everything_quoted_is_its_slice_of_the_article() =>
        Questions.Sample(
            question =>
            {
                var answer = _corpus.Ask(question);
                foreach (var excerpt in answer.Excerpts.Concat(answer.Nearest))
                {
                    var text = _corpus.Index.Find(excerpt.Citation.Article)!.Text;
                    Assert.Equal(excerpt.Citation.Span.In(text), excerpt.Text);
                    Assert.All(excerpt.Highlights, span => Assert.True(new TextSpan(0, excerpt.Text.Length).Contains(span)));
                    Assert.True(excerpt.AttributedTo is not { } speaker || speaker.Span.In(text) == speaker.Speaker);
                }

                Assert.True(answer.ShortAnswer is not { } brief || brief.Span.In(_corpus.Index.Find(answer.Excerpts[brief.Excerpt - 1].Citation.Article)!.Text) == brief.Text);
                Assert.All(answer.Facts, fact => Assert.Equal(fact.ValueSpan.In(_corpus.Index.Find(fact.Quote.Citation.Article)!.Text), fact.Value));
            },
            iter: 2_000);

    [Fact]
    public void No_words_are_shown_twice() =>
        Questions.Sample(
            question =>
            {
                var answer = _corpus.Ask(question);
                foreach (var shown in new[] { answer.Excerpts, answer.Nearest })
                {
                    Assert.All(shown, excerpt => Assert.DoesNotContain(shown, other => other.Number > excerpt.Number && other.Citation.Article == excerpt.Citation.Article && other.Citation.Span.Overlaps(excerpt.Citation.Span)));
                }
            },
            iter: 2_000);

    [Fact]
    public void The_same_question_gives_the_same_bytes()
    {
        using var again = Asked.TheShippedCorpus();
        Questions.Sample(question => Assert.Equal(JsonSerializer.Serialize(_corpus.Ask(question)), JsonSerializer.Serialize(again.Ask(question))), iter: 500);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n")]
    [InlineData("😀😀😀")]
    [InlineData("\u202Eمن هو")]
    [InlineData("+-&&||!(){}[]^\"~*?:\\")]
    [InlineData("/")]
    [InlineData("<b>**_~")]
    [InlineData("\0\u0001\u001b[31m")]
    public void Noise_is_refused_without_a_citation(string noise)
    {
        var answer = _corpus.Ask(noise);

        Assert.False(answer.Answered);
        Assert.Empty(answer.Excerpts);
    }

    [Fact]
    public void A_question_of_ten_thousand_characters_is_answered_or_refused_in_peace() =>
        Assert.NotNull(_corpus.Ask(string.Concat(Enumerable.Repeat("minerals reserves DRC ", 500))));

    [Fact]
    public void A_receipt_verifies_as_long_as_the_article_stands()
    {
        var answer = _corpus.Ask("What are the DRC's reserves worth?");

        var verification = _corpus.Finder.Verify(answer.Receipt);

        Assert.True(verification.Holds);
        Assert.Equal(answer.Excerpts.Select(excerpt => excerpt.Text), verification.Excerpts.Select(excerpt => excerpt.Text));
    }

    [Fact]
    public void A_receipt_tells_a_changed_article_from_a_missing_one()
    {
        using var folder = new TemporaryFolder();
        var answer = _corpus.Ask("What are the DRC's reserves worth?");
        using (var none = new Asked(folder.Path))
        {
            Assert.Equal([1], none.Finder.Verify(answer.Receipt).Gone.Take(1));
        }

        folder.With("us-drc-rare-earths-military-aid.txt", "Another text\n\nIt says something else.\n");
        using var changed = new Asked(folder.Path);
        Assert.Equal([1], changed.Finder.Verify(answer.Receipt).Changed.Take(1));
    }

    [Fact]
    public void Values_that_differ_between_articles_stand_side_by_side()
    {
        using var folder = new TemporaryFolder()
            .With("a.txt", "Mine output\n\nThe Kisanfu mine produced 50,000 tons of cobalt.\n")
            .With("b.txt", "Kisanfu report\n\nThe Kisanfu mine produced 31,000 tons of cobalt.\n");
        using var corpus = new Asked(folder.Path);

        var answer = corpus.Ask("How much cobalt did the Kisanfu mine produce?");

        var values = Assert.Single(answer.Disagreements).Values;
        Assert.Equal(["31,000 tons", "50,000 tons"], values.Select(value => value.Text).Order());
    }
}
