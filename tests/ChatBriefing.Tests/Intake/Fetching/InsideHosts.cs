using System.Net;
using System.Net.Sockets;

namespace ChatBriefing.Tests.Intake.Fetching;

/// <summary>Hosts that lead, or pretend to lead, to the machine itself or the networks around it, and the look-up of those that are names.</summary>
public static class InsideHosts
{
    public static TheoryData<string> All { get; } =
    [
        "127.0.0.1", "127.0.0.2", "127.1", "0.0.0.0", "0", "0x7f000001", "0x7f.0x0.0x0.0x1", "2130706433", "017700000001", "0177.0.0.01", "localhost", "localhost.", "x.localhost",
        "metadata", "metadata.google.internal", "instance-data.ec2.internal", "169.254.169.254", "0xa9fea9fe", "2852039166", "100.100.100.200", "192.0.0.192", "168.63.129.16",
        "10.0.0.1", "192.168.0.1", "172.16.0.1", "198.18.0.1", "203.0.113.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "[::1]", "[::]", "[0:0:0:0:0:0:0:1]",
        "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::127.0.0.1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2001:0:53aa:64c::80ff:fffe]",
        "[fd00:ec2::254]", "[fc00::1]", "[fe80::1]", "[fec0::1]", "[ff02::1]", "[2001:db8::1]", "user@127.0.0.1", "127.0.0.1.", "①②⑦.⓪.⓪.①", "127。0。0。1", "１２７.0.0.1",
        "inside.example.org", "both.example.org", "mapped.example.org", "sixth.example.org", "zero.example.org", "nothing.example.org", "unknown.example.org",
    ];

    public static Task<IPAddress[]> LookUpAsync(string host, CancellationToken cancellation) => host switch
    {
        "news.example.org" or "inside.example.org" => Found("127.0.0.1"),
        "both.example.org" => Found("127.0.0.3", "127.0.0.1"),
        "mapped.example.org" => Found("::ffff:127.0.0.1"),
        "sixth.example.org" => Found("::1"),
        "zero.example.org" => Found("0.0.0.0"),
        "nothing.example.org" => Found(),
        _ => Task.FromException<IPAddress[]>(new SocketException((int)SocketError.HostNotFound)),
    };

    private static Task<IPAddress[]> Found(params string[] addresses) => Task.FromResult<IPAddress[]>([.. addresses.Select(IPAddress.Parse)]);
}
