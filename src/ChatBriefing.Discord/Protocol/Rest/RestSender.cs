using System.Net;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>Sends calls when the limits allow it, and again where that helps and does no harm.</summary>
/// <param name="exchange">Sends one request.</param>
/// <param name="limits">Says when and whether.</param>
/// <param name="options">Who we are.</param>
/// <param name="clock">Counts the time.</param>
/// <param name="random">Spreads repeats; used under its own lock.</param>
/// <param name="log">Told of repeats.</param>
internal sealed partial class RestSender(Exchange exchange, RestLimits limits, RestOptions options, Clock clock, Random random, ILogger log)
{
    /// <summary>How often one call is sent at most when it fails.</summary>
    private const int MostTries = 4;

    /// <summary>How often one call is sent at most when it meets limits.</summary>
    private const int MostLimited = 6;

    /// <summary>Sends a call and gives the body of the answer; empty where there is none.</summary>
    /// <exception cref="DiscordRestException">It was not carried out.</exception>
    public async Task<byte[]> SendAsync(Route route, byte[]? body, CancellationToken cancellation)
    {
        limits.Guard(route);
        using var turn = await limits.Buckets.EnterAsync(route, cancellation).ConfigureAwait(false);
        var failures = 0;
        var limited = 0;
        while (true)
        {
            var attempt = await AttemptAsync(turn, body, cancellation).ConfigureAwait(false);
            if (attempt.Answer is { Success: true } answer)
            {
                return answer.Body;
            }

            if (attempt.Answer is { Status: HttpStatusCode.TooManyRequests } tooMany && ++limited < MostLimited)
            {
                continue;
            }

            if (IsDone(route, attempt, ++failures))
            {
                return [];
            }

            await PauseAsync(route, attempt, failures, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Sends the request once, when its time has come.</summary>
    private async Task<Attempt> AttemptAsync(Turn turn, byte[]? body, CancellationToken cancellation)
    {
        await limits.ReadyAsync(turn, cancellation).ConfigureAwait(false);

        // Much can have happened while it waited.
        limits.Guard(turn.Route);
        try
        {
            var answer = await exchange.SendAsync(turn.Route, body, cancellation).ConfigureAwait(false);
            limits.Learn(turn, answer);
            return new Attempt(answer, null);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or TimeoutException)
        {
            return new Attempt(null, problem);
        }
    }

    /// <summary>Whether the answer says that an earlier try was carried out; throws where it is no and stays no.</summary>
    private bool IsDone(Route route, Attempt attempt, int failures)
    {
        if (attempt.Answer is not { Trouble: false } answer)
        {
            return false;
        }

        var refusal = answer.Refusal();
        var done = failures > 1 && refusal is { Code: not 0 } && refusal.Code == route.DoneCode;
        return done ? true : throw new DiscordRefusedException(answer.Status, refusal?.Code ?? 0, route.Name, RefusalText.Of(route, answer, refusal, route.ByInteraction ? route.Secret : options.Token));
    }

    /// <summary>Waits before the call is sent again; throws where it was sent often enough.</summary>
    private async Task PauseAsync(Route route, Attempt attempt, int failures, CancellationToken cancellation)
    {
        if (failures >= MostTries)
        {
            throw new DiscordUnreachableException(route.Name, $"Discord did not carry out {route.Name}, which was sent {failures} times. {attempt.Reason}");
        }

        var wait = Backoff(failures);
        Log.Repeating(log, route.Name, attempt.Reason, wait.TotalSeconds);
        await clock.WaitAsync(wait, cancellation).ConfigureAwait(false);
    }

    /// <summary>About 0.5, 1 and 2 seconds, each between half and all of it.</summary>
    private TimeSpan Backoff(int failures)
    {
        lock (random)
        {
            return TimeSpan.FromSeconds(0.5 * Math.Pow(2, failures - 1) * (0.5 + (random.NextDouble() / 2)));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Route} failed and is sent again in {Seconds:0.0} seconds. {Reason}")]
        public static partial void Repeating(ILogger log, string route, string reason, double seconds);
    }
}
