using Microsoft.Identity.Client;

namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>The HTTP client through which tokens are fetched.</summary>
/// <param name="login">Where they are fetched.</param>
/// <param name="handler">Takes the place of the network; not disposed.</param>
internal sealed class LoginClient(Uri login, HttpMessageHandler? handler = null) : IMsalHttpClientFactory, IDisposable
{
    private readonly HttpClient _client = new(Route(login, handler ?? OwnHandler()), disposeHandler: handler is null)
    {
        // Each fetch has its own time-out.
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = 256 << 10,
    };

    /// <summary>The address as the library takes it: the same, with https.</summary>
    public static Uri Encrypted(Uri login) => new UriBuilder(login) { Scheme = Uri.UriSchemeHttps, Port = login.IsDefaultPort ? 443 : login.Port }.Uri;

    /// <inheritdoc/>
    public HttpClient GetHttpClient() => _client;

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static SocketsHttpHandler OwnHandler() => new()
    {
        // Another address must never be given the secret.
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        ActivityHeadersPropagator = null,
    };

    private static HttpMessageHandler Route(Uri login, HttpMessageHandler handler) =>
        login is { IsLoopback: true } && login.Scheme == Uri.UriSchemeHttp ? new Unencrypted(login, handler) : handler;

    /// <summary>Speaks http to a stand-in on this machine, since the library that fetches tokens accepts https alone.</summary>
    private sealed class Unencrypted(Uri login, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri is { } address && address.Host == login.Host && address.Port == Encrypted(login).Port)
            {
                request.RequestUri = new UriBuilder(address) { Scheme = Uri.UriSchemeHttp, Port = login.Port }.Uri;
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
