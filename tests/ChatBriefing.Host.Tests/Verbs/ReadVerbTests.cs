using System.Text.Json;
using ChatBriefing.Host.Tests.Support;
using ChatBriefing.Tests.Support;
using TemporaryFolder = ChatBriefing.Host.Tests.Support.TemporaryFolder;

namespace ChatBriefing.Host.Tests.Verbs;

public sealed class ReadVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Shows_what_is_read_of_a_file()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "a.pdf"), Documents.Pdf("A report on minerals", [.. Documents.Lines(50, 700, "The talks began.")]));
        var run = await CommandRun.OfAsync(_folder.Path, "", "read", "a.pdf");
        Assert.Equal(0, run.Code);
        Assert.Contains("title      A report on minerals", run.Out, StringComparison.Ordinal);
        Assert.Contains("-- page 1 --", run.Out, StringComparison.Ordinal);
        Assert.Contains("The talks began.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_each_file_of_an_archive_as_a_line_of_json()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "press.zip"), Documents.Zip(("a.txt", "A title\n\nThe talks began."), ("../b.txt", "x")));
        var run = await CommandRun.OfAsync(_folder.Path, "", "read", "--json", "press.zip");
        Assert.Equal(1, run.Code);
        Assert.Equal("A title", JsonElement.Parse(run.Lines[0]).GetProperty("article").GetProperty("title").GetString());
        Assert.Contains("name", JsonElement.Parse(run.Lines[1]).GetProperty("failures")[0].GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "missing.pdf")]
    public async Task Asks_for_a_file_that_is_there(params string[] args) => Assert.Equal(2, (await CommandRun.OfAsync(_folder.Path, "", args)).Code);
}
