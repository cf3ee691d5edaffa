using System.Text.Json.Serialization;

namespace ChatBriefing.Discord.Protocol.Models;

/// <summary>What GET /gateway/bot says. <see href="https://discord.com/developers/docs/events/gateway#get-gateway-bot"/></summary>
/// <param name="Url">Where to connect for a new session.</param>
/// <param name="Shards">How many shards Discord recommends.</param>
/// <param name="Limit">How many sessions may still be started.</param>
internal sealed record GatewayBot([property: JsonRequired] Uri Url, int Shards, [property: JsonRequired, JsonPropertyName("session_start_limit")] SessionStartLimit Limit);

/// <summary>How many sessions may be started, counted over every process that uses the token.</summary>
/// <remarks>Starting more than that makes Discord end all sessions and reset the token.
/// <see href="https://discord.com/developers/docs/events/gateway#session-start-limit-object"/></remarks>
/// <param name="Total">Starts allowed in a day.</param>
/// <param name="Remaining">Starts left until the reset.</param>
/// <param name="ResetAfter">Milliseconds until <paramref name="Remaining"/> is <paramref name="Total"/> again.</param>
/// <param name="MaxConcurrency">IDENTIFY payloads allowed in 5 seconds, one for each value of shard id modulo this number.</param>
internal sealed record SessionStartLimit(int Total, int Remaining, long ResetAfter, int MaxConcurrency);
