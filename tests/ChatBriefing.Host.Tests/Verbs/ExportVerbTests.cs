using System.Text.Json;
using ChatBriefing.Host.Tests.Support;

namespace ChatBriefing.Host.Tests.Verbs;

public sealed class ExportVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExportVerbTests() => _folder.Write("corpus/lighthouse.txt", Some.Article);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Everything_that_is_kept_is_written_as_JSON()
    {
        await RunAsync("ask", "Who is the mayor of Lisbon?");

        var run = await RunAsync("export", "all.json");

        Assert.Equal(0, run.Code);
        using var written = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "all.json"), TestContext.Current.CancellationToken));
        Assert.Equal("Who is the mayor of Lisbon?", written.RootElement.GetProperty("unanswered")[0].GetProperty("question").GetString());
    }

    [Fact]
    public async Task One_table_is_written_as_CSV_and_an_unknown_one_is_refused()
    {
        Assert.Equal(0, (await RunAsync("export", "daily.csv", "--csv", "daily")).Code);
        Assert.StartsWith("day,answered,refused", await File.ReadAllTextAsync(Path.Combine(_folder.Path, "daily.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("export", "other.csv", "--csv", "other")).Code);
    }

    [Fact]
    public async Task A_file_that_is_there_already_is_left_alone()
    {
        _folder.Write("all.json", "mine");

        Assert.Equal(1, (await RunAsync("export", "all.json")).Code);
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(_folder.Path, "all.json"), TestContext.Current.CancellationToken));
    }

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync(_folder.Path, string.Empty, args);
}
