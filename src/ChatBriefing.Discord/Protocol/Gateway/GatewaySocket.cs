using System.Net.WebSockets;

namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>One WebSocket to the gateway: whole payloads in, and payloads out within Discord's limits. Sending and receiving may overlap.</summary>
internal sealed class GatewaySocket : IDisposable
{
    /// <summary>The largest payload taken, in bytes. Discord's largest are servers with many members, of a few megabytes.</summary>
    public const int LargestReceived = 16 * 1024 * 1024;

    /// <summary>How long opening a connection may take.</summary>
    public static readonly TimeSpan OpeningLimit = TimeSpan.FromSeconds(30);

    private const int FirstBuffer = 64 * 1024;

    private static readonly TimeSpan SendingLimit = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly SendAllowance _allowance;
    private readonly TimeProvider _time;
    private byte[] _buffer = new byte[FirstBuffer];

    private GatewaySocket(TimeProvider time)
    {
        _time = time;
        _allowance = new SendAllowance(time);

        // Heartbeats of our own find a dead connection; those of the WebSocket would only add traffic.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
    }

    /// <summary>The code that Discord closed the connection with; <see langword="null"/> where it named none or did not close it.</summary>
    public int? CloseCode => _socket.CloseStatus is { } code and not WebSocketCloseStatus.Empty ? (int)code : null;

    /// <summary>Opens a connection.</summary>
    /// <exception cref="TimeoutException">It took longer than <see cref="OpeningLimit"/>.</exception>
    /// <exception cref="WebSocketException">There was no connection to be had.</exception>
    public static async Task<GatewaySocket> OpenAsync(Uri address, TimeProvider time, CancellationToken cancellationToken)
    {
        var socket = new GatewaySocket(time);
        try
        {
            await socket.WithinAsync(OpeningLimit, limit => socket._socket.ConnectAsync(address, limit), cancellationToken).ConfigureAwait(false);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The next payload, good until the next call; <see langword="null"/> where Discord closed the connection.</summary>
    /// <exception cref="OversizedPayloadException">It is longer than <see cref="LargestReceived"/>.</exception>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellationToken)
    {
        if (_buffer.Length > FirstBuffer)
        {
            // A large payload is rare; its memory is not kept for the small ones that follow.
            _buffer = new byte[FirstBuffer];
        }

        for (var length = 0; ;)
        {
            var part = await _socket.ReceiveAsync(_buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += part.Count;
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (part.EndOfMessage)
            {
                return _buffer.AsMemory(0, length);
            }

            Grow(length);
        }
    }

    /// <summary>Sends a payload if Discord's limit allows another.</summary>
    /// <param name="payload">At most <see cref="GatewayPayload.Largest"/> bytes.</param>
    /// <param name="spared">How many of the allowed payloads are to be left for something of more weight.</param>
    /// <param name="cancellationToken">Ends the wait; the connection is of no use after that.</param>
    /// <returns>Whether it was sent.</returns>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    /// <exception cref="TimeoutException">The network did not take it.</exception>
    public async Task<bool> TrySendAsync(ReadOnlyMemory<byte> payload, int spared, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_allowance.TryTake(spared))
            {
                return false;
            }

            await WithinAsync(SendingLimit, limit => _socket.SendAsync(payload, WebSocketMessageType.Text, true, limit).AsTask(), cancellationToken).ConfigureAwait(false);
            return true;
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Tells Discord that the connection ends with <paramref name="code"/>, as far as that is still possible.</summary>
    public async Task CloseAsync(int code)
    {
        try
        {
            await WithinAsync(SendingLimit, limit => CloseAsync((WebSocketCloseStatus)code, limit), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (e is WebSocketException or TimeoutException or InvalidOperationException or IOException)
        {
            // A connection that can't even be closed is gone, which is all that was wanted.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task CloseAsync(WebSocketCloseStatus code, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _socket.CloseOutputAsync(code, null, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
        }
    }

    private void Grow(int length)
    {
        if (length >= LargestReceived)
        {
            throw new OversizedPayloadException();
        }

        if (length == _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Min(length * 2, LargestReceived));
        }
    }

    private async Task WithinAsync(TimeSpan limit, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(limit, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            await work(either.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (timer.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"Discord did not answer within {limit.TotalSeconds} seconds.", e);
        }
    }
}

/// <summary>A payload was longer than <see cref="GatewaySocket.LargestReceived"/>.</summary>
internal sealed class OversizedPayloadException()
    : Exception($"Discord sent a payload of more than {GatewaySocket.LargestReceived / 1024 / 1024} MB.");
