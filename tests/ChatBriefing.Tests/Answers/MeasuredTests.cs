using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers;

public sealed class MeasuredTests : IDisposable
{
    private readonly Asked _asked = Asked.TheShippedCorpus();

    public void Dispose() => _asked.Dispose();

    [Theory]
    [InlineData("What are the DRC's reserves worth?")]
    [InlineData("Who is Tina Salama?")]
    [InlineData("Why did the Ukraine deal fail?")]
    public void What_is_measured_is_what_is_shown(string question)
    {
        var (answer, measured) = (_asked.Ask(question), _asked.Finder.Measure(question, 3));
        Assert.Equal(answer.Excerpts[0].Citation.Span, measured.Ranked[0].Excerpt);
        Assert.Equal(answer.Excerpts[0].Citation.Article, measured.Ranked[0].Article);
        Assert.Equal(answer.ShortAnswer?.Span, measured.Ranked[0].ShortAnswer);
        Assert.Equal(answer.Confidence, measured.Confidence, 4);
    }

    [Fact]
    public void What_would_be_refused_is_measured_too()
    {
        const string Question = "What is the price of copper?";
        Assert.False(_asked.Ask(Question).Answered);
        Assert.NotEmpty(_asked.Finder.Measure(Question, 1).Ranked);
    }

    [Theory]
    [InlineData("Who is Tina Salama?")]
    [InlineData("Where do penguins juggle?")]
    public void Within_a_stretch_every_sentence_is_ranked_and_no_other(string question)
    {
        var article = _asked.Index.Find(_asked.Index.Entries().First().Id)!;
        foreach (var paragraph in article.Paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Body))
        {
            var ranked = _asked.Finder.MeasureWithin(question, 100, article.Id, paragraph.Span).Ranked;
            Assert.Equal(paragraph.Sentences, ranked.Select(one => one.Sentence).OrderBy(span => span.Start));
        }
    }

    [Fact]
    public void There_is_nothing_to_measure_in_a_greeting_or_in_an_article_that_is_not_there()
    {
        Assert.Empty(_asked.Finder.Measure("?", 3).Ranked);
        Assert.Empty(_asked.Finder.MeasureWithin("Who is Tina Salama?", 3, new ArticleId("none"), new TextSpan(0, 100)).Ranked);
    }
}
