using System.Net;
using ChatBriefing.Chat.Transport;
using ChatBriefing.Corpus;
using ChatBriefing.Teams.Conversing;
using ChatBriefing.Teams.Protocol.Incoming;
using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Protocol.Outgoing;
using ChatBriefing.Teams.Replies;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Teams;

/// <summary>The briefing in Microsoft Teams: answers the activities that Teams posts.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public sealed class TeamsBot : IAsyncDisposable
{
    private static readonly TimeSpan ToFinish = TimeSpan.FromSeconds(5);

    private readonly TeamsOptions _options;
    private readonly TimeProvider _time;
    private readonly HashSet<string> _admins;
    private readonly RequestCheck _check;
    private readonly Credentials _credentials;
    private readonly Connector _connector;
    private readonly MediumFiles _files = new("Teams", KeepsFiles);
    private readonly Outstanding _outstanding;
    private readonly MessageDesk _messages;
    private readonly InvokeDesk _invokes;
    private readonly RecentIds<string> _recent = new();

    // Not the stop of the program, but the end of the time that replies under way have after it.
    private readonly CancellationTokenSource _closing = new();

    /// <summary>Sets the bot up; nothing is sent before something came in.</summary>
    /// <param name="briefing">What answers.</param>
    /// <param name="options">How Teams is reached; used, see <see cref="TeamsOptions.IsUsed"/>.</param>
    /// <param name="link">The public address of an article, or of a place in it; <see langword="null"/> where people cannot reach the source viewer.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logs">Told of what goes wrong; never of a secret, or of what was asked.</param>
    /// <exception cref="ArgumentException">A setting cannot be right; the message names it.</exception>
    public TeamsBot(Briefing briefing, TeamsOptions options, Func<ArticleId, TextSpan?, string?> link, TimeProvider time, ILoggerFactory logs)
    {
        ArgumentNullException.ThrowIfNull(briefing);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(time);
        (_options, _time) = (options, time);
        var log = logs.CreateLogger<TeamsBot>();
        _admins = new HashSet<string>(options.AdminIds.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparer.OrdinalIgnoreCase);
        _check = new RequestCheck(options, time, log);
        _credentials = new Credentials(options, time);
        _connector = new Connector(options, _credentials, time, new Random(), log);
        _outstanding = new Outstanding(log);
        var (writer, failures) = (new TeamsReplyWriter(link), new FailureWords(log));
        _messages = new MessageDesk(briefing, writer, failures, new Delivery(briefing, _connector, log), _files, time);
        _invokes = new InvokeDesk(briefing, writer, new ExtensionCards(link), failures);
    }

    /// <summary>Whether the keys of Teams and a token for it can be had, and when the secret or the certificate expires.</summary>
    public TeamsHealth Health => TeamsHealth.Of(
        _check.Problem, _credentials.Problem, _credentials.Expires, _options.CertificatePath.Length > 0, DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime));

    /// <summary>Fetches a token for sending, so that wrong settings are known at the start and not at the first question.</summary>
    /// <exception cref="IOException">None is to be had; the message says which setting to look at.</exception>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        try
        {
            await _credentials.TokenAsync(cancellation).ConfigureAwait(false);
        }
        catch (CredentialsException e)
        {
            throw new IOException(e.Message, e);
        }
    }

    /// <summary>Answers a request that says it comes from Teams.</summary>
    /// <param name="body">The body.</param>
    /// <param name="authorization">The header Authorization.</param>
    /// <param name="remote">The other end of the connection itself.</param>
    /// <param name="isForwarded">Whether a header says that somebody else stands behind the other end, see <see cref="IsForwarded"/>.</param>
    /// <param name="stopping">Set when the program stops; not when the caller hangs up, since replies to messages go another way. Those under way go on until <see cref="DisposeAsync"/>.</param>
    public async Task<HttpAnswer> AnswerAsync(ReadOnlyMemory<byte> body, string? authorization, IPAddress? remote, bool isForwarded, CancellationToken stopping)
    {
        if (ActivityReader.Read(body.Span) is not { } activity)
        {
            return new HttpAnswer(400, default);
        }

        var verdict = await _check.CheckAsync(new RequestOrigin(authorization, remote, isForwarded), activity, stopping).ConfigureAwait(false);
        return !verdict.IsAllowed ? new HttpAnswer(verdict.Status, default)
            : Speaker.Of(activity, _admins) is { } speaker ? await ReactAsync(activity, speaker, stopping).ConfigureAwait(false)
            : new HttpAnswer(400, default);
    }

    /// <summary>Whether one of the names of a request's headers tells that somebody else stands behind the other end of the connection.</summary>
    public static bool IsForwarded(IEnumerable<string> headers) => ForwardingHeaders.In(headers);

    /// <summary>Lets replies under way be finished for a few seconds.</summary>
    public async ValueTask DisposeAsync()
    {
        await _outstanding.FinishAsync(ToFinish, _time).ConfigureAwait(false);
        await _closing.CancelAsync().ConfigureAwait(false);
        _connector.Dispose();
        _credentials.Dispose();
        _check.Dispose();
        _files.Dispose();
        _outstanding.Dispose();
        _closing.Dispose();
    }

    private async Task<HttpAnswer> ReactAsync(Activity activity, Speaker speaker, CancellationToken stopping)
    {
        switch (activity)
        {
            case { Type: "invoke" }:
                return await _invokes.AnswerAsync(activity, speaker, stopping).ConfigureAwait(false) is { } json ? new HttpAnswer(200, json) : new HttpAnswer(501, default);
            case { Type: "message" } when IsNew(activity, speaker):
                await _outstanding.BeginAsync(() => _messages.HearAsync(activity, speaker, _closing.Token), stopping).ConfigureAwait(false);
                break;
            case { Type: "installationUpdate", Action: "add" } when IsNew(activity, speaker):
                await _outstanding.BeginAsync(() => _messages.WelcomeAsync(activity, speaker, _closing.Token), stopping).ConfigureAwait(false);
                break;
        }

        return new HttpAnswer(202, default);
    }

    // Teams posts again what it got no answer to in time.
    private bool IsNew(Activity activity, Speaker speaker) => activity.Id is not { Length: > 0 } id || _recent.IsNew(speaker.Message(id));

    /// <summary>Teams keeps files of chats in the OneDrive of who attached them.</summary>
    private static bool KeepsFiles(Uri address) => address is { Scheme: "https", IsDefaultPort: true } && address.Host.EndsWith(".sharepoint.com", StringComparison.OrdinalIgnoreCase);
}
