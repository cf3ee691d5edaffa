using System.Text.Json;
using ChatBriefing.Host.Tests.Support;

namespace ChatBriefing.Host.Tests.Verbs;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CommandLineTests() => _folder.Write("corpus/lighthouse.txt", Some.Article);

    [Fact]
    public async Task A_batch_answers_every_line_in_order()
    {
        var file = _folder.Write("questions.jsonl", """
            {"id":"a","question":"Who announced the work?","conversation":"one"}
            {"id":7,"question":"How much was set aside for the repairs?"}
            not json
            {"id":"d"}
            {"id":"e","question":"Who won the chess olympiad in Buenos Aires?"}
            """);
        var run = await RunAsync("", "ask", "--batch", file, "--corpus", "corpus");

        var lines = run.Lines.Select(line => JsonElement.Parse(line)).ToArray();
        Assert.Equal(5, lines.Length);
        Assert.Equal("a", lines[0].GetProperty("id").GetString());
        Assert.Equal(7, lines[1].GetProperty("id").GetInt32());
        Assert.Equal("The line is not valid JSON.", lines[2].GetProperty("error").GetString());
        Assert.Equal("d", lines[3].GetProperty("id").GetString());
        Assert.True(lines[3].TryGetProperty("error", out _));
        Assert.False(lines[4].GetProperty("answered").GetBoolean());
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public async Task A_batch_reads_standard_input()
    {
        var run = await RunAsync("""{"question":"Who announced the work?"}""", "ask", "--batch", "-");
        Assert.Equal(0, run.Code);
        Assert.False(JsonElement.Parse(Assert.Single(run.Lines)).TryGetProperty("id", out _));
    }

    [Fact]
    public async Task Another_corpus_gets_a_data_folder_of_its_own()
    {
        _folder.Write("other/note.txt", "A note\n\nThe ferry sails at noon.");
        Assert.Equal(0, (await RunAsync("", "index")).Code);
        Assert.Equal(0, (await RunAsync("", "index", "--corpus", "other")).Code);

        Assert.Matches("^[0-9a-f]{12}$", Path.GetFileName(Assert.Single(Directory.GetDirectories(Path.Combine(_folder.Path, "data", "corpora")))));
        Assert.Contains("the index was up to date", (await RunAsync("", "index", "--corpus", "corpus/")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_ends_with_exit()
    {
        var run = await RunAsync("Who announced the work?\n/help\nexit\nnever asked\n", "chat");
        Assert.Equal(0, run.Code);
        Assert.Contains("Ines Halvorsen", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "one", "--batch", "two")]
    [InlineData("ask", "one", "--excerpts", "11")]
    [InlineData("ask", "one", "--excerpts", "some")]
    [InlineData("ask", "one", "--corpus", "missing")]
    [InlineData("ask", "--batch", "missing.jsonl")]
    [InlineData("dance")]
    [InlineData("--wings")]
    public async Task Bad_usage_is_refused_in_one_line(params string[] args)
    {
        var run = await RunAsync("", args);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("""{"Answers":{"Excerpts":0}}""", "Answers:Excerpts")]
    [InlineData("""{"Web":{"Url":"http://localhost"}}""", "Web:Url")]
    [InlineData("{", "appsettings.json")]
    public async Task A_wrong_setting_stops_the_start(string settings, string named)
    {
        _folder.Write("appsettings.json", settings);
        var run = await RunAsync("", "index");
        Assert.Equal(2, run.Code);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> RunAsync(string input, params string[] args) => CommandRun.OfAsync(_folder.Path, input, args);
}
