using System.Net;
using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Chat;
using ChatBriefing.Curation;
using ChatBriefing.Host.Settings;

namespace ChatBriefing.Host.Web;

/// <summary>Decides who administers over the web: whoever shows the token, and, where no public address is set, whoever sits at this machine.</summary>
internal sealed class AdminAccess(AdminOptions admin, WebOptions web)
{
    private const string Scheme = "Bearer ";

    // A proxy on this machine connects from loopback too, for everybody; each of these says that one stands in between.
    private static readonly string[] SignsOfProxy = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    /// <summary>Whether the request comes from an admin.</summary>
    public bool Allows(HttpContext http) => HasToken(http.Request) || IsFromThisMachine(http);

    /// <summary>The message, marked as an admin's if it is one.</summary>
    public IncomingMessage Mark(IncomingMessage message, HttpContext http) =>
        Allows(http) ? message with { IsFromAdmin = true, Author = Author } : message;

    /// <summary>Who the audit log says that it was: the web knows no names.</summary>
    public static Author Author { get; } = new("web", "web", "web admin");

    private bool HasToken(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return admin.Token.Length > 0 && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(header[Scheme.Length..].Trim())), SHA256.HashData(Encoding.UTF8.GetBytes(admin.Token)));
    }

    private bool IsFromThisMachine(HttpContext http) =>
        web.PublicBaseUrl.Length == 0
        && http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && IsLoopbackName(http.Request.Host.Host)
        && !SignsOfProxy.Any(http.Request.Headers.ContainsKey)
        && http.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";

    // The name matters as well: a page elsewhere can point a name of its own at this machine.
    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
