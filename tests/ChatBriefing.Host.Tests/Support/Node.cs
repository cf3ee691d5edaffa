using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ChatBriefing.Host.Tests.Support;

/// <summary>Runs programs that play the other side, with node.</summary>
internal static class Node
{
    /// <summary>Runs a script to its end; gives its exit code and all that it said.</summary>
    public static async Task<(int Code, string Said)> RunAsync(string folder, params IEnumerable<string> arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await Task.WhenAll(node.StandardOutput.ReadToEndAsync(cancellation), node.StandardError.ReadToEndAsync(cancellation));
        await node.WaitForExitAsync(cancellation);
        return (node.ExitCode, string.Concat(said));
    }

    /// <summary>A port that nobody listens on now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
