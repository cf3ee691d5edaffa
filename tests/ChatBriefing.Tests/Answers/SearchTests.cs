using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers;

public sealed class SearchTests : IDisposable
{
    private readonly Asked _asked = Asked.TheShippedCorpus();

    public void Dispose() => _asked.Dispose();

    [Theory]
    [InlineData("cobalt reserves")]
    [InlineData("minerals")]
    [InlineData("What are the mineral reserves?")]
    public void Words_find_passages_that_have_them_quoted_word_for_word(string words)
    {
        var found = _asked.Finder.Search(words, 0, 5);
        Assert.NotEmpty(found);
        Assert.All(found, excerpt => Assert.Equal(excerpt.Text, excerpt.Citation.Span.In(_asked.Index.Find(excerpt.Citation.Article)!.Text)));
        Assert.All(found, excerpt => Assert.Contains(words.Split(' ', '?'), word => word.Length > 5 && excerpt.Text.Contains(word[..6], StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Pages_follow_one_another_without_a_gap_or_a_repetition()
    {
        var all = _asked.Finder.Search("minerals deal", 0, 6);
        var pages = _asked.Finder.Search("minerals deal", 0, 3).Concat(_asked.Finder.Search("minerals deal", 3, 3));
        Assert.Equal(all.Select(excerpt => (excerpt.Number, excerpt.Citation)), pages.Select(excerpt => (excerpt.Number, excerpt.Citation)));
        Assert.Equal(Enumerable.Range(1, all.Count), all.Select(excerpt => excerpt.Number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("the of and")]
    [InlineData("zebra xylophone")]
    [InlineData("\u0000\uD800 ((")]
    public void What_no_article_has_finds_nothing(string words) => Assert.Empty(_asked.Finder.Search(words, 0, 5));
}
