using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>A real HTTP server on this machine that plays Teams' connector and Microsoft Entra's login as the test tells it, and remembers what it received.</summary>
internal sealed class ConnectorStandIn : IAsyncDisposable
{
    private const string ConnectorPath = "/_connector";

    private readonly WebApplication _server;
    private readonly ConcurrentQueue<Received> _received = [];
    private readonly ConcurrentQueue<Received> _logins = [];
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _planned = [];
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _plannedLogins = [];
    private int _ids;
    private int _tokens;

    private ConnectorStandIn(WebApplication server) => _server = server;

    /// <summary>Where the connector is, as activities name it.</summary>
    public Uri ServiceUrl => new(Address + ConnectorPath);

    /// <summary>Where tokens are fetched, as in the settings.</summary>
    public string LoginUrl => Address + "/";

    /// <summary>Requests to the connector in the order of their coming; paths are below <see cref="ServiceUrl"/>.</summary>
    public IReadOnlyList<Received> Received => [.. _received];

    /// <summary>Requests for a token in the order of their coming.</summary>
    public IReadOnlyList<Received> Logins => [.. _logins];

    /// <summary>What the connector answers where nothing is planned; otherwise 201 with ids that count from 1.</summary>
    public Func<HttpContext, Task>? Otherwise { get; set; }

    /// <summary>What the login answers where nothing is planned; otherwise <c>token-1</c>, <c>token-2</c> and so on, each for an hour.</summary>
    public Func<HttpContext, Task>? OtherwiseLogin { get; set; }

    /// <summary>Whether requests to the connector are not remembered, since there are too many of them.</summary>
    public bool Forgets { get; set; }

    private string Address => _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>Starts on a free port.</summary>
    /// <param name="certificate">Makes it speak https.</param>
    public static async Task<ConnectorStandIn> StartAsync(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        var server = builder.Build();
        var standIn = new ConnectorStandIn(server);
        server.Run(standIn.AnswerAsync);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return standIn;
    }

    /// <summary>Answers the next request to the connector that has no plan yet; plans are used in their order.</summary>
    public ConnectorStandIn Then(params Func<HttpContext, Task>[] answers) => Plan(_planned, answers);

    /// <summary>Answers the next request for a token that has no plan yet.</summary>
    public ConnectorStandIn ThenLogin(params Func<HttpContext, Task>[] answers) => Plan(_plannedLogins, answers);

    /// <summary>A status with a JSON body and headers such as <c>Retry-After: 5</c>.</summary>
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

    /// <summary>A token that is good for an hour.</summary>
    public static Func<HttpContext, Task> Token(string token) => Reply(200, $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"{{token}}"}""");

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

    private ConnectorStandIn Plan(ConcurrentQueue<Func<HttpContext, Task>> plans, Func<HttpContext, Task>[] answers)
    {
        foreach (var answer in answers)
        {
            plans.Enqueue(answer);
        }

        return this;
    }

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var headers = http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var received = new Received(http.Request.Method, target, headers, await reader.ReadToEndAsync(http.RequestAborted));
        if (target.StartsWith(ConnectorPath, StringComparison.Ordinal))
        {
            if (!Forgets)
            {
                _received.Enqueue(received with { Path = target[ConnectorPath.Length..] });
            }

            await (_planned.TryDequeue(out var answer) ? answer : Otherwise ?? Reply(201, $$"""{"id":"{{Interlocked.Increment(ref _ids)}}"}"""))(http);
        }
        else
        {
            _logins.Enqueue(received);
            await (_plannedLogins.TryDequeue(out var answer) ? answer : OtherwiseLogin ?? Token($"token-{Interlocked.Increment(ref _tokens)}"))(http);
        }
    }
}

/// <summary>A request as it came.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Path">The path with the query, as it was written.</param>
/// <param name="Headers">By name.</param>
/// <param name="Body">As text; empty where there was none.</param>
internal sealed record Received(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>Verb and path.</summary>
    public string Line => $"{Method} {Path}";

    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
