using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>Lets programs on this machine talk to a bot that has no app id, where that is allowed; for the Microsoft 365 Agents Playground, which sends no token.</summary>
/// <param name="options">Says whether it is allowed.</param>
/// <remarks>The connection alone decides: what a request says about itself, as in <c>x-ms-agents-playground</c>, opens nothing.</remarks>
internal sealed class AnonymousCheck(TeamsOptions options)
{
    /// <summary>Whether the activity may be acted on.</summary>
    public Verdict Check(RequestOrigin origin, Activity activity)
    {
        if (!options.AllowAnonymousOnLoopback)
        {
            return Verdict.Unauthorized("there is no app id, and access without one is not allowed");
        }

        // A proxy on this machine connects from loopback for anybody, and a browser on it for any web page.
        if (!Loopback.Is(origin.Remote) || origin.IsForwarded)
        {
            return Verdict.Unauthorized("without an app id only programs on this machine are answered");
        }

        return IsHere(activity.ServiceUrl) ? Verdict.Allowed : Verdict.Forbidden("without an app id replies are sent to this machine only, and the service url is elsewhere");
    }

    private static bool IsHere(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.UserInfo.Length == 0
        && Loopback.Is(address);
}
