using System.Net;

namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>Tells addresses of this machine from others, without asking any name server.</summary>
internal static class Loopback
{
    /// <summary>Whether it is an address of this machine for itself.</summary>
    public static bool Is(IPAddress? address) => address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    /// <summary>Whether the host is <c>localhost</c> or a numeric address of this machine.</summary>
    public static bool Is(Uri address) => address.IsLoopback || (IPAddress.TryParse(address.DnsSafeHost, out var numeric) && Is(numeric));
}
