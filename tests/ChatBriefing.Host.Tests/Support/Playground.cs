using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using ChatBriefing.Discord.Tests.Support;
using Microsoft.Playwright;

namespace ChatBriefing.Host.Tests.Support;

/// <summary>The Microsoft 365 Agents Playground, a client like Teams by Microsoft, before the real program over the shipped corpus.</summary>
public sealed class Playground : IAsyncLifetime
{
    /// <summary>The person who sits before it, as its configuration names her.</summary>
    private const string Person = "00000000-0000-0000-0000-0000000000020";

    private const string Chromium = "/usr/bin/chromium";

    /// <summary>What stands in the field that asks why.</summary>
    internal const string FeedbackField = "Give as much detail as you can, but don't include any private or sensitive information.";

    private readonly int _port = Node.FreePort();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Process? _process;
    private string? _folder;
    private string? _missing;

    /// <summary>The program.</summary>
    internal RunningChat Chat { get; } = new(string.Empty, ("Teams:AllowAnonymousOnLoopback", "true"), ("Teams:AdminIds", Person)) { CorpusFolder = Repository.Corpus };

    public async ValueTask InitializeAsync()
    {
        _missing = await PrepareAsync();
        if (_missing is null)
        {
            await Chat.InitializeAsync();
            _process = Process.Start(new ProcessStartInfo("bash", ["start.sh", $"{Chat.Address}/api/messages", $"{_port}"]) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            _process.OutputDataReceived += (_, _) => { };
            _process.ErrorDataReceived += (_, _) => { };
            _process.BeginOutputReadLine();
            _process.BeginErrorReadLine();
            await ListeningAsync();
        }
    }

    /// <summary>Writes a message in a chat, presses what is to be pressed, and gives what is shown then; a screenshot is kept for a person to judge.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="shot">Name of the screenshot.</param>
    /// <param name="more">Further arguments of the program that drives the browser.</param>
    public async Task<Shown> SayAsync(string text, string shot, params IEnumerable<string> more)
    {
        Assert.SkipWhen(_missing is not null, _missing ?? string.Empty);
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "TestResults", "screenshots")).FullName, $"teams-{shot}.png");
        var (_, said) = await Node.RunAsync(_folder!, ["drive.mjs", $"http://localhost:{_port}/", text, file, "--json", .. more]);
        var json = said.IndexOf('{', StringComparison.Ordinal) is >= 0 and var start ? JsonDocument.Parse(said[start..(said.LastIndexOf('}') + 1)]).RootElement : throw new InvalidOperationException(said);
        return new Shown(json.GetProperty("reply").GetString()!, json.GetProperty("citations").GetInt32(), json.GetProperty("thumbs").GetBoolean(), json.GetProperty("aiLabel").GetBoolean());
    }

    /// <summary>Its page, once the first message stands there, for what the program that drives it cannot do.</summary>
    public async Task<IPage> OpenAsync()
    {
        Assert.SkipWhen(_missing is not null, _missing ?? string.Empty);
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = 1400, Height = 1100 } });
        page.SetDefaultTimeout(30_000);
        // Fonts from elsewhere, which cannot be reached.
        await page.RouteAsync(address => !address.StartsWith($"http://localhost:{_port}/", StringComparison.Ordinal), route => route.AbortAsync());
        await page.GotoAsync($"http://localhost:{_port}/");
        await page.GetByText("Hello! I answer").First.WaitForAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
            await Chat.DisposeAsync();
        }
    }

    private async Task<string?> PrepareAsync()
    {
        if (SharedFolder.Find("teams") is not { } shared)
        {
            return "The folder shared/teams with the program that drives the Playground is not beside the repository.";
        }

        if (!File.Exists(Chromium))
        {
            return $"Chromium is not installed at {Chromium}.";
        }

        try
        {
            _folder = await SharedFolder.PrepareAsync(shared, ".", CancellationToken.None);
            return null;
        }
        catch (Exception problem) when (problem is Win32Exception or InvalidOperationException or IOException)
        {
            return $"The Playground cannot be installed here: {problem.Message}";
        }
    }

    private async Task ListeningAsync()
    {
        using var client = new HttpClient();
        for (var tries = 0; tries < 300; tries++)
        {
            try
            {
                using var page = await client.GetAsync(new Uri($"http://localhost:{_port}/"));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
            }
        }

        throw new TimeoutException("The Playground did not start within a minute.");
    }
}

/// <summary>What the Playground shows after a message.</summary>
/// <param name="Reply">The text of all bubbles.</param>
/// <param name="Citations">How many citations it found.</param>
/// <param name="Thumbs">Whether thumbs stand below.</param>
/// <param name="IsMarkedGenerated">Whether something is marked as written by a machine.</param>
public sealed record Shown(string Reply, int Citations, bool Thumbs, bool IsMarkedGenerated);
