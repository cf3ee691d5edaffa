namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>Addresses of the gateway.</summary>
internal static class GatewayAddress
{
    /// <summary>Version and encoding; a session must be resumed with those it began with. <see href="https://discord.com/developers/docs/events/gateway#connecting"/></summary>
    private const string Query = "v=10&encoding=json";

    /// <summary>Where to open a connection to <paramref name="gateway"/>.</summary>
    public static Uri Of(Uri gateway) => new UriBuilder(gateway) { Query = Query }.Uri;

    /// <summary>Whether the token may be sent to <paramref name="other"/> as well: a WebSocket address that is encrypted if <paramref name="gateway"/> is.</summary>
    public static bool IsAsSafe(Uri other, Uri gateway) =>
        other.Scheme == Uri.UriSchemeWss || (other.Scheme == Uri.UriSchemeWs && gateway.Scheme == Uri.UriSchemeWs);
}
