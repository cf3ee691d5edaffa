using System.Net;
using System.Net.Http.Headers;

namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Sends one request and receives its answer.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly ConnectorLimits _limits;
    private readonly TimeProvider _time;
    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        // Another address must never be given the token.
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        // A new look at the name now and then, for a bot that runs for months.
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        // The bot's own trace ids are nobody else's business.
        ActivityHeadersPropagator = null,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Sends nothing yet.</summary>
    /// <param name="limits">How long a try may take and an answer may be.</param>
    /// <param name="time">The clock.</param>
    public Exchange(ConnectorLimits limits, TimeProvider time)
    {
        _limits = limits;
        _time = time;
        var version = typeof(Exchange).Assembly.GetName().Version!.ToString(3);
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("ChatBriefing", version));
    }

    /// <summary>Sends it.</summary>
    /// <param name="call">What.</param>
    /// <param name="token">What it is authorised by.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Attempt> SendAsync(Call call, string? token, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(_limits.Try, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            using var request = Request(call, token);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            var body = await ReadAsync(response.Content, cancellation, either.Token).ConfigureAwait(false);
            return Attempt.Of(new Answer(response.StatusCode, RetryAfter(response.Headers.RetryAfter), body));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return timeout.IsCancellationRequested ? Attempt.Late() : Attempt.Unconnected();
        }
        catch (HttpRequestException problem)
        {
            return Attempt.Of(problem.HttpRequestError);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static HttpRequestMessage Request(Call call, string? token) => new(call.Method, call.Address)
    {
        Headers = { Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token) },
        Content = new ByteArrayContent(call.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } },
    };

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header) => header?.Delta ?? header?.Date - _time.GetUtcNow();

    /// <summary>The body up to the limit. Where the rest does not come, what has come is enough: the status says what became of the request.</summary>
    private async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellation, CancellationToken either)
    {
        var body = new byte[_limits.LongestAnswer];
        var length = 0;
        try
        {
            using var stream = await content.ReadAsStreamAsync(either).ConfigureAwait(false);
            for (var count = 1; count > 0 && length < body.Length; length += count)
            {
                count = await stream.ReadAsync(body.AsMemory(length), either).ConfigureAwait(false);
            }
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or InvalidDataException)
        {
            // It was cut, or is not packed as it says.
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // It stopped in the middle.
        }

        return body[..length];
    }
}
