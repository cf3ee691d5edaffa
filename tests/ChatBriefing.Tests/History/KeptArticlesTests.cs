using System.Text.Json;
using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.History;

public sealed class KeptArticlesTests : IDisposable
{
    private readonly OpenHistory _history = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private KeptArticles Articles => new(_history.Database, _history.Time);

    public void Dispose() => _history.Dispose();

    [Fact]
    public async Task Every_version_of_an_article_comes_back_as_it_was()
    {
        var (first, second) = (Some.Article("Title\n\nThe mine opened — à Kolwezi 🙂.\n"), Some.Article("Title\n\nThe mine closed.\n"));
        await Articles.KeepAsync(first, Cancellation);
        await Articles.KeepAsync(second, Cancellation);
        await Articles.KeepAsync(first, Cancellation);
        Assert.Equal(JsonSerializer.Serialize(first), JsonSerializer.Serialize(await Articles.FindAsync(first.Id, first.Sha256, Cancellation)));
        Assert.Equal(second.Text, (await Articles.FindAsync(second.Id, second.Sha256, Cancellation))!.Text);
    }

    [Fact]
    public async Task What_was_not_kept_is_not_found()
    {
        var article = Some.Article("Title\n\nThe mine opened.\n");
        await Articles.KeepAsync(article, Cancellation);
        Assert.Null(await Articles.FindAsync(article.Id, "other", Cancellation));
        Assert.Null(await Articles.FindAsync(new ArticleId("other"), article.Sha256, Cancellation));
    }

    [Theory]
    [InlineData("UPDATE kept_articles SET text = x'1f8b0800'")]
    [InlineData("UPDATE kept_articles SET text = x'00'")]
    [InlineData("UPDATE kept_articles SET article_id = 'other'")]
    public async Task A_version_that_was_harmed_is_not_given_back(string harm)
    {
        var article = Some.Article("Title\n\nThe mine opened.\n");
        await Articles.KeepAsync(article, Cancellation);
        await _history.Database.ChangeAsync(harm, Cancellation);
        Assert.Null(await Articles.FindAsync(article.Id, article.Sha256, Cancellation));
        Assert.Null(await Articles.FindAsync(new ArticleId("other"), article.Sha256, Cancellation));
    }

    [Fact]
    public async Task An_article_that_must_not_be_quoted_any_more_is_given_up_in_all_versions()
    {
        var (first, second) = (Some.Article("Title\n\nThe mine opened.\n"), Some.Article("Title\n\nThe mine closed.\n"));
        await Articles.KeepAsync(first, Cancellation);
        await Articles.KeepAsync(second, Cancellation);
        Assert.Equal(2, await Articles.ForgetAsync(first.Id, Cancellation));
        Assert.Null(await Articles.FindAsync(second.Id, second.Sha256, Cancellation));
    }
}
