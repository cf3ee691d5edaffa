using System.Net.Http.Json;
using System.Text.Json;
using ChatBriefing.Answers;
using ChatBriefing.Discord;
using ChatBriefing.Host.Settings;
using ChatBriefing.Host.Verbs;
using ChatBriefing.Host.Web;
using ChatBriefing.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBriefing.Host.Tests.Support;

/// <summary>The real web chat over a small real corpus, on a free port of this machine.</summary>
public sealed class RunningChat : IAsyncLifetime
{
    public const string AdminToken = "a-token-of-the-tests-only";

    private readonly TemporaryFolder _folder = new();
    private readonly KeyValuePair<string, string?>[] _settings;
    private Briefing? _briefing;
    private DiscordBot? _discord;
    private TeamsBot? _teams;
    private WebApplication? _app;

    public RunningChat()
        : this("https://briefing.example.org")
    {
    }

    /// <summary>A chat behind a proxy at an address, or with none on this machine alone.</summary>
    /// <param name="publicBaseUrl">The address, or nothing.</param>
    /// <param name="settings">Settings besides.</param>
    internal RunningChat(string publicBaseUrl, params IEnumerable<(string Key, string Value)> settings) =>
        _settings = [new("Web:PublicBaseUrl", publicBaseUrl), .. settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))];

    /// <summary>Other articles than the one of the tests.</summary>
    internal string? CorpusFolder { get; init; }

    public HttpClient Client { get; private set; } = new();

    public Briefing Briefing => _briefing!;

    public string Address { get; private set; } = string.Empty;

    public async ValueTask InitializeAsync()
    {
        _folder.Write("corpus/harbour/lighthouse.txt", Some.Article);
        var options = new BriefingOptions(CorpusFolder ?? Path.Combine(_folder.Path, "corpus"), Path.Combine(_folder.Path, "data"), new AnswersOptions());
        _briefing = Briefing.Open(options, TimeProvider.System, null, CancellationToken.None);
        var settings = HostSettings.From(new ConfigurationBuilder().AddInMemoryCollection([
            new("Web:Urls", "http://127.0.0.1:0"), new("Admin:Token", AdminToken), .. _settings,
        ]).Build());
        _discord = settings.Discord.IsUsed ? DiscordVerb.Bot(_briefing, settings, NullLoggerFactory.Instance, TimeProvider.System) : null;
        _teams = settings.Teams.IsUsed ? TeamsVerb.Bot(_briefing, settings, NullLoggerFactory.Instance, TimeProvider.System) : null;
        _app = WebChat.Build(_briefing, settings, TimeProvider.System, _discord, _teams);
        await _app.StartAsync();
        Address = _app.Urls.Single();
        Client = new HttpClient { BaseAddress = new Uri(Address) };
    }

    /// <summary>Puts a file into the corpus folder.</summary>
    public void Write(string name, string text) => _folder.Write($"corpus/{name}", text);

    /// <summary>Posts JSON, waiting where the rate limit asks for it.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, string json) => SendAsync(() => new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
    {
        Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json"),
    });

    /// <summary>Sends a request, waiting where the rate limit asks for it.</summary>
    public async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> request)
    {
        while (true)
        {
            using var message = request();
            var response = await Client.SendAsync(message, TestContext.Current.CancellationToken);
            if ((int)response.StatusCode != 429)
            {
                return response;
            }

            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The record for a question.</summary>
    public async Task<JsonElement> AskAsync(string question)
    {
        using var response = await PostAsync("/api/ask", JsonSerializer.Serialize(new { question }));
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        if (_discord is not null)
        {
            await _discord.DisposeAsync();
        }

        if (_teams is not null)
        {
            await _teams.DisposeAsync();
        }

        _briefing?.Dispose();
        _folder.Dispose();
    }
}
