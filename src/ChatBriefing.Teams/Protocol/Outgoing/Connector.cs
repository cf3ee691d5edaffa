using ChatBriefing.Teams.Protocol.Models;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Sends activities to Teams' conversations. Safe for use by many at once.</summary>
/// <remarks>
/// A call waits for Teams' limits and is sent again where that is safe; otherwise it throws a <see cref="ConnectorException"/>. The calls of one conversation arrive
/// in the order in which they were made; those of different conversations do not wait for each other.
/// </remarks>
internal sealed class Connector : IDisposable
{
    private readonly ServiceHosts _hosts;
    private readonly ConnectorLimits _limits;
    private readonly Exchange _exchange;
    private readonly ActivitySender _sender;
    private readonly CancellationTokenSource _closing = new();

    /// <summary>Sends nothing yet.</summary>
    /// <param name="options">Which hosts are trusted.</param>
    /// <param name="credentials">Gives the token; not disposed.</param>
    /// <param name="time">The clock.</param>
    /// <param name="random">Spreads repeats; used under its own lock.</param>
    /// <param name="log">Told of repeats.</param>
    /// <param name="limits">How long and how often is tried.</param>
    public Connector(TeamsOptions options, Credentials credentials, TimeProvider time, Random random, ILogger log, ConnectorLimits? limits = null)
    {
        _hosts = new ServiceHosts(options);
        _limits = limits ?? new ConnectorLimits();
        _exchange = new Exchange(_limits, time);
        _sender = new ActivitySender(_exchange, credentials, _limits, new Clock(time), random, log);
    }

    /// <summary>How many conversations have something under way.</summary>
    public int Busy => _sender.Busy;

    /// <summary>How many conversations and tenants are remembered for their limits.</summary>
    public int Remembered => _sender.Remembered;

    /// <summary>Sends an activity, as a reply where it has a <see cref="OutgoingActivity.ReplyToId"/>.</summary>
    /// <param name="serviceUrl">Where the conversation is, from the activity that is replied to.</param>
    /// <param name="conversation">The conversation's id.</param>
    /// <param name="activity">What is sent; at most 100 KB.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The id of the message; <see langword="null"/> where Teams gives none.</returns>
    /// <exception cref="ConnectorException">It was not sent, or no answer tells whether it was.</exception>
    /// <exception cref="ArgumentException">An id cannot be one.</exception>
    public async Task<string?> SendAsync(Uri serviceUrl, string conversation, OutgoingActivity activity, CancellationToken cancellation)
    {
        Guard(serviceUrl);
        var call = Call.Send(serviceUrl, conversation, activity, ActivityBytes.Of(activity, _limits.LongestActivity));
        var answer = await SendAsync(call, cancellation).ConfigureAwait(false);
        return answer.Read()?.Id;
    }

    /// <summary>Puts an activity in the place of one that was sent.</summary>
    /// <param name="serviceUrl">Where the conversation is.</param>
    /// <param name="conversation">The conversation's id.</param>
    /// <param name="activityId">The id that <see cref="SendAsync(Uri, string, OutgoingActivity, CancellationToken)"/> gave.</param>
    /// <param name="activity">What stands there from now on; at most 100 KB.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <inheritdoc cref="SendAsync(Uri, string, OutgoingActivity, CancellationToken)" path="/exception"/>
    public async Task UpdateAsync(Uri serviceUrl, string conversation, string activityId, OutgoingActivity activity, CancellationToken cancellation)
    {
        Guard(serviceUrl);
        var call = Call.Update(serviceUrl, conversation, activityId, activity, ActivityBytes.Of(activity, _limits.LongestActivity));
        await SendAsync(call, cancellation).ConfigureAwait(false);
    }

    /// <summary>Ends the calls that are under way as if they were cancelled.</summary>
    public void Dispose()
    {
        // Not disposed, so that a call made later ends as those before it: it has no timer and no handle.
        _closing.Cancel();
        _exchange.Dispose();
    }

    /// <summary>Comes before everything else: to an address that is not trusted goes not even a request for a token.</summary>
    private void Guard(Uri serviceUrl)
    {
        if (!_hosts.Trusts(serviceUrl))
        {
            var host = PlainText.Of(serviceUrl.IsAbsoluteUri ? serviceUrl.Host : null, null);
            throw new UntrustedHostException($"An activity is to be answered at \"{host}\", in a form or at a host that Teams:AllowedServiceHosts does not allow; nothing was sent.");
        }
    }

    private async Task<Answer> SendAsync(Call call, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
        either.Token.ThrowIfCancellationRequested();
        return await _sender.SendAsync(call, either.Token).ConfigureAwait(false);
    }
}
