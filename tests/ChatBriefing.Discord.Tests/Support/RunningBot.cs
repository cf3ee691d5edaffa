using ChatBriefing.Answers;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>The whole bot over a small real corpus, with Discord's gateway and REST API played by the test.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    public const string Token = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs";

    private readonly CancellationTokenSource _stop = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("chatbriefing-").FullName;
    private readonly Briefing _briefing;
    private Task _running = Task.CompletedTask;

    private RunningBot(RestStandIn api, GatewayStandIn gateway, DiscordOptions options)
    {
        (Api, Gateway) = (api, gateway);
        Directory.CreateDirectory(Path.Combine(_folder, "corpus"));
        File.WriteAllText(Path.Combine(_folder, "corpus", "lighthouse.txt"), "The lighthouse\n\nThe lighthouse of Saltmere is kept by Ada Thorne. It was built in 1871 by the harbour board.\n");
        _briefing = Briefing.Open(new BriefingOptions(Path.Combine(_folder, "corpus"), Path.Combine(_folder, "data"), new AnswersOptions()), TimeProvider.System, null, CancellationToken.None);
        options.Token = Token;
        options.RestBaseUrl = api.BaseUrl.ToString();
        options.GatewayUrl = gateway.Address.ToString();
        Api.Otherwise = http => http.Request.Path.Value!.EndsWith("/gateway/bot", StringComparison.Ordinal)
            ? RestStandIn.Reply(200, $$"""{"url":"{{gateway.Address}}","shards":1,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1} }""")(http)
            : RestStandIn.Reply(200, """{"id":"1"}""")(http);
        Bot = new DiscordBot(_briefing, options, (_, _) => null, TimeProvider.System, LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs)));
    }

    public RestStandIn Api { get; }

    public GatewayStandIn Gateway { get; }

    public CollectedLogs Logs { get; } = new();

    public DiscordBot Bot { get; }

    /// <summary>A bot that runs.</summary>
    public static async Task<RunningBot> StartAsync(DiscordOptions? options = null)
    {
        var gateway = new GatewayStandIn();
        await gateway.StartAsync();
        var bot = new RunningBot(await RestStandIn.StartAsync(), gateway, options ?? new DiscordOptions());
        bot._running = bot.Bot.RunAsync(bot._stop.Token);
        return bot;
    }

    /// <summary>The first request that fits, once it has come.</summary>
    public async Task<Received> SentAsync(Func<Received, bool> fits)
    {
        for (var tries = 0; tries < 6_000; tries++)
        {
            if (Api.Received.FirstOrDefault(fits) is { } found)
            {
                return found;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"Nothing that fits was sent; what was: {string.Join(", ", Api.Received.Select(request => request.Line))}");
    }

    /// <summary>Waits for the end that comes by itself.</summary>
    public Task StoppedAsync() => _running.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

    /// <summary>Waits for the end, as when the program stops.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _running.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Bot.DisposeAsync();
        _briefing.Dispose();
        await Gateway.DisposeAsync();
        await Api.DisposeAsync();
        _stop.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>Keeps what is logged under any name.</summary>
internal sealed class CollectedLogs : ILoggerProvider
{
    private readonly CollectedLog _log = new();

    public IReadOnlyList<string> Lines => _log.Lines;

    public ILogger CreateLogger(string categoryName) => _log;

    public void Dispose()
    {
    }
}
