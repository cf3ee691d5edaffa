using System.Buffers;
using System.Text.Json;

namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>The payloads that are sent, as JSON in UTF-8.</summary>
internal static class GatewayPayload
{
    /// <summary>The most bytes that Discord takes; it closes the connection on more (4002).</summary>
    public const int Largest = 4096;

    private const string Library = "ChatBriefing";

    /// <summary>Tells that the connection is in use, and the last event that came.</summary>
    public static ReadOnlyMemory<byte> Heartbeat(long? sequence) => Write(GatewayOpcode.Heartbeat, json =>
    {
        if (sequence is { } last)
        {
            json.WriteNumberValue(last);
        }
        else
        {
            json.WriteNullValue();
        }
    });

    /// <summary>Starts a session for one shard.</summary>
    /// <exception cref="GatewayRefusedException">What the options say does not fit into a payload.</exception>
    public static ReadOnlyMemory<byte> Identify(GatewayOptions options, int shard, int shards)
    {
        var payload = Write(GatewayOpcode.Identify, json => WriteIdentify(json, options, shard, shards));
        return payload.Length <= Largest ? payload : throw new GatewayRefusedException(
            $"The first message to Discord would be {payload.Length} bytes long, and Discord takes {Largest}. Shorten the activity text, and check that Discord:Token holds the token and nothing else; then start again.");
    }

    /// <summary>Goes on with a session after the event numbered <paramref name="sequence"/>.</summary>
    public static ReadOnlyMemory<byte> Resume(string token, string session, long sequence) => Write(GatewayOpcode.Resume, json =>
    {
        json.WriteStartObject();
        json.WriteString("token", token);
        json.WriteString("session_id", session);
        json.WriteNumber("seq", sequence);
        json.WriteEndObject();
    });

    private static void WriteIdentify(Utf8JsonWriter json, GatewayOptions options, int shard, int shards)
    {
        json.WriteStartObject();
        json.WriteString("token", options.Token);
        json.WriteNumber("intents", (int)options.Intents);
        json.WriteStartObject("properties");
        json.WriteString("os", OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux");
        json.WriteString("browser", Library);
        json.WriteString("device", Library);
        json.WriteEndObject();
        json.WriteStartArray("shard");
        json.WriteNumberValue(shard);
        json.WriteNumberValue(shards);
        json.WriteEndArray();
        if (options.Activity is { } activity)
        {
            WritePresence(json, activity);
        }

        json.WriteEndObject();
    }

    private static void WritePresence(Utf8JsonWriter json, GatewayActivity activity)
    {
        json.WriteStartObject("presence");
        json.WriteNull("since");
        json.WriteString("status", "online");
        json.WriteBoolean("afk", false);
        json.WriteStartArray("activities");
        json.WriteStartObject();
        json.WriteNumber("type", (int)activity.Type);

        // A custom activity shows its state, every other its name; the name must be there in both.
        json.WriteString("name", activity.Text);
        if (activity.Type == ActivityType.Custom)
        {
            json.WriteString("state", activity.Text);
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Write(GatewayOpcode opcode, Action<Utf8JsonWriter> data)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteNumber("op", (int)opcode);
        json.WritePropertyName("d");
        data(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
