using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>One connection as the gateway sees it.</summary>
internal sealed class GatewayPeer(WebSocket socket, HttpContext context)
{
    /// <summary>An interval so long that no beat comes unless a test lets hours pass; the first is due after half of it.</summary>
    public const int LongInterval = 24 * 60 * 60 * 1000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Channel<JsonElement> _received = Channel.CreateUnbounded<JsonElement>();
    private readonly TaskCompletionSource<int?> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Path and query that the client asked for.</summary>
    public string Target { get; } = context.Request.Path + context.Request.QueryString;

    /// <summary>Takes in what the client sends until the connection ends.</summary>
    public async Task ReadAsync()
    {
        var buffer = new byte[8192];
        try
        {
            // Not cancelled when the client hangs up: what it sent before, such as its close code, is to be read.
            while (await socket.ReceiveAsync(buffer, CancellationToken.None) is { MessageType: not WebSocketMessageType.Close } part)
            {
                Assert.True(part.EndOfMessage && part.Count <= 4096, "The client sent more than 4096 bytes.");
                _received.Writer.TryWrite(JsonElement.Parse(buffer.AsSpan(0, part.Count)));
            }

            _closed.TrySetResult((int?)socket.CloseStatus);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            _closed.TrySetResult(null);
        }
        finally
        {
            _received.Writer.TryComplete();
        }
    }

    /// <summary>The next payload.</summary>
    public async Task<JsonElement> ReceiveAsync() => await _received.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>The next payload, which must be of this kind.</summary>
    public async Task<JsonElement> ReceiveAsync(int opcode)
    {
        var payload = await ReceiveAsync();
        Assert.Equal(opcode, payload.GetProperty("op").GetInt32());
        return payload.GetProperty("d");
    }

    /// <summary>The code that the client closed the connection with; none where it broke off.</summary>
    public Task<int?> ClosedAsync() => _closed.Task.WaitAsync(Patience);

    public Task SendAsync(string json) => SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text);

    public async Task SendAsync(byte[] frame, WebSocketMessageType type) =>
        await socket.SendAsync(frame, type, endOfMessage: true, CancellationToken.None).WaitAsync(Patience);

    public Task HelloAsync(int interval = LongInterval) => SendAsync($$$"""{"op":10,"d":{"heartbeat_interval":{{{interval}}}},"s":null,"t":null}""");

    public Task AcknowledgeAsync() => SendAsync("""{"op":11}""");

    public Task DispatchAsync(string name, long sequence, string data = "{}") => SendAsync($$"""{"op":0,"t":"{{name}}","s":{{sequence}},"d":{{data}}}""");

    public Task ReadyAsync(Uri resumeAddress, string session = "session-1") => DispatchAsync(
        "READY", 1, $$"""{"v":10,"user":{"id":"80351110224678912"},"session_id":"{{session}}","resume_gateway_url":"{{resumeAddress}}"}""");

    /// <summary>Closes the connection in order, with a code or without.</summary>
    public Task CloseAsync(int? code) =>
        socket.CloseOutputAsync((WebSocketCloseStatus?)code ?? WebSocketCloseStatus.Empty, null, CancellationToken.None).WaitAsync(Patience);

    /// <summary>Breaks the connection off.</summary>
    public void Abort() => context.Abort();
}
