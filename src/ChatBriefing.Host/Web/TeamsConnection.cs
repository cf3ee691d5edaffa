using ChatBriefing.Teams;

namespace ChatBriefing.Host.Web;

/// <summary>Tries at the start whether the bot can send to Teams, so that a wrong setting is told then and not at the first question.</summary>
internal sealed partial class TeamsConnection(TeamsBot bot, ILoggerFactory logging) : BackgroundService
{
    private readonly ILogger _log = logging.CreateLogger("ChatBriefing.Teams");

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await bot.CheckAsync(stoppingToken);
        }
        catch (IOException)
        {
            // What is wrong is among the problems below.
        }
        catch (OperationCanceledException)
        {
            return;
        }

        foreach (var problem in bot.Health.Problems)
        {
            Log.ToFix(_log, problem);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Teams: {Problem}")]
        public static partial void ToFix(ILogger log, string problem);
    }
}
