using System.IO.Compression;
using System.Text.Json;
using ChatBriefing.Host.Tests.Support;

namespace ChatBriefing.Host.Tests.Verbs;

public sealed class TeamsVerbTests : IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private readonly TemporaryFolder _folder = new();

    public TeamsVerbTests() => _folder.Write("corpus/lighthouse.txt", Some.Article);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_an_app_id_it_says_which_setting_to_set()
    {
        var run = await RunAsync("teams", "package");
        Assert.Equal(2, run.Code);
        Assert.Contains("CHATBRIEFING_Teams__AppId", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "chatbriefing-teams.zip")));
    }

    [Fact]
    public async Task The_package_is_written_with_the_commands_of_the_bot_and_the_next_step_is_told()
    {
        Settings();
        var run = await RunAsync("teams", "package");
        Assert.Equal(0, run.Code);
        using var manifest = Manifest("chatbriefing-teams.zip");
        Assert.Equal(AppId, manifest.RootElement.GetProperty("id").GetString());
        var menu = manifest.RootElement.GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands");
        Assert.Contains(menu.EnumerateArray(), entry => entry.GetProperty("title").ValueEquals("/facts"));
        Assert.Contains("Upload an app", run.Out, StringComparison.Ordinal);
        Assert.Contains("https://www.example.com/", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("/corpus", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_of_the_quick_facts_become_prompts()
    {
        Settings();
        _folder.Write("corpus/lighthouse.facts.yaml", """
            - topic: Repairs
              label: Set aside
              value: $3.2 million
              quote: The council set aside $3.2 million for the repairs.
              question: How much was set aside for the repairs?
            """);
        await RunAsync("teams", "package");
        using var manifest = Manifest("chatbriefing-teams.zip");
        var menu = manifest.RootElement.GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands");
        Assert.Contains(menu.EnumerateArray(), entry => entry.TryGetProperty("prompt", out var prompt) && prompt.ValueEquals("How much was set aside for the repairs?"));
    }

    [Fact]
    public async Task A_package_that_is_there_is_replaced_and_nothing_is_left_beside_it()
    {
        Settings();
        _folder.Write("out/app.zip", "an old one");
        Assert.Equal(0, (await RunAsync("teams", "package", "--out", "out/app.zip")).Code);
        using var manifest = Manifest("out/app.zip");
        Assert.Equal("ChatBriefing", manifest.RootElement.GetProperty("name").GetProperty("short").GetString());
        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "out")));
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("corpus/", 2)]
    [InlineData("corpus", 1)]
    [InlineData("missing/app.zip", 1)]
    public async Task A_file_that_cannot_be_written_is_an_error_in_one_line(string file, int code)
    {
        Settings();
        var run = await RunAsync("teams", "package", "--out", file);
        Assert.Equal(code, run.Code);
        Assert.Empty(run.Out);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "corpus")));
    }

    [Fact]
    public async Task An_address_that_Teams_would_not_open_is_a_wrong_setting()
    {
        _folder.Write("appsettings.json", $$"""{ "Teams": { "AppId": "{{AppId}}" }, "Web": { "PublicBaseUrl": "http://briefing.example.org" } }""");
        var run = await RunAsync("teams", "package");
        Assert.Equal(2, run.Code);
        Assert.Contains("Web:PublicBaseUrl", run.Error, StringComparison.Ordinal);
    }

    private void Settings() => _folder.Write("appsettings.json", $$"""{ "Teams": { "AppId": "{{AppId}}" } }""");

    private JsonDocument Manifest(string file)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(_folder.Path, file));
        using var manifest = zip.GetEntry("manifest.json")!.Open();
        return JsonDocument.Parse(manifest);
    }

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync(_folder.Path, string.Empty, args);
}
