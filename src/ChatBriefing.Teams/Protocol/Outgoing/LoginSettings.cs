namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Checks what an admin has set for fetching tokens, before anything is sent.</summary>
internal static class LoginSettings
{
    /// <summary>Where tokens are fetched.</summary>
    /// <exception cref="CredentialsException">A setting is missing or cannot be right.</exception>
    public static Uri Address(TeamsOptions options)
    {
        if (!Guid.TryParseExact(options.AppId, "D", out _))
        {
            throw Wrong("Teams:AppId is not the id of an app, which the page \"Overview\" of the app registration shows.");
        }

        if (!Guid.TryParseExact(options.TenantId, "D", out _))
        {
            throw Wrong("Teams:TenantId is needed beside Teams:AppId: the directory (tenant) id on the page \"Overview\" of the app registration.");
        }

        if (options.AppPassword.Length == 0 && options.CertificatePath.Length == 0)
        {
            throw Wrong("Teams:AppPassword or Teams:CertificatePath is needed beside Teams:AppId.");
        }

        return Uri.TryCreate(options.LoginUrl, UriKind.Absolute, out var login) && IsSafe(login) && login is { PathAndQuery: "/", UserInfo: "" }
            ? login
            : throw Wrong("Teams:LoginUrl must begin with https://, or with http:// on this machine, since the bot's secret is sent there, and end after the host.");
    }

    private static bool IsSafe(Uri login) => login.Scheme == Uri.UriSchemeHttps || (login.Scheme == Uri.UriSchemeHttp && login.IsLoopback);

    private static CredentialsException Wrong(string message) => new(message, isTransient: false);
}
