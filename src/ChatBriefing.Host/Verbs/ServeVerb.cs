using System.CommandLine;
using ChatBriefing.Discord;
using ChatBriefing.Host.Settings;
using ChatBriefing.Host.Web;

namespace ChatBriefing.Host.Verbs;

/// <summary><c>serve</c>, and what happens without a verb: opens the briefing, then the web chat.</summary>
internal static class ServeVerb
{
    /// <summary>The verb as the command line offers it.</summary>
    public static Command Command(Shell shell) => Offered(new Command("serve", "Serves the web chat until you press Ctrl+C."), shell);

    /// <summary>Gives <paramref name="command"/> the options and the action of this verb.</summary>
    public static T Offered<T>(T command, Shell shell)
        where T : Command
    {
        var corpus = new CorpusChoice();
        corpus.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(corpus, parsed, shell, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CorpusChoice corpus, ParseResult parsed, Shell shell, CancellationToken cancellation)
    {
        var settings = CorpusChoice.Settings(shell);
        using var logging = LoggerFactory.Create(WebChat.AddLog);
        using var briefing = corpus.Open(settings, parsed, shell, options => Kept(options, settings, logging), cancellation);
        IndexSummary.Write(briefing.Report, shell.Out, limit: 20);
        await using var discord = settings.Discord.IsUsed ? DiscordVerb.Bot(briefing, settings, logging, shell.Time) : null;
        await using var teams = settings.Teams.IsUsed ? TeamsVerb.Bot(briefing, settings, logging, shell.Time) : null;
        await using var app = WebChat.Build(briefing, settings, shell.Time, discord, teams);
        await StartAsync(app, settings.Web, cancellation);
        shell.Out.WriteLine($"Web chat: {string.Join(", ", app.Urls)} (Ctrl+C stops it)");
        shell.Out.WriteLine($"Administration: {app.Urls.First()}/admin");
        if (settings.Discord.IsUsed)
        {
            shell.Out.WriteLine($"Discord: {Ways(settings.Discord)}; /health/ready tells how it is doing");
        }

        if (teams is not null)
        {
            shell.Out.WriteLine($"Teams: as requests to /api/messages{(settings.Teams.AppId.Length > 0 ? string.Empty : ", from this machine alone and without a token")}; /health/ready tells how it is doing");
        }

        Suggested.Write(briefing, shell.Out);
        await app.WaitForShutdownAsync(cancellation);
        return CommandLine.Done;
    }

    private static string Ways(DiscordOptions discord) => (discord.UsesGateway, discord.UsesHttp) switch
    {
        (true, true) => "over the gateway, and as requests to /discord/interactions",
        (true, false) => "over the gateway",
        _ => "as requests to /discord/interactions",
    };

    private static BriefingOptions Kept(BriefingOptions options, HostSettings settings, ILoggerFactory logging) => options with
    {
        KeepsIndex = true,
        WatchAfter = settings.Corpus.WatchSeconds > 0 ? TimeSpan.FromSeconds(settings.Corpus.WatchSeconds) : null,
        Log = logging.CreateLogger("ChatBriefing"),
    };

    private static async Task StartAsync(WebApplication app, WebOptions web, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            throw new IOException(
                $"The web chat cannot listen on {web.Urls}: {e.Message} Stop what listens there, or choose another address, as in: CHATBRIEFING_Web__Urls=http://localhost:3979", e);
        }
    }
}
