using System.Net.Http.Headers;

namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>Sends one request and reads its answer: once, and without thinking about either.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly HttpClient _client;
    private readonly RestOptions _options;
    private readonly TimeProvider _time;
    private readonly Uri _address;
    private readonly AuthenticationHeaderValue? _authorization;

    /// <summary>Checks the settings.</summary>
    /// <param name="options">Where Discord is and who we are.</param>
    /// <param name="time">The clock.</param>
    /// <param name="handler">Takes the place of the network; not disposed.</param>
    /// <exception cref="ArgumentException">A setting cannot be right; the message names it.</exception>
    public Exchange(RestOptions options, TimeProvider time, HttpMessageHandler? handler)
    {
        _options = options;
        _time = time;
        _address = RestSettings.Address(options.BaseUrl);
        _authorization = options.Token is { } token ? new("Bot", RestSettings.Token(token)) : null;
        _client = new HttpClient(handler ?? OwnHandler(), disposeHandler: handler is null) { Timeout = Timeout.InfiniteTimeSpan };
        // https://discord.com/developers/docs/reference#user-agent
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"DiscordBot ({options.Project}, {options.Version})");
    }

    /// <summary>Sends it.</summary>
    /// <exception cref="HttpRequestException">It did not arrive, or the answer did not.</exception>
    /// <exception cref="TimeoutException">The answer took too long.</exception>
    /// <exception cref="DiscordUnreachableException">The answer is too long.</exception>
    public async Task<Answer> SendAsync(Route route, byte[]? body, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(_options.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            using var request = Request(route, body);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            return new Answer(response.StatusCode, RateHeaders.Read(response.Headers), await ReadAsync(route, response.Content, either.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private HttpRequestMessage Request(Route route, byte[]? body)
    {
        var request = new HttpRequestMessage(route.Method, new Uri(_address, route.Path));
        if (!route.ByInteraction)
        {
            request.Headers.Authorization = _authorization;
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }
        else if (route.Method == HttpMethod.Post)
        {
            // Some proxies refuse a POST that does not tell its length.
            request.Content = new ByteArrayContent([]);
        }

        return request;
    }

    private async Task<byte[]> ReadAsync(Route route, HttpContent content, CancellationToken cancellation)
    {
        using var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var read = new MemoryStream();
        var part = new byte[16 << 10];
        for (var count = await NextAsync().ConfigureAwait(false); count > 0; count = await NextAsync().ConfigureAwait(false))
        {
            if (read.Length + count > _options.LongestAnswer)
            {
                throw new DiscordUnreachableException(route.Name, $"Discord's answer to {route.Name} is longer than {_options.LongestAnswer} bytes, and was not read.");
            }

            read.Write(part, 0, count);
        }

        return read.ToArray();

        ValueTask<int> NextAsync() => stream.ReadAsync(part, cancellation);
    }

    private static SocketsHttpHandler OwnHandler() => new()
    {
        // Another address must never be given the token.
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = System.Net.DecompressionMethods.All,
        // A new look at the name now and then, for a bot that runs for months.
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        // Otherwise traces would show addresses with the tokens of interactions in them.
        ActivityHeadersPropagator = null,
    };
}
