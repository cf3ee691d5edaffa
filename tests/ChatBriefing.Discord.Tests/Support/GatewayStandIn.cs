using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>A WebSocket server on the loopback address in the place of Discord's gateway. It does nothing that a test does not tell it to.</summary>
internal sealed class GatewayStandIn : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Channel<GatewayPeer> _accepted = Channel.CreateUnbounded<GatewayPeer>();
    private WebApplication? _server;
    private int _port;
    private int _count;

    /// <summary>Where new sessions are started.</summary>
    public Uri Address => new($"ws://127.0.0.1:{_port}/");

    /// <summary>Where sessions are resumed.</summary>
    public Uri ResumeAddress => new(Address, "resume");

    /// <summary>How many connections there have been.</summary>
    public int Count => _count;

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, _port));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.Zero);
        _server = builder.Build();
        _server.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.Zero });
        _server.Run(AcceptAsync);
        await _server.StartAsync();
        _port = new Uri(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
    }

    /// <summary>Ends every connection and takes no more.</summary>
    public async Task StopAsync()
    {
        await _server!.DisposeAsync();
        _server = null;
    }

    /// <summary>The next connection.</summary>
    public async Task<GatewayPeer> NextAsync() => await _accepted.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await StopAsync();
        }
    }

    private async Task AcceptAsync(HttpContext context)
    {
        Interlocked.Increment(ref _count);
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var peer = new GatewayPeer(socket, context);
        _accepted.Writer.TryWrite(peer);
        await peer.ReadAsync();
    }
}
