using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace ChatBriefing.Tests.Support;

/// <summary>A real HTTP server on loopback addresses (127.0.0.1, 127.0.0.2 and ::1 if nothing else is said), which remembers every connection and request.</summary>
internal sealed class WebStandIn : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Func<Stream, CancellationToken, Task>> _replies = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<TcpListener> _listeners = [];
    private readonly List<Task> _loops = [];
    private readonly X509Certificate2? _certificate;
    private int _connections;

    public WebStandIn(X509Certificate2? certificate = null)
        : this(IPAddress.Loopback)
    {
        _certificate = certificate;
        Listen(IPAddress.Parse("127.0.0.2"), Port);
        if (Socket.OSSupportsIPv6)
        {
            Listen(IPAddress.IPv6Loopback, Port);
        }
    }

    /// <summary>A server on one address only.</summary>
    public WebStandIn(IPAddress address, int port = 0) => Listen(address, port);

    public int Port => ((IPEndPoint)_listeners[0].LocalEndpoint).Port;

    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>How many connections were opened, whatever was then asked.</summary>
    public int Connections => _connections;

    /// <summary>The address of a path on 127.0.0.1.</summary>
    public string Address(string path) => On("127.0.0.1", path);

    /// <summary>The address of a path on a host.</summary>
    public string On(string host, string path) => $"http://{host}:{Port}{path}";

    /// <summary>Replies to a path with a status, headers and a body.</summary>
    public WebStandIn With(string path, string body, string type = "text/html", string status = "200 OK", string headers = "") =>
        With(path, Encoding.UTF8.GetBytes(body), type, status, headers);

    /// <inheritdoc cref="With(string, string, string, string, string)"/>
    public WebStandIn With(string path, byte[] body, string type, string status = "200 OK", string headers = "") => With(path, async (stream, cancellation) =>
    {
        var head = $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers}\r\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head), cancellation);
        await stream.WriteAsync(body, cancellation);
    });

    /// <summary>Sends the visitor of a path on.</summary>
    public WebStandIn WithRedirect(string path, string location, string status = "302 Found") => With(path, "", status: status, headers: $"Location: {location}\r\n");

    /// <summary>Replies to a path with whatever is written.</summary>
    public WebStandIn With(string path, Func<Stream, CancellationToken, Task> reply)
    {
        _replies[path] = reply;
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listeners.ForEach(listener => listener.Dispose());
        await Task.WhenAll(_loops);
        _stop.Dispose();
    }

    private void Listen(IPAddress address, int port)
    {
        var listener = new TcpListener(address, port);
        listener.Start();
        _listeners.Add(listener);
        _loops.Add(AcceptAsync(listener));
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        var open = new List<Task>();
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(_stop.Token);
                Interlocked.Increment(ref _connections);
                open.Add(ServeAsync(client));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            await using (var stream = await OpenAsync(client))
            {
                var head = await ReadHeadAsync(stream);
                Requests.Enqueue(head);
                var reply = _replies.GetValueOrDefault(head.Split(' ').ElementAtOrDefault(1) ?? "") ?? NotFoundAsync;
                await reply(stream, _stop.Token);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or System.Security.Authentication.AuthenticationException)
        {
            // The visitor has gone, which is what many tests are about.
        }
    }

    private async Task<Stream> OpenAsync(TcpClient client)
    {
        if (_certificate is null)
        {
            return client.GetStream();
        }

        var stream = new SslStream(client.GetStream());
        await stream.AuthenticateAsServerAsync(_certificate);
        return stream;
    }

    private async Task<string> ReadHeadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, _stop.Token) > 0)
        {
            head.Append((char)one[0]);
        }

        return head.ToString();
    }

    private static async Task NotFoundAsync(Stream stream, CancellationToken cancellation) =>
        await stream.WriteAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), cancellation);
}
