using ChatBriefing.Evaluation;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;
using ChatBriefing.Training.Data;

namespace ChatBriefing.Tests.Training.Data;

public sealed class CommonWordsTests
{
    [Fact]
    public async Task Common_is_what_many_articles_of_two_sets_say_and_not_what_one_set_is_about()
    {
        using var folder = new TemporaryFolder();
        var reviews = await SetAsync(folder, "reviews.json", "Item", "People buy a kettle.");
        var news = await SetAsync(folder, "news.json", "Opus", "People vote today.");
        using var analyzer = new TextAnalyzer();

        var lines = CommonWords.Lines([reviews, news], analyzer);

        Assert.Equal(["English peopl 0.5"], lines);
    }

    private static async Task<QuestionSet> SetAsync(TemporaryFolder folder, string name, string title, string text)
    {
        var articles = string.Join(",", Enumerable.Range(1, 6).Select(number => $$"""
            {"title":"{{title}} {{number}}","paragraphs":[{"context":"{{text}}","qas":[{"id":"{{number}}","question":"Who?","answers":[{"answer_start":0,"text":"People"}]}]}]}
            """));
        return await QuestionSet.ReadAsync(folder.Write(name, $$"""{"data":[{{articles}}]}"""), TestContext.Current.CancellationToken);
    }
}
