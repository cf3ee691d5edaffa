using ChatBriefing.Teams.Protocol.Models;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>Tells whether a request may be acted on: by its token, or, for a bot without an app id, by where it comes from. Safe for use by many at once.</summary>
internal sealed partial class RequestCheck : IDisposable
{
    private readonly ILogger _log;
    private readonly SigningKeys _keys;
    private readonly TokenCheck? _tokens;
    private readonly AnonymousCheck _anonymous;

    /// <summary>Prepares the check; fetches nothing yet.</summary>
    /// <param name="options">Who the bot is, and what it allows.</param>
    /// <param name="time">The clock that tokens are measured on.</param>
    /// <param name="log">Told why a request is refused.</param>
    public RequestCheck(TeamsOptions options, TimeProvider time, ILogger log)
    {
        _log = log;
        _keys = new SigningKeys(options.OpenIdMetadataUrl, time, log);
        _tokens = options.AppId.Length > 0 ? new TokenCheck(options, _keys, time) : null;
        _anonymous = new AnonymousCheck(options);
    }

    /// <summary>Why requests cannot be checked at present, for the health page; <see langword="null"/> where they can.</summary>
    public string? Problem => _keys.Problem;

    /// <summary>Whether the activity may be acted on; a refusal is already logged, and its reason is not for the caller.</summary>
    public async Task<Verdict> CheckAsync(RequestOrigin origin, Activity activity, CancellationToken cancellation)
    {
        var verdict = _tokens is null ? _anonymous.Check(origin, activity) : await _tokens.CheckAsync(origin.Authorization, activity, cancellation).ConfigureAwait(false);
        if (!verdict.IsAllowed)
        {
            Log.Refused(_log, verdict.Status, verdict.Reason);
        }

        return verdict;
    }

    /// <inheritdoc/>
    public void Dispose() => _keys.Dispose();

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "A request to the Teams endpoint was refused with {Status}: {Reason}.")]
        public static partial void Refused(ILogger log, int status, string? reason);
    }
}
