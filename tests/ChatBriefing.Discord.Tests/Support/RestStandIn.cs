using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>A real HTTP server on this machine that plays Discord's REST API as the test tells it, and remembers what it received.</summary>
internal sealed class RestStandIn : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<Received> _received = [];
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _planned = [];

    private RestStandIn(WebApplication server) => _server = server;

    /// <summary>Where the API is, as in the settings.</summary>
    public Uri BaseUrl => new(_server.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/api/v10");

    /// <summary>Requests in the order of their coming.</summary>
    public IReadOnlyList<Received> Received => [.. _received];

    /// <summary>What is answered where nothing is planned: an empty object.</summary>
    public Func<HttpContext, Task> Otherwise { get; set; } = Reply(200, "{}");

    public static async Task<RestStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var _server = builder.Build();
        var standIn = new RestStandIn(_server);
        _server.Run(standIn.AnswerAsync);
        await _server.StartAsync(TestContext.Current.CancellationToken);
        return standIn;
    }

    /// <summary>Answers the next request that has no plan yet; plans are used in their order.</summary>
    public RestStandIn Then(params Func<HttpContext, Task>[] answers)
    {
        foreach (var answer in answers)
        {
            _planned.Enqueue(answer);
        }

        return this;
    }

    /// <summary>A status with a JSON body and headers such as <c>X-RateLimit-Bucket: abc</c>.</summary>
    public static Func<HttpContext, Task> Reply(int status, string body = "", params string[] headers) => async http =>
    {
        http.Response.StatusCode = status;
        foreach (var header in headers.Select(line => line.Split(": ", 2)))
        {
            http.Response.Headers[header[0]] = header[1];
        }

        if (body.Length > 0)
        {
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync(body, http.RequestAborted);
        }
    };

    /// <summary>Cuts the connection without an answer.</summary>
    public static Task Cut(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Never answers.</summary>
    public static async Task Hang(HttpContext http)
    {
        var gone = new TaskCompletionSource();
        using var registration = http.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        _received.Enqueue(new Received(http.Request.Method, target["/api/v10".Length..], http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), body));
        await (_planned.TryDequeue(out var answer) ? answer : Otherwise)(http);
    }
}

/// <summary>A request as it came.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Path">Below the base address, with the query, as it was written.</param>
/// <param name="Headers">By name.</param>
/// <param name="Body">As text; empty where there was none.</param>
internal sealed record Received(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>Verb and path.</summary>
    public string Line => $"{Method} {Path}";
}
