using ChatBriefing.Answers.Citing;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Citing;

public sealed class AttributionsTests
{
    [Theory]
    [InlineData("The ore is rich, according to Ada Brown.", "Ada Brown")]
    [InlineData("Ada Brown said that the ore is rich.", "Ada Brown")]
    [InlineData("Ada Brown, spokesperson for the mine, denied it.", "Ada Brown, spokesperson for the mine")]
    [InlineData("Senator Ada Brown met miners. Brown said that the ore is rich.", "Senator Ada Brown")]
    public void A_speaker_is_named_as_fully_as_the_article_does(string text, string expected) => Assert.Equal(expected, Speaker(text));

    [Theory]
    [InlineData("On Monday Rubio met miners. Rubio said that the ore is rich.", "Rubio")]
    [InlineData("In Kinshasa Tshisekedi met miners. Tshisekedi said that the ore is rich.", "Tshisekedi")]
    [InlineData("They came to Kinshasa. Tshisekedi was there. Tshisekedi said that the ore is rich.", "Tshisekedi")]
    [InlineData("Yesterday Rubio met miners. Rubio said that the ore is rich.", "Rubio")]
    public void Days_places_and_the_sentence_before_are_no_forenames(string text, string expected) => Assert.Equal(expected, Speaker(text));

    [Fact]
    public void Of_two_people_of_one_name_neither_is_guessed() =>
        Assert.Equal("Trump", Speaker("Eric Trump met miners. Donald Trump came later. Trump said that the ore is rich."));

    [Fact]
    public void A_title_more_or_less_does_not_make_two_of_one() =>
        Assert.Equal("President Donald Trump", Speaker("President Donald Trump met miners. Donald Trump came later. Trump said that the ore is rich."));

    [Fact]
    public void A_day_says_nothing() => Assert.Null(Speaker("The ore is rich, the company said Monday."));

    private static string? Speaker(string text)
    {
        using var folder = new TemporaryFolder().With("article.txt", $"Of ore\n\n{text}\n");
        using var corpus = new Asked(folder.Path);
        var article = corpus.Index.Find(corpus.Index.Files[0].Article!.Id)!;
        var passage = corpus.Index.Passages().At(corpus.Index.SentencesOf(article.Id, article.Paragraphs[^1].Sentences[^1]).First);
        return Attributions.Find(article, passage.Span, passage.Tokens)?.Speaker;
    }
}
