using Microsoft.IdentityModel.Protocols;

namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>Fetches the documents that say which keys are to be trusted, and therefore over https alone, except from this machine.</summary>
/// <remarks>Of the library's own retriever https can be demanded for all documents or for none, while one on this machine may name another elsewhere.</remarks>
internal sealed class KeyDocuments : IDocumentRetriever, IDisposable
{
    /// <summary>The channel waits 10 to 15 seconds for its answer, and the answer waits for this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false }) { Timeout = Longest, MaxResponseContentBufferSize = 1024 * 1024 };

    /// <inheritdoc/>
    public Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !(uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && Loopback.Is(uri))))
        {
            throw new InvalidOperationException("keys are fetched over https only, except from this machine");
        }

        return _client.GetStringAsync(uri, cancel);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();
}
