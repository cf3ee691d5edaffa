using ChatBriefing.Evaluation;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Evaluation;

public sealed class QuestionSetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":[{"paragraphs":[{}]}]}""")]
    [InlineData("""{"data":[{"paragraphs":[{"context":null}]}]}""")]
    [InlineData("""{"data":[{"paragraphs":[{"context":"\ud83d alone"}]}]}""")]
    [InlineData("""{"data":[{"paragraphs":[{"context":"x","qas":[{"answers":[{"answer_start":"one"}]}]}]}]}""")]
    public async Task A_file_in_another_format_is_refused_by_name(string content)
    {
        var file = _folder.Write("set.json", content);
        var refused = await Assert.ThrowsAsync<QuestionSetException>(() => QuestionSet.ReadAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(file, refused.Path);
        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gaps_in_the_file_are_passed_over()
    {
        var file = _folder.Write("set.json", """{"data":[null,{"title":"A","paragraphs":[null,{"context":"One.","qas":[null,{"answers":[null]},{}]}]}]}""");
        var set = await QuestionSet.ReadAsync(file, TestContext.Current.CancellationToken);
        Assert.Single(set.Articles);
        Assert.Equal(2, set.Questions.Count);
        Assert.All(set.Questions, question => Assert.Empty(question.Answers));
    }

    [Theory]
    [InlineData("squadshifts/new_wiki_v1.0.json", 48, 7_938)]
    [InlineData("piaf/piaf-half.json", 95, 1_818)]
    public async Task The_shared_sets_are_read_whole_and_every_span_stands_in_its_paragraph(string name, int articles, int questions)
    {
        var file = Repository.Shared($"qa/{name}");
        Assert.SkipWhen(file is null, "The shared question sets are absent.");
        var set = await QuestionSet.ReadAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal((articles, questions), (set.Articles.Count, set.Questions.Count));
        Assert.DoesNotContain(set.Questions, question => question.Answers.Any(answer => !question.Context.Contains(answer)));
    }
}
