using ChatBriefing.Curation;

namespace ChatBriefing.Chat.Transport;

/// <summary>Fetches files that came with a message from where the medium keeps them, and from nowhere else; follows no redirect.</summary>
/// <param name="medium">What the medium is called, for the words to the sender.</param>
/// <param name="isTrusted">Whether an address is one where the medium keeps files.</param>
public sealed class MediumFiles(string medium, Func<Uri, bool> isTrusted) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Longest };

    /// <summary>A file, fetched when it is opened.</summary>
    /// <param name="name">Its name as the sender gave it.</param>
    /// <param name="address">Where it is; hostile until proven otherwise.</param>
    public Attachment Of(string? name, string? address) => new(name ?? "file", cancellation => OpenAsync(address, cancellation));

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<Stream> OpenAsync(string? text, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || !isTrusted(address))
        {
            throw new IOException($"The file is not where {medium} keeps attached files; attach it again.");
        }

        try
        {
            return await _client.GetStreamAsync(address, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new IOException($"The file could not be fetched from {medium}; attach it again.", e);
        }
    }
}
