using System.Globalization;
using System.Net.Http.Headers;

namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>What an answer's headers say about limits; what is missing or makes no sense is <see langword="null"/>.</summary>
/// <param name="Bucket">Discord's name for the limit, which several routes may share.</param>
/// <param name="Remaining">How many calls may still be made before the reset.</param>
/// <param name="ResetAfter">How long it is until the reset.</param>
/// <param name="RetryAfter">How long to wait after a 429.</param>
/// <param name="Global">Whether a 429 holds for every call of the bot.</param>
/// <param name="Scope">On a 429: <c>user</c>, <c>global</c> or <c>shared</c>.</param>
/// <remarks><see href="https://discord.com/developers/docs/topics/rate-limits#header-format"/></remarks>
internal sealed record RateHeaders(string? Bucket, int? Remaining, TimeSpan? ResetAfter, TimeSpan? RetryAfter, bool Global, string? Scope)
{
    /// <summary>Longer times are taken for this one, so that a senseless value does not break the arithmetic.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private const int LongestBucket = 100;

    /// <summary>Reads them.</summary>
    public static RateHeaders Read(HttpResponseHeaders headers) => new(
        Value(headers, "X-RateLimit-Bucket") is { Length: <= LongestBucket } bucket ? bucket : null,
        int.TryParse(Value(headers, "X-RateLimit-Remaining"), NumberStyles.None, CultureInfo.InvariantCulture, out var remaining) ? remaining : null,
        Seconds(Value(headers, "X-RateLimit-Reset-After")),
        Seconds(Value(headers, "Retry-After")),
        string.Equals(Value(headers, "X-RateLimit-Global"), "true", StringComparison.OrdinalIgnoreCase),
        Value(headers, "X-RateLimit-Scope"));

    /// <summary>Seconds as a time from nothing to a day; <see langword="null"/> where they are no number.</summary>
    public static TimeSpan? Seconds(double? seconds) => seconds switch
    {
        null or double.NaN => null,
        < 0 => TimeSpan.Zero,
        var value => TimeSpan.FromSeconds(Math.Min(value.Value, Longest.TotalSeconds)),
    };

    private static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? Seconds(seconds) : null;

    private static string? Value(HttpResponseHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault()?.Trim() : null;
}
