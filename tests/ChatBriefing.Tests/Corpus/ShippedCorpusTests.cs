using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Corpus;

public sealed class ShippedCorpusTests
{
    private const string Name = "us-drc-rare-earths-military-aid";

    private static readonly FileReading Reading =
        new CorpusFolder(Repository.Corpus).Read(CancellationToken.None).Single(reading => reading.Path == Name + ".txt");

    [Fact]
    public void Has_no_failures() => Assert.Empty(new CorpusFolder(Repository.Corpus).Read(CancellationToken.None).SelectMany(reading => reading.Failures));

    [Fact]
    public void Holds_the_article_as_it_was_given()
    {
        var original = Repository.Shared($"corpus/{Name}.txt");
        Assert.SkipWhen(original is null, "The shared folder with the original article is absent.");
        Assert.Equal(File.ReadAllBytes(original!), File.ReadAllBytes(Path.Combine(Repository.Corpus, Name + ".txt")));
    }

    [Fact]
    public void Reads_the_article_paragraph_by_paragraph()
    {
        var article = Reading.Article!;
        Assert.Equal("U.S. Engages in Talks with DRC for Rare Earths in Military Aid Exchange", article.Title);
        Assert.Equal(("www.presstv.ir", null, null, Language.English), (article.Source, article.Url, article.Published, article.Language));
        Assert.Equal(
            [ParagraphRole.Title, .. Enumerable.Repeat(ParagraphRole.Body, 6), ParagraphRole.SourceLine], article.Paragraphs.Select(paragraph => paragraph.Role));
        Assert.Equal([1, 3, 3, 2, 3, 2, 3, 1], article.Paragraphs.Select(paragraph => paragraph.Sentences.Count));
    }

    [Fact]
    public void Has_quick_facts_that_keep_the_hedges_of_the_article()
    {
        var text = Reading.Article!.Text;
        Assert.True(Reading.Facts.Count >= 20);
        Assert.True(Reading.Facts.Count(fact => fact.Question is not null) >= 15);
        Assert.All(Reading.Facts, fact => Assert.Contains(fact.Value.In(text), fact.Quote.In(text)));
        Assert.Contains("is believed to hold", Reading.Facts.Single(fact => fact.Value.In(text) == "cobalt, lithium, tantalum, and uranium").Quote.In(text));
    }

    [Fact]
    public void Quotes_whole_sentences_in_its_quick_facts()
    {
        var sentences = Reading.Article!.Paragraphs.SelectMany(paragraph => paragraph.Sentences).ToHashSet();
        Assert.All(Reading.Facts, fact => Assert.Contains(fact.Quote, sentences));
    }
}
