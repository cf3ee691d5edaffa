using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using ChatBriefing.Teams.Protocol.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Benchmarks;

/// <summary>Plays Teams' connector on this machine: tells how long after its question each answer arrives, and which answers are wrong or missing.</summary>
internal sealed class LoadConnector : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<string, Asked> _asked = [];
    private int _wrong;

    private LoadConnector(WebApplication server) => _server = server;

    /// <summary>Where it is, as activities name it.</summary>
    public string ServiceUrl => _server.Urls.Single();

    /// <summary>Milliseconds from each question to its answer.</summary>
    public ConcurrentBag<double> Times { get; private set; } = [];

    /// <summary>How many messages came to where nobody asked, twice, or without an answer from the articles.</summary>
    public int Wrong => _wrong;

    /// <summary>How many questions have no answer yet.</summary>
    public int Missing => _asked.Count;

    /// <summary>Starts on a free port.</summary>
    public static async Task<LoadConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        var connector = new LoadConnector(server);
        server.Run(connector.ReceiveAsync);
        await server.StartAsync();
        return connector;
    }

    /// <summary>Expects an answer from now on.</summary>
    public void Expect(string message, string conversation) => _asked[message] = new Asked(conversation, Stopwatch.GetTimestamp());

    /// <summary>Waits until all answers are there, or for half a minute.</summary>
    public async Task FinishAsync()
    {
        for (var watch = Stopwatch.StartNew(); !_asked.IsEmpty && watch.Elapsed < Patience;)
        {
            await Task.Delay(10);
        }
    }

    /// <summary>Forgets the times so far.</summary>
    public void Restart() => Times = [];

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task ReceiveAsync(HttpContext http)
    {
        using var message = await JsonDocument.ParseAsync(http.Request.Body);
        var arrived = Stopwatch.GetTimestamp();
        // A sign of typing and the questions worth asking next are no answer.
        if (message.RootElement.GetProperty("type").GetString() == OutgoingActivity.Message && !message.RootElement.TryGetProperty("suggestedActions", out _))
        {
            Take(http.Features.Get<IHttpRequestFeature>()!.RawTarget, message.RootElement, arrived);
        }

        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync($$"""{"id":"{{arrived}}"}""");
    }

    private void Take(string target, JsonElement message, long arrived)
    {
        if (target.Split('/') is ["", "v3", "conversations", var conversation, "activities", var replied]
            && _asked.TryRemove(Uri.UnescapeDataString(replied), out var asked)
            && Uri.UnescapeDataString(conversation) == asked.Conversation
            && message.TryGetProperty("channelData", out var data) && data.TryGetProperty("feedbackLoop", out _))
        {
            Times.Add(Stopwatch.GetElapsedTime(asked.At, arrived).TotalMilliseconds);
        }
        else
        {
            Interlocked.Increment(ref _wrong);
        }
    }

    private readonly record struct Asked(string Conversation, long At);
}
