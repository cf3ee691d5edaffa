using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.History;

public sealed class UnansweredQuestionsTests : IDisposable
{
    private static readonly ArticleId Near = new("news/copper");

    private readonly OpenHistory _history = new();
    private readonly TextAnalyzer _analyzer = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private UnansweredQuestions Questions => new(_history.Database, _analyzer, _history.Time);

    public void Dispose()
    {
        _analyzer.Dispose();
        _history.Dispose();
    }

    [Fact]
    public async Task Questions_in_similar_words_are_one_gap()
    {
        await AddAsync("What is the price of copper in Chile?");
        await AddAsync("What was the copper price in Chile?", Near);
        _history.Time.Advance(TimeSpan.FromHours(1));
        await AddAsync("What was the copper price in Chile?", Near);
        await AddAsync("Price of copper in Chile today?");
        await AddAsync("Who owns the port of Lobito?");
        var groups = await Questions.GroupsAsync(10, Cancellation);
        Assert.Equal([4, 1], groups.Select(group => group.Count));
        Assert.Equal("What was the copper price in Chile?", groups[0].Question);
        Assert.Equal((Near, _history.Time.GetUtcNow(), 3), (groups[0].Nearest, groups[0].LastAsked, groups[0].Questions.Count));
        Assert.Null(groups[1].Nearest);
        Assert.Single(await Questions.GroupsAsync(1, Cancellation));
    }

    [Fact]
    public async Task A_gap_names_the_languages_it_was_asked_in()
    {
        await AddAsync("Gécamines Kolwezi?", language: Language.French);
        await AddAsync("Gécamines Kolwezi?");
        var group = Assert.Single(await Questions.GroupsAsync(10, Cancellation));
        Assert.Equal([Language.English, Language.French], group.Languages);
    }

    [Fact]
    public async Task A_gap_that_was_closed_is_no_longer_told_until_the_question_comes_up_again()
    {
        await AddAsync("What is the price of copper in Chile?");
        await AddAsync("What was the copper price in Chile today?");
        await AddAsync("Who owns the port of Lobito?");
        var copper = await Questions.FindAsync((await Questions.GroupsAsync(10, Cancellation))[0].Id.ToUpperInvariant(), Cancellation);
        Assert.NotNull(copper);
        await Questions.MarkAnsweredAsync(copper, Near, Cancellation);
        Assert.Equal("Who owns the port of Lobito?", Assert.Single(await Questions.GroupsAsync(10, Cancellation)).Question);
        Assert.Equal(2, _history.Number("SELECT count(*) FROM unanswered WHERE answered_by = 'news/copper' AND answered_at IS NOT NULL"));
        Assert.Null(await Questions.FindAsync(copper.Id, Cancellation));
        await AddAsync("What is the price of copper in Chile?");
        Assert.Equal(2, (await Questions.GroupsAsync(10, Cancellation)).Count);
    }

    [Fact]
    public async Task A_gap_keeps_its_names_when_another_wording_takes_the_lead()
    {
        await AddAsync("What is the price of copper in Chile?");
        var before = Assert.Single(await Questions.GroupsAsync(10, Cancellation)).Id;
        await AddAsync("What was the copper price in Chile today?");
        await AddAsync("What was the copper price in Chile today?");
        var after = await Questions.FindAsync(before, Cancellation);
        Assert.NotEqual(before, after!.Id);
        Assert.Equal(3, after.Count);
    }

    [Fact]
    public async Task Questions_without_a_content_word_are_kept_apart()
    {
        await AddAsync("Who is it?");
        await AddAsync("How was that?");
        Assert.Equal(2, (await Questions.GroupsAsync(10, Cancellation)).Count);
    }

    [Fact]
    public async Task Thousands_of_wordings_are_grouped_within_bounds()
    {
        for (var i = 0; i < 1_200; i++)
        {
            await AddAsync($"Who runs mine{i} in town{i}?");
        }

        await AddAsync("Who runs mine7 in town7?");
        var groups = await Questions.GroupsAsync(10_000, Cancellation);
        Assert.Equal(500, groups.Count);
        Assert.Equal("Who runs mine7 in town7?", groups[0].Question);
    }

    private Task AddAsync(string question, ArticleId? nearest = null, Language language = Language.English) =>
        Questions.AddAsync(question, language, nearest, Cancellation);
}
