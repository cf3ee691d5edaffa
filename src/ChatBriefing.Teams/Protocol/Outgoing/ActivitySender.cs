using System.Net;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Sends activities when it is their turn and the limits allow it, and again where that helps and does no harm.</summary>
/// <param name="exchange">Sends one request.</param>
/// <param name="credentials">Gives the token.</param>
/// <param name="limits">How long and how often is tried.</param>
/// <param name="clock">Counts the time.</param>
/// <param name="random">Spreads repeats; used under its own lock.</param>
/// <param name="log">Told of repeats.</param>
internal sealed partial class ActivitySender(Exchange exchange, Credentials credentials, ConnectorLimits limits, Clock clock, Random random, ILogger log)
{
    private readonly Turns _turns = new(limits.MostWaiting);
    private readonly Rates _rates = new(clock);

    /// <summary>How many conversations have something under way.</summary>
    public int Busy => _turns.Busy;

    /// <summary>How many conversations and tenants are remembered for their limits.</summary>
    public int Remembered => _rates.Remembered;

    /// <summary>Queues the call before the first wait, sends it, and gives the answer, which is yes.</summary>
    /// <exception cref="ConnectorException">It was not carried out.</exception>
    public async Task<Answer> SendAsync(Call call, CancellationToken cancellation)
    {
        using var turn = await _turns.EnterAsync(call.Conversation, cancellation).ConfigureAwait(false);
        await _rates.ReadyAsync(call.Conversation, call.Tenant, cancellation).ConfigureAwait(false);
        var retries = new Retries(limits, clock, random);
        string? refused = null;
        while (true)
        {
            var token = await TokenAsync(call, retries, cancellation).ConfigureAwait(false);
            var attempt = await exchange.SendAsync(call, token, cancellation).ConfigureAwait(false);
            if (attempt.Answer is { IsSuccess: true } answer)
            {
                return answer;
            }

            if (attempt.Answer is { Status: HttpStatusCode.Unauthorized } && token is not null && refused is null)
            {
                Log.Renewing(log, call.Name);
                credentials.Refuse(refused = token);
            }
            else
            {
                await PauseAsync(call, attempt, token, retries, cancellation).ConfigureAwait(false);
            }

            // Each try counts.
            await _rates.ReadyAsync(call.Conversation, call.Tenant, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The token; a login that has trouble of its own is asked again as Teams would be.</summary>
    private async Task<string?> TokenAsync(Call call, Retries retries, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await credentials.TokenAsync(cancellation).ConfigureAwait(false);
            }
            catch (CredentialsException problem) when (problem.IsTransient && retries.Next(null) is { } wait)
            {
                Log.Repeating(log, call.Name, problem.Message, wait.TotalSeconds);
                await clock.WaitAsync(wait, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Waits before the call is sent again; throws where that would not help, would do harm, or was done often enough.</summary>
    private async Task PauseAsync(Call call, Attempt attempt, string? token, Retries retries, CancellationToken cancellation)
    {
        if (attempt.Answer is { IsTransient: false } answer)
        {
            throw answer.Refusal(call, token);
        }

        if (!attempt.IsWorthRepeating(call))
        {
            throw new UnreachableException($"Teams did not answer {call.Name}, which was not sent again since it may have arrived. {attempt.Reason}", mayHaveArrived: true);
        }

        if (retries.Next(attempt.Answer?.RetryAfter) is not { } wait)
        {
            throw new UnreachableException($"Teams did not carry out {call.Name}, which was tried {retries.Tries} times. {attempt.Reason}", attempt.MayHaveArrived);
        }

        Log.Repeating(log, call.Name, attempt.Reason, wait.TotalSeconds);
        await clock.WaitAsync(wait, cancellation).ConfigureAwait(false);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Call} failed and is sent again in {Seconds:0.0} seconds. {Reason}")]
        public static partial void Repeating(ILogger log, string call, string reason, double seconds);

        [LoggerMessage(Level = LogLevel.Information, Message = "Teams did not take the token of {Call}; a new one is fetched.")]
        public static partial void Renewing(ILogger log, string call);
    }
}
