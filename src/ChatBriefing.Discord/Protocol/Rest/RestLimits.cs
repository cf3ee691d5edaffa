using System.Net;
using ChatBriefing.Discord.Protocol.Models;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>Says when a call may be sent, and whether at all: all limits that Discord sets, and what it does not forgive.</summary>
/// <param name="options">The limits of our own.</param>
/// <param name="clock">Counts the time.</param>
/// <param name="log">Told of limits that were met.</param>
internal sealed partial class RestLimits(RestOptions options, Clock clock, ILogger log)
{
    /// <summary>Discord's global limit: calls of the bot in a second.</summary>
    private const int MostInSecond = 50;

    /// <summary>How long to wait after a 429 that does not say it.</summary>
    private static readonly TimeSpan UntoldWait = TimeSpan.FromSeconds(5);

    private readonly Pace _botPace = new(MostInSecond, clock);

    // Interactions are outside the global limit: https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
    private readonly Pace _interactionPace = new(0, clock);
    private volatile bool _tokenRefused;

    /// <summary>The limits that are remembered.</summary>
    public Buckets Buckets { get; } = new(clock);

    /// <summary>The requests that Discord counts as invalid.</summary>
    public InvalidRequests Invalid { get; } = new(options.MostInvalid, clock);

    /// <summary>Whether Discord refused the bot's token.</summary>
    public bool TokenRefused => _tokenRefused;

    /// <summary>Throws where nothing must be sent.</summary>
    /// <exception cref="DiscordRestException">Says why.</exception>
    public void Guard(Route route)
    {
        if (_tokenRefused && !route.ByInteraction)
        {
            throw new DiscordRefusedException(
                HttpStatusCode.Unauthorized,
                0,
                route.Name,
                "Discord refused the bot's token, so nothing more is sent with it. Reset the token on the page \"Bot\" of the application at "
                + "https://discord.com/developers/applications, put the new one into the setting Discord:Token, and restart the bot.");
        }

        if (Invalid.Wait is { Ticks: > 0 } wait)
        {
            throw new DiscordPausedException(
                route.Name,
                $"Discord refused {options.MostInvalid} requests within 10 minutes, and shuts out those who go on. Nothing is sent for {Text(wait)}. "
                + "The log before this says what was refused: most often a permission that the bot lacks in a channel.",
                wait);
        }
    }

    /// <summary>Waits until the limits let the call through.</summary>
    /// <exception cref="DiscordPausedException">That would take too long.</exception>
    public async Task ReadyAsync(Turn turn, CancellationToken cancellation)
    {
        var pace = PaceOf(turn.Route);
        do
        {
            Guard(turn.Route, turn.ClosedUntil - clock.Now);
            await clock.UntilAsync(turn.ClosedUntil, cancellation).ConfigureAwait(false);
            Guard(turn.Route, pace.Paused);
            await pace.WaitAsync(cancellation).ConfigureAwait(false);
        }
        while (turn.ClosedUntil > clock.Now);
    }

    /// <summary>Remembers what an answer says about limits.</summary>
    public void Learn(Turn turn, Answer answer)
    {
        turn.Learn(answer.Rate);
        if (answer.Status == HttpStatusCode.TooManyRequests)
        {
            Close(turn, answer.Rate, answer.Refusal());
        }

        // Only now: whoever sees the count finds closed what the answer closes.
        if (answer.Invalid)
        {
            Invalid.Add();
        }

        // An interaction's token that has run out says nothing about the bot's.
        if (answer.Status == HttpStatusCode.Unauthorized && !turn.Route.ByInteraction)
        {
            _tokenRefused = true;
            Log.TokenRefused(log);
        }
    }

    /// <summary>Closes what a 429 says is closed.</summary>
    private void Close(Turn turn, RateHeaders rate, Refusal? refusal)
    {
        var wait = RateHeaders.Seconds(refusal?.RetryAfter) ?? rate.RetryAfter ?? rate.ResetAfter ?? UntoldWait;
        Log.Limited(log, turn.Route.Name, rate.Scope ?? "not told", wait.TotalSeconds);
        if (refusal is null && rate.Bucket is null)
        {
            // Not Discord's own answer, but that of the proxy before it, which counts the whole address.
            _botPace.Pause(wait);
            _interactionPace.Pause(wait);
        }
        else if (rate.Global || rate.Scope == "global" || refusal is { Global: true })
        {
            PaceOf(turn.Route).Pause(wait);
        }
        else
        {
            turn.Close(wait);
        }
    }

    private void Guard(Route route, TimeSpan wait)
    {
        if (wait > options.LongestWait)
        {
            throw new DiscordPausedException(route.Name, $"Discord asks to wait for {Text(wait)} before the next {route.Name}; that is too long to wait for. Try again later.", wait);
        }
    }

    private Pace PaceOf(Route route) => route.ByInteraction ? _interactionPace : _botPace;

    private static string Text(TimeSpan wait) => wait < TimeSpan.FromMinutes(2) ? $"{Math.Ceiling(wait.TotalSeconds)} seconds" : $"{Math.Ceiling(wait.TotalMinutes)} minutes";

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Discord limits {Route} (scope {Scope}); going on in {Seconds:0.0} seconds.")]
        public static partial void Limited(ILogger log, string route, string scope, double seconds);

        [LoggerMessage(Level = LogLevel.Error, Message = "Discord refused the bot's token. Put the token of the page \"Bot\" of the application into the setting Discord:Token and restart the bot.")]
        public static partial void TokenRefused(ILogger log);
    }
}
