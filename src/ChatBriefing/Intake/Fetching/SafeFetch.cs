using System.Net;
using System.Net.Http.Headers;

namespace ChatBriefing.Intake.Fetching;

/// <summary>Fetches articles and feeds from the public web without being led anywhere else.</summary>
/// <remarks>
/// Sends no cookies, no credentials and no referrer and uses no proxy; follows redirects itself and checks each of them like a new address. Nothing that
/// a site does throws. Safe for use by several threads at once.
/// </remarks>
internal sealed class SafeFetch : IDisposable
{
    /// <summary>Says who is asking, so that a site can refuse.</summary>
    public const string UserAgent = "ChatBriefing/0.1 (article intake bot)";

    private const string ArticleTypes =
        "text/html, application/xhtml+xml, application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/markdown, text/plain;q=0.9";

    private const string FeedTypes = "application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9";

    private readonly WebAddress _addresses;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _time;
    private readonly HttpClient _client;

    public SafeFetch(IntakeOptions options, TimeProvider time, LookUp? lookUp = null)
    {
        _addresses = new WebAddress(options);
        (_timeout, _time) = (TimeSpan.FromSeconds(options.TimeoutSeconds), time);
        var networks = new PublicNetworks([.. OptionList.Of(options.AllowedNetworks).Select(IPNetwork.Parse)]);
        var connection = new SafeConnection(networks, lookUp ?? Dns.GetHostAddressesAsync);
        _client = new HttpClient(Handler(connection), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>The page at an address, or why there is none.</summary>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellation"/> asks for it.</exception>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        using var tooLong = new CancellationTokenSource(_timeout, _time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, tooLong.Token);
        try
        {
            return await FollowAsync(request, stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Refused($"The site took longer than {_timeout.TotalSeconds} seconds; try again later.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new Refused(RefusalReason.Of(e));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static SocketsHttpHandler Handler(SafeConnection connection) => new()
    {
        ConnectCallback = connection.OpenAsync,
        // Every request looks the name up and checks it anew.
        PooledConnectionLifetime = TimeSpan.Zero,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        PreAuthenticate = false,
        ActivityHeadersPropagator = null,
        MaxResponseHeadersLength = 32,
        MaxResponseDrainSize = 0,
        ConnectTimeout = TimeSpan.FromSeconds(10),
    };

    private async Task<FetchOutcome> FollowAsync(FetchRequest request, CancellationToken cancellation)
    {
        Uri? from = null;
        var next = request.Address;
        for (var redirects = 0; redirects <= Redirect.Most; redirects++)
        {
            var (address, problem) = Checked(next, from, request);
            if (address is null)
            {
                return new Refused(from is null ? problem! : $"The site sends its visitors on, but not to a page that may be fetched. {problem}");
            }

            using var response = await SendAsync(address, request, cancellation).ConfigureAwait(false);
            if (!Redirect.Is(response.StatusCode))
            {
                return await OutcomeAsync(address, response, request, cancellation).ConfigureAwait(false);
            }

            (from, next) = (address, Redirect.Target(address, LocationOf(response)) ?? string.Empty);
        }

        return new Refused($"The site sends its visitors on more than {Redirect.Most} times.");
    }

    private (Uri? Address, string? Problem) Checked(string text, Uri? from, FetchRequest request)
    {
        var (address, problem) = _addresses.Read(text);
        return address is null ? (null, problem)
            : from is not null && Redirect.Downgrades(from, address) ? (null, "It would leave the encrypted connection.")
            : request.Allowed(address) ? (address, null)
            : (null, $"Pages of {address.Host} may not be fetched here; an administrator can allow them in the settings.");
    }

    private Task<HttpResponseMessage> SendAsync(Uri address, FetchRequest request, CancellationToken cancellation)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        message.Headers.TryAddWithoutValidation("Accept", request.Feed ? FeedTypes : ArticleTypes);
        message.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        message.Headers.IfModifiedSince = request.Known?.LastModified;
        if (EntityTagHeaderValue.TryParse(request.Known?.ETag, out var tag))
        {
            message.Headers.IfNoneMatch.Add(tag);
        }

        return _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }

    private static string? LocationOf(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Location", out var values) && values.Count == 1 ? values.First() : null;

    private static async Task<FetchOutcome> OutcomeAsync(Uri address, HttpResponseMessage response, FetchRequest request, CancellationToken cancellation)
    {
        if (response.StatusCode == HttpStatusCode.NotModified && request.Known is not null)
        {
            return new NotModified();
        }

        if (response.StatusCode != HttpStatusCode.OK)
        {
            return new Refused(RefusalReason.Of(response.StatusCode));
        }

        var (bytes, problem) = await PageBody.ReadAsync(response.Content, request.MaxBytes, cancellation).ConfigureAwait(false);
        return bytes is null ? new Refused(problem!) : OutcomeOf(bytes, address, response, request);
    }

    private static FetchOutcome OutcomeOf(byte[] bytes, Uri address, HttpResponseMessage response, FetchRequest request)
    {
        var type = response.Content.Headers.ContentType;
        var mediaType = type?.MediaType?.ToLowerInvariant() ?? string.Empty;

        // What the content shows is worth more than what the site calls it; only formats without marks need its word.
        var kind = FileKind.OfContent(bytes) ?? FileKind.OfMediaType(mediaType);
        if (bytes.Length == 0 || kind is null || kind == FileKind.Zip || (kind == FileKind.Feed) != request.Feed)
        {
            return new Refused(request.Feed
                ? "There is no RSS or Atom feed at this address."
                : "There is no article at this address; web pages, PDF, Word, plain text and Markdown can be fetched.");
        }

        return new Fetched(bytes, address, mediaType, type?.CharSet?.Trim('"'), kind, new PageVersion(response.Headers.ETag?.ToString(), response.Content.Headers.LastModified));
    }
}
