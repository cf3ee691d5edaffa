using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>The keys that tokens are signed with, as the platform publishes them: fetched when first needed, daily, and when a token names one that is not among them.</summary>
/// <param name="address">Where the OpenID metadata is.</param>
/// <param name="time">Measures the age of the keys.</param>
/// <param name="log">Told when they cannot be fetched.</param>
/// <remarks>
/// Safe for use by many at once; one of them fetches. The library's <c>ConfigurationManager</c> does not do here: it refreshes behind the caller's back, so that the
/// first request after a change of keys would be refused and never come again, and it reads the machine's clock.
/// <see href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication#connector-to-bot-step-2"/>
/// </remarks>
internal sealed partial class SigningKeys(string address, TimeProvider time, ILogger log) : IDisposable
{
    /// <summary>How long keys are used without a look at what is published now. The platform asks for a day.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(1);

    /// <summary>The least time between two fetches, however many tokens name unknown keys. New keys are published long before their use.</summary>
    public static readonly TimeSpan RefreshInterval = TimeSpan.FromMinutes(5);

    /// <summary>The least time after a fetch that failed.</summary>
    public static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _gate = new(1);
    private readonly KeyDocuments _documents = new();
    private volatile Fetched _fetched = new(new Dictionary<string, JsonWebKey>(), default, default);

    /// <summary>Why the last fetch failed; <see langword="null"/> where it did not.</summary>
    public string? Problem { get; private set; }

    /// <summary>The key of an id; <see langword="null"/> where there is none, as far as is known.</summary>
    /// <remarks>Keys that have come of age go on being used while newer ones cannot be fetched.</remarks>
    public async Task<JsonWebKey?> FindAsync(string id, CancellationToken cancellation)
    {
        // Who has a key need not wait until another has fetched.
        var patience = _fetched.Keys.ContainsKey(id) ? TimeSpan.Zero : Timeout.InfiniteTimeSpan;
        if (IsWorthAFetch(id) && await _gate.WaitAsync(patience, cancellation).ConfigureAwait(false))
        {
            try
            {
                // Whoever held the gate may have fetched.
                if (IsWorthAFetch(id))
                {
                    await FetchAsync().ConfigureAwait(false);
                }
            }
            finally
            {
                _gate.Release();
            }
        }

        return _fetched.Keys.GetValueOrDefault(id);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _documents.Dispose();
        _gate.Dispose();
    }

    private bool IsWorthAFetch(string id)
    {
        var fetched = _fetched;
        var now = time.GetUtcNow();
        return now >= fetched.NotBefore && (now >= fetched.Old || !fetched.Keys.ContainsKey(id));
    }

    /// <summary>Fetches, whether or not the caller waits for it any longer: callers who leave would otherwise make a fetch for each of them.</summary>
    private async Task FetchAsync()
    {
        try
        {
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(address, _documents, CancellationToken.None).ConfigureAwait(false);
            var now = time.GetUtcNow();
            _fetched = new Fetched(Usable(metadata), now + RefreshInterval, now + Life);
            Problem = null;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException or ArgumentException or InvalidOperationException or FormatException or OperationCanceledException)
        {
            var again = time.GetUtcNow() + RetryInterval;
            _fetched = _fetched with { NotBefore = again, Old = again };
            Problem = $"The keys that Teams signs its requests with cannot be fetched from {address}: {e.Message}";
            Log.Failed(log, address, e.Message);
        }
    }

    private static Dictionary<string, JsonWebKey> Usable(OpenIdConnectConfiguration metadata)
    {
        var keys = new Dictionary<string, JsonWebKey>(StringComparer.Ordinal);
        foreach (var key in metadata.JsonWebKeySet?.Keys ?? [])
        {
            if (key.KeyId is { Length: > 0 } id && key.Use is null or "" or JsonWebKeyUseNames.Sig)
            {
                keys.TryAdd(id, key);
            }
        }

        return keys.Count > 0 ? keys : throw new InvalidOperationException("the metadata names no key");
    }

    /// <summary>What was fetched, and when it may and should be fetched again.</summary>
    private sealed record Fetched(IReadOnlyDictionary<string, JsonWebKey> Keys, DateTimeOffset NotBefore, DateTimeOffset Old);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The keys that Teams signs its requests with cannot be fetched from {Address}; requests are refused unless older keys fit. {Reason}")]
        public static partial void Failed(ILogger log, string address, string reason);
    }
}
