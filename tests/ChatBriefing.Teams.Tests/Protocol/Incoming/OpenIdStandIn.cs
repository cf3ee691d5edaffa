using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Teams.Tests.Protocol.Incoming;

/// <summary>A real HTTP server on this machine that publishes signing keys as the Bot Framework does, and counts how often it is asked.</summary>
internal sealed class OpenIdStandIn : IAsyncDisposable
{
    private readonly WebApplication _server;
    private int _asked;

    private OpenIdStandIn(WebApplication server) => _server = server;

    /// <summary>Where the metadata is, as in the settings.</summary>
    public string MetadataUrl => Root + "/v1/.well-known/openidconfiguration";

    /// <summary>How often the metadata was fetched.</summary>
    public int Asked => Volatile.Read(ref _asked);

    /// <summary>What is published; may change at any time.</summary>
    public IReadOnlyList<SigningPair> Keys { get; set; } = [];

    /// <summary>Answers in place of the metadata, where set.</summary>
    public Func<HttpContext, Task>? Instead { get; set; }

    /// <summary>Where the metadata says that the keys are, where it is not here.</summary>
    public string? KeysUrl { get; set; }

    private string Root => _server.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<OpenIdStandIn> StartAsync(params SigningPair[] keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var server = builder.Build();
        var standIn = new OpenIdStandIn(server) { Keys = keys };
        server.Run(standIn.AnswerAsync);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return standIn;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        if (http.Request.Path == "/v1/.well-known/keys")
        {
            await http.Response.WriteAsync(new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => key.Published())]) }.ToJsonString());
            return;
        }

        Interlocked.Increment(ref _asked);
        await (Instead ?? MetadataAsync)(http);
    }

    private Task MetadataAsync(HttpContext http) => http.Response.WriteAsync(new JsonObject
    {
        ["issuer"] = "https://api.botframework.com",
        ["authorization_endpoint"] = "https://invalid.botframework.com",
        ["jwks_uri"] = KeysUrl ?? Root + "/v1/.well-known/keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    }.ToJsonString());
}
