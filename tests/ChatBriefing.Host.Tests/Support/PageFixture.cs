using Microsoft.Playwright;

namespace ChatBriefing.Host.Tests.Support;

/// <summary>A real browser before the real web chat.</summary>
public class PageFixture : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public PageFixture()
        : this(new RunningChat())
    {
    }

    private protected PageFixture(RunningChat chat) => Chat = chat;

    public RunningChat Chat { get; }

    /// <summary>Whether there is a browser; without one there is no chat either.</summary>
    protected static bool IsAvailable => File.Exists(Chromium);

    public async ValueTask InitializeAsync()
    {
        if (IsAvailable)
        {
            await Chat.InitializeAsync();
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
        }
    }

    /// <summary>A page in a window of its own; skips the test where there is no browser.</summary>
    public async Task<IPage> OpenAsync(string path = "", int width = 1100, int height = 900, ColorScheme scheme = ColorScheme.Light, ReducedMotion motion = ReducedMotion.Reduce)
    {
        Assert.SkipWhen(_browser is null, $"Chromium is not installed at {Chromium}.");
        var context = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, ReducedMotion = motion });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        await page.GotoAsync(Chat.Address + path);
        return page;
    }

    /// <summary>Keeps what the page looks like, for a person to judge.</summary>
    public static Task SaveAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "TestResults", "screenshots", $"{name}.png") });

    /// <summary>Every error that the page or the browser tells of from now on.</summary>
    public static List<string> Errors(IPage page)
    {
        List<string> errors = [];
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                errors.Add(message.Text);
            }
        };
        return errors;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await Chat.DisposeAsync();
    }
}
