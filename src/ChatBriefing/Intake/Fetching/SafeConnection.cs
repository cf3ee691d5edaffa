using System.Net;
using System.Net.Sockets;

namespace ChatBriefing.Intake.Fetching;

/// <summary>Looks a host's addresses up; replaced in tests, which must not ask the internet.</summary>
internal delegate Task<IPAddress[]> LookUp(string host, CancellationToken cancellation);

/// <summary>Opens connections to public addresses only, whatever name leads there.</summary>
/// <remarks>
/// The addresses are checked after the look-up and the connection goes to those very numbers, so a name that changes its answer between check and
/// use ("rebinding") gains nothing.
/// </remarks>
internal sealed class SafeConnection(PublicNetworks networks, LookUp lookUp)
{
    /// <summary>Said alike of unknown names and of names that lead inside: which of the two it is, is nobody's business.</summary>
    public const string NothingPublic = "No public site stands at this address; check its spelling.";

    /// <summary>A connected stream, for <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="ConnectionRefusedException">An address of the host is not public, or it has none.</exception>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await AddressesOfAsync(host, cancellation).ConfigureAwait(false);

        // One forbidden address among several is enough: such a name is not an honest one.
        if (addresses.Length == 0 || !addresses.All(networks.Allow))
        {
            throw new ConnectionRefusedException(NothingPublic);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<IPAddress[]> AddressesOfAsync(string host, CancellationToken cancellation)
    {
        try
        {
            return await lookUp(host, cancellation).ConfigureAwait(false);
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.TryAgain)
        {
            throw new ConnectionRefusedException("The name of the site cannot be looked up just now; try again later.");
        }
        catch (Exception e) when (e is SocketException or ArgumentException)
        {
            return [];
        }
    }
}
