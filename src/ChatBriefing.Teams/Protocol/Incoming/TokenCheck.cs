using ChatBriefing.Teams.Protocol.Models;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>Tells by its token whether a request is Teams', meant for this bot, and about the activity that it carries. Safe for use by many at once.</summary>
/// <param name="options">Who the bot is.</param>
/// <param name="keys">The platform's keys.</param>
/// <param name="time">The clock that the token's life is measured on.</param>
/// <remarks>
/// <see href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication#connector-to-bot-step-4"/>.
/// What is wrong with the token itself is answered 401, a good token that does not fit the activity 403.
/// Tokens that Microsoft Entra issues (<c>sts.windows.net</c>, <c>login.microsoftonline.com</c>) are refused, though the bot belongs to a single tenant: the connector sends
/// its own to such bots as well. Entra's come from other bots, the Emulator and agents' identities, are signed with other keys, and carry neither endorsement nor service url,
/// so that anybody in the tenant who may have a token for the bot could speak for everybody.
/// </remarks>
internal sealed class TokenCheck(TeamsOptions options, SigningKeys keys, TimeProvider time)
{
    /// <summary>Who issues the tokens.</summary>
    public const string Issuer = "https://api.botframework.com";

    /// <summary>The one channel that is served. Of others, such as Web Chat, the client writes who and of which tenant it is.</summary>
    private const string Channel = "msteams";

    /// <summary>How far the platform's clock and ours may lie apart.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>Signatures that only the holder of a private key can make.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = BearerToken.MostCharacters };

    /// <summary>Whether the activity may be acted on.</summary>
    /// <param name="authorization">The header <c>Authorization</c>.</param>
    /// <param name="activity">What came with it.</param>
    /// <param name="cancellation">Ends the wait for keys.</param>
    public async Task<Verdict> CheckAsync(string? authorization, Activity activity, CancellationToken cancellation)
    {
        if (BearerToken.Of(authorization) is not { } token)
        {
            return Verdict.Unauthorized(authorization is null ? "there is no token" : "the header Authorization is not one bearer token");
        }

        // Looked at before the keys: nothing is fetched for what cannot pass.
        if (token.Kid is not { Length: > 0 } id || !Algorithms.Contains(token.Alg, StringComparer.Ordinal))
        {
            return Verdict.Unauthorized("the token is not signed by an allowed algorithm and a named key");
        }

        if (await keys.FindAsync(id, cancellation).ConfigureAwait(false) is not { } key)
        {
            return Verdict.Unauthorized(keys.Problem is null ? "the token is signed with an unknown key" : "keys cannot be fetched");
        }

        var result = await _handler.ValidateTokenAsync(token, Demands(key)).ConfigureAwait(false);
        return result.IsValid ? Fits(token, key, activity) : Verdict.Unauthorized(Fault(result.Exception));
    }

    private TokenValidationParameters Demands(JsonWebKey key) => new()
    {
        ValidIssuer = Issuer,
        AudienceValidator = (audiences, _, _) => audiences.Contains(options.AppId, StringComparer.OrdinalIgnoreCase),
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = Algorithms,
        LifetimeValidator = (notBefore, expires, _, _) => IsAlive(notBefore, expires),
    };

    private bool IsAlive(DateTime? notBefore, DateTime? expires)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now - Skew < end && (notBefore is not { } begin || now + Skew >= begin);
    }

    private Verdict Fits(JsonWebToken token, JsonWebKey key, Activity activity) =>
        activity.ChannelId != Channel ? Verdict.Forbidden("the activity comes through another channel than Teams")
        : !Endorsements.Of(key).Contains(Channel, StringComparer.Ordinal) ? Verdict.Forbidden("the key does not vouch for the activity's channel")
        : !IsSameService(token, activity.ServiceUrl) ? Verdict.Forbidden("the token is for another service url")
        : !IsOurTenant(activity) ? Verdict.Forbidden("the activity belongs to another tenant")
        : Verdict.Allowed;

    private static bool IsSameService(JsonWebToken token, string? serviceUrl) =>
        serviceUrl is { Length: > 0 }
        && token.TryGetPayloadValue<string>("serviceurl", out var named)
        && serviceUrl.TrimEnd('/').Equals(named?.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private bool IsOurTenant(Activity activity) =>
        options.TenantId.Length == 0 || options.TenantId.Equals(activity.Conversation?.TenantId ?? activity.ChannelData?.Tenant?.Id, StringComparison.OrdinalIgnoreCase);

    private static string Fault(Exception? problem) => problem switch
    {
        SecurityTokenInvalidIssuerException => "the token has another issuer",
        SecurityTokenInvalidAudienceException => "the token is for another bot",
        SecurityTokenInvalidLifetimeException => "the token is no longer or not yet valid",
        SecurityTokenInvalidSignatureException or SecurityTokenSignatureKeyNotFoundException => "the token's signature is wrong",
        _ => "the token is not valid",
    };
}
