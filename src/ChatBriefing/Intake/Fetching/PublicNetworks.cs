using System.Net;
using System.Net.Sockets;

namespace ChatBriefing.Intake.Fetching;

/// <summary>Tells addresses of the public internet from all others: the bot must not be a way into the networks that it stands in.</summary>
/// <param name="exceptions">Networks that are let through although they are not public.</param>
/// <remarks>After the IANA special-purpose address registries (RFC 6890 and its updates).</remarks>
internal sealed class PublicNetworks(IReadOnlyList<IPNetwork> exceptions)
{
    private static readonly IPNetwork[] NotPublicV4 =
    [
        IPNetwork.Parse("0.0.0.0/8"), // this host, RFC 1122
        IPNetwork.Parse("10.0.0.0/8"), // private, RFC 1918
        IPNetwork.Parse("100.64.0.0/10"), // behind a carrier's translator, RFC 6598; some clouds keep their metadata there
        IPNetwork.Parse("127.0.0.0/8"), // loopback, RFC 1122
        IPNetwork.Parse("168.63.129.16/32"), // the host agent of Azure, a public number that leads to the machine below
        IPNetwork.Parse("169.254.0.0/16"), // link-local, RFC 3927; cloud metadata stands at 169.254.169.254
        IPNetwork.Parse("172.16.0.0/12"), // private, RFC 1918
        IPNetwork.Parse("192.0.0.0/24"), // protocol assignments, RFC 6890
        IPNetwork.Parse("192.0.2.0/24"), // documentation, RFC 5737
        IPNetwork.Parse("192.88.99.0/24"), // relays of 6to4, RFC 7526
        IPNetwork.Parse("192.168.0.0/16"), // private, RFC 1918
        IPNetwork.Parse("198.18.0.0/15"), // benchmarks, RFC 2544
        IPNetwork.Parse("198.51.100.0/24"), // documentation, RFC 5737
        IPNetwork.Parse("203.0.113.0/24"), // documentation, RFC 5737
        IPNetwork.Parse("224.0.0.0/4"), // multicast, RFC 5771
        IPNetwork.Parse("240.0.0.0/4"), // reserved, RFC 1112, with the broadcast address, RFC 919
    ];

    /// <summary>
    /// All that is routed worldwide, RFC 4291. Outside of it lie ::, ::1, the IPv4-mapped and IPv4-compatible forms (RFC 4291), NAT64 (64:ff9b::/96, RFC 6052,
    /// and 64:ff9b:1::/48, RFC 8215), unique local (fc00::/7, RFC 4193), link-local (fe80::/10), site-local (fec0::/10, RFC 3879) and multicast (ff00::/8).
    /// </summary>
    private static readonly IPNetwork PublicV6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] NotPublicV6 =
    [
        IPNetwork.Parse("2001::/23"), // protocol assignments, RFC 2928, among them Teredo (2001::/32, RFC 4380) and benchmarks (2001:2::/48, RFC 5180)
        IPNetwork.Parse("2001:db8::/32"), // documentation, RFC 3849
        IPNetwork.Parse("2002::/16"), // 6to4, RFC 3056: carries an IPv4 address that may be anything
        IPNetwork.Parse("3fff::/20"), // documentation, RFC 9637
    ];

    /// <summary>Whether a connection to <paramref name="address"/> is allowed.</summary>
    public bool Allow(IPAddress address) => Exempt(address) || address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Array.Exists(NotPublicV4, network => network.Contains(address)),
        // A scope names a network card of this machine (RFC 4007), which no public address needs.
        AddressFamily.InterNetworkV6 => address.ScopeId == 0 && PublicV6.Contains(address) && !Array.Exists(NotPublicV6, network => network.Contains(address)),
        _ => false,
    };

    // Compared in the address's own family, so that no IPv4 exception opens a door for its IPv6 forms.
    private bool Exempt(IPAddress address) =>
        exceptions.Any(network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
}
