using ChatBriefing.Discord;

namespace ChatBriefing.Host.Web;

/// <summary>Keeps the bot on Discord running for as long as the program runs; the web chat goes on where that fails.</summary>
internal sealed partial class DiscordConnection(DiscordBot bot, ILoggerFactory logging) : BackgroundService
{
    private readonly ILogger _log = logging.CreateLogger("ChatBriefing.Discord");

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var problem in await bot.CheckAsync(stoppingToken))
            {
                Log.ToFix(_log, problem);
            }

            await bot.RunAsync(stoppingToken);
        }
        catch (IOException e)
        {
            Log.Stopped(_log, e.Message);
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Discord: {Problem}")]
        public static partial void ToFix(ILogger log, string problem);

        [LoggerMessage(Level = LogLevel.Error, Message = "The bot is not on Discord: {Problem}")]
        public static partial void Stopped(ILogger log, string problem);
    }
}
