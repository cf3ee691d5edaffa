using System.Text.Json;
using ChatBriefing.Host.Tests.Support;

namespace ChatBriefing.Host.Tests.Verbs;

public sealed class EvaluateVerbTests : IDisposable
{
    private const string Set = """
        {"data":[{"title":"Lighthouse","paragraphs":[{"context":"Ines Halvorsen painted the lighthouse. The storm of 1911 damaged its roof.",
        "qas":[{"id":"1","question":"Who painted the lighthouse?","answers":[{"text":"Ines Halvorsen","answer_start":0}]}]}]}]}
        """;

    private readonly TemporaryFolder _folder = new();

    public EvaluateVerbTests() => _folder.Write("set.json", Set);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Figures_come_as_one_object_of_json()
    {
        var run = await RunAsync("evaluate", "set.json", "--json", "--drop-half", "1");
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        var figures = JsonElement.Parse(Assert.Single(run.Lines));
        Assert.Equal(1, figures.GetProperty("questions").GetInt32());
        Assert.Equal(1, figures.GetProperty("product").GetProperty("sentenceAt1").GetDouble());
        Assert.Equal(JsonValueKind.Null, figures.GetProperty("baseline").GetProperty("shortAnswers").ValueKind);
    }

    [Fact]
    public async Task Figures_come_as_a_table_with_the_difference_from_plain_search()
    {
        var run = await RunAsync("evaluate", "set.json");
        Assert.Equal(0, run.Code);
        Assert.Contains("set.json: 1 question over 1 article, 2 sentences.", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"Sentence first +100\.0 +100\.0 +0\.0", run.Out);
        Assert.Contains("BM25 without small words: paragraph first 100.0, among five 100.0; sentence first 100.0,", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"p50 \d+\.\d ms", run.Out);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "data")));
    }

    [Fact]
    public async Task Dialogues_are_recognised_and_their_follow_ups_measured()
    {
        _folder.Write("talk.json", """
            [{"QuAC_dialog_id": "a", "Question": "Who was she?", "Question_no": 1, "Rewrite": "Who was Ada Lovelace?"},
             {"QuAC_dialog_id": "a", "Question": "Where was she born?", "Question_no": 2, "Rewrite": "Where was Ada Lovelace born?"}]
            """);

        var table = await RunAsync("evaluate", "talk.json");
        var json = await RunAsync("evaluate", "talk.json", "--json");

        Assert.Equal((0, 0), (table.Code, json.Code));
        Assert.Matches(@"After the rewrites +100\.0 +100\.0 +100\.0 +0\.0", table.Out);
        Assert.Equal(1, JsonElement.Parse(Assert.Single(json.Lines)).GetProperty("afterRewrites").GetProperty("recall").GetDouble());
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate", "missing.json")]
    [InlineData("evaluate", "odd.json")]
    [InlineData("evaluate", "set.json", "--corpus", "missing")]
    [InlineData("evaluate", "set.json", "--corpus", "")]
    [InlineData("evaluate", "set.json", "--skip-articles", "1")]
    [InlineData("evaluate", "set.json", "--skip-articles", "-1")]
    [InlineData("evaluate", "set.json", "--take-articles", "0")]
    [InlineData("evaluate", "set.json", "--questions", "0")]
    [InlineData("evaluate", "set.json", "--drop-half", "seed")]
    public async Task What_cannot_be_measured_is_refused_in_one_line(params string[] args)
    {
        _folder.Write("odd.json", "{ not a set");
        var run = await RunAsync(args);
        Assert.Equal((2, string.Empty), (run.Code, run.Out));
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("should not have happened", run.Error, StringComparison.Ordinal);
    }

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync(_folder.Path, string.Empty, args);
}
