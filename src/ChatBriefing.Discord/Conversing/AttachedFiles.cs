using ChatBriefing.Curation;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Conversing;

/// <summary>Fetches the files that came with a command from where Discord keeps them, and from nowhere else.</summary>
internal sealed class AttachedFiles : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly Func<Uri, bool> _isDiscord;
    private readonly HttpClient _client;

    /// <summary>Fetches from Discord's own hosts, or from the host of <paramref name="api"/> where that is a stand-in on this machine.</summary>
    public AttachedFiles(Uri api)
    {
        _isDiscord = address => address is { Scheme: "https", Host: "cdn.discordapp.com" or "media.discordapp.net", IsDefaultPort: true } || (api.IsLoopback && address.Authority == api.Authority);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Longest };
    }

    /// <summary>The files, each fetched when it is opened.</summary>
    public IReadOnlyList<Attachment> Of(IReadOnlyList<AttachedFile> files) =>
        [.. files.Select(file => new Attachment(file.Filename ?? "file", cancellation => OpenAsync(file, cancellation)))];

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<Stream> OpenAsync(AttachedFile file, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(file.Url, UriKind.Absolute, out var address) || !_isDiscord(address))
        {
            throw new IOException("The file is not where Discord keeps attached files; attach it again.");
        }

        try
        {
            return await _client.GetStreamAsync(address, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new IOException("The file could not be fetched from Discord; attach it again.", e);
        }
    }
}
