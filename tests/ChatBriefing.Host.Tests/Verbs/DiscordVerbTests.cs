using System.Net;
using System.Text;
using ChatBriefing.Host.Tests.Support;

namespace ChatBriefing.Host.Tests.Verbs;

public sealed class DiscordVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DiscordVerbTests() => _folder.Write("corpus/lighthouse.txt", Some.Article);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_a_token_it_says_which_setting_to_set()
    {
        var run = await CommandRun.OfAsync(_folder.Path, "", "discord", "register");
        Assert.Equal(2, run.Code);
        Assert.Contains("CHATBRIEFING_Discord__Token", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_be_registered_and_changes_nothing()
    {
        using var discord = new HttpListener();
        var api = $"http://127.0.0.1:{Listen(discord)}/";
        _folder.Write("appsettings.json", $$"""{ "Discord": { "Token": "a-token-of-the-tests-only", "ApplicationId": "845027738276462632", "RestBaseUrl": "{{api}}" } }""");
        var asked = AnswerAsync(discord, "[]");
        var run = await CommandRun.OfAsync(_folder.Path, "", "discord", "register", "--guild", "290926798626357999", "--dry-run");
        Assert.Equal(0, run.Code);
        Assert.Equal("GET /applications/845027738276462632/guilds/290926798626357999/commands?with_localizations=true", await asked);
        Assert.Contains("add /ask", run.Lines);
        Assert.Contains("Nothing was changed: this was a dry run.", run.Lines);
    }

    [Fact]
    public async Task A_server_is_named_by_its_number()
    {
        _folder.Write("appsettings.json", """{ "Discord": { "Token": "a-token-of-the-tests-only" } }""");
        var run = await CommandRun.OfAsync(_folder.Path, "", "discord", "register", "--guild", "newsroom");
        Assert.Equal(2, run.Code);
        Assert.Contains("Copy Server ID", run.Error, StringComparison.Ordinal);
    }

    private static int Listen(HttpListener listener)
    {
        using var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        return port;
    }

    private static async Task<string> AnswerAsync(HttpListener listener, string json)
    {
        var context = await listener.GetContextAsync();
        context.Response.ContentType = "application/json";
        context.Response.Close(Encoding.UTF8.GetBytes(json), willBlock: false);
        return $"{context.Request.HttpMethod} {context.Request.RawUrl}";
    }
}
