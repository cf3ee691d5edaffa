using System.Net;

namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Tells which service addresses may be sent to, since an activity names its own and the bot's token goes there. Safe for use by many at once.</summary>
/// <remarks>
/// Allowed are the hosts of <see cref="TeamsOptions.AllowedServiceHosts"/> through https at its own port. This machine is allowed at any port, without https as
/// well, but only to a bot that has no token to lose or that fetches it from a stand-in on this machine.
/// </remarks>
internal sealed class ServiceHosts
{
    private const int MostCharacters = 500;

    private readonly IReadOnlyList<string> _patterns;
    private readonly bool _loopback;

    /// <summary>Reads the settings.</summary>
    /// <param name="options">Which hosts are allowed, and whether the bot is only tried on this machine.</param>
    public ServiceHosts(TeamsOptions options)
    {
        _patterns = options.AllowedServiceHosts.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var anonymous = options.AppId.Length == 0 && options.AllowAnonymousOnLoopback;
        _loopback = anonymous || (Uri.TryCreate(options.LoginUrl, UriKind.Absolute, out var login) && IsLoopback(login));
    }

    /// <summary>The address where it can be read and is trusted; otherwise <see langword="null"/>.</summary>
    /// <param name="serviceUrl">What an activity says.</param>
    public Uri? Read(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && Trusts(address) ? address : null;

    /// <summary>Whether requests may go there.</summary>
    /// <param name="serviceUrl">An address as it was received: how it was written counts as well.</param>
    public bool Trusts(Uri serviceUrl) =>
        serviceUrl.IsAbsoluteUri && IsPlain(serviceUrl) && ((_loopback && IsLoopback(serviceUrl)) || IsAllowed(serviceUrl));

    private bool IsAllowed(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && _patterns.Any(pattern => Matches(address.IdnHost, pattern));

    private static bool Matches(string host, string pattern) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.Length > pattern.Length - 1 && host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);

    private static bool IsLoopback(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && (address.IdnHost == "localhost" || (address.HostNameType == UriHostNameType.IPv4 && IPAddress.IsLoopback(IPAddress.Parse(address.IdnHost))));

    /// <summary>Whether it is written so that no two readers could take different parts of it for the host: no user, query, escape, backslash, IPv6 or other alphabet.</summary>
    private static bool IsPlain(Uri address) =>
        address.OriginalString.Length <= MostCharacters
        && address.OriginalString.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ':' or '/' or '.' or '-' or '_' or '~')
        && address.OriginalString.StartsWith($"{address.Scheme}://{address.Host}", StringComparison.OrdinalIgnoreCase);
}
