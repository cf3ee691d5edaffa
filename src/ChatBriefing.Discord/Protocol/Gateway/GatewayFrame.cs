using System.Text.Json;

namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>One payload received. <see href="https://discord.com/developers/docs/events/gateway-events#payload-structure"/></summary>
/// <param name="Opcode">What it is for; may be a number that <see cref="GatewayOpcode"/> does not name.</param>
/// <param name="Data">Its data, with memory of their own; undefined where there are none.</param>
/// <param name="Sequence">Its place among the session's events; events only.</param>
/// <param name="Name">The event's name; events only.</param>
internal readonly record struct GatewayFrame(GatewayOpcode Opcode, JsonElement Data, long? Sequence, string? Name)
{
    /// <summary>The payload that <paramref name="json"/> writes; <see langword="null"/> where it is no JSON or its fields are of other types.</summary>
    public static GatewayFrame? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            // The element's getters tell a wrong type and half a surrogate pair by the second, a number out of range by the third, a missing opcode by the last.
            return null;
        }
    }

    /// <summary>The heartbeat interval that a HELLO names; <see langword="null"/> where this is none or names none that can be kept.</summary>
    public TimeSpan? HeartbeatInterval =>
        Opcode == GatewayOpcode.Hello && Data.ValueKind == JsonValueKind.Object
        && Data.TryGetProperty("heartbeat_interval", out var interval) && interval.ValueKind == JsonValueKind.Number
        && interval.TryGetInt32(out var milliseconds) && milliseconds > 0
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;

    private static GatewayFrame Read(JsonElement root) => new(
        (GatewayOpcode)root.GetProperty("op").GetInt32(),
        root.TryGetProperty("d", out var data) ? data.Clone() : default,
        root.TryGetProperty("s", out var sequence) && sequence.ValueKind != JsonValueKind.Null ? sequence.GetInt64() : null,
        root.TryGetProperty("t", out var name) ? name.GetString() : null);
}
