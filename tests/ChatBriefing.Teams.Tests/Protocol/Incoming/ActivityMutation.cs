using System.Text;
using System.Text.Json.Nodes;

namespace ChatBriefing.Teams.Tests.Protocol.Incoming;

/// <summary>Spoils activities: deep nesting, wrong types, huge texts, missing and repeated fields, and broken bytes.</summary>
/// <param name="random">Decides how.</param>
internal sealed class ActivityMutation(Random random)
{
    private static readonly string[] Values =
    [
        "null", "true", "-1", "1e400", "1.5", "18446744073709551616", "\"\"", "\"2026-11-23T06:04:48.180Z\"", "\"half a pair\"", "\"\\u0000\"", "\"<at>\"", "[]", "{}", "[null]", "[[]]",
        "{\"\":null}", "{\"id\":5,\"tenantId\":[]}", "[{\"type\":1,\"mentioned\":\"x\"}]", "{\"tenant\":{\"id\":{}}}",
    ];

    /// <summary>The activity with one to three faults; often no JSON any longer.</summary>
    public byte[] Of(byte[] activity)
    {
        var node = JsonNode.Parse(activity)!;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            Spoil(Pick(node));
        }

        // The writer of JSON would not write this one.
        var bytes = Encoding.UTF8.GetBytes(node.ToJsonString().Replace("half a pair", "\\ud800", StringComparison.Ordinal));
        return random.Next(3) == 0 ? Break(bytes) : bytes;
    }

    /// <summary>An object or an array anywhere in it.</summary>
    private JsonNode Pick(JsonNode node)
    {
        while (true)
        {
            var inner = Children(node).Where(child => child is JsonObject or JsonArray).ToList();
            if (inner.Count == 0 || random.Next(3) == 0)
            {
                return node;
            }

            node = inner[random.Next(inner.Count)]!;
        }
    }

    private static IEnumerable<JsonNode?> Children(JsonNode node) => node is JsonObject fields ? fields.Select(field => field.Value) : node.AsArray();

    private void Spoil(JsonNode node)
    {
        if (node is JsonObject { Count: > 0 } fields)
        {
            var name = fields.ElementAt(random.Next(fields.Count)).Key;
            if (random.Next(4) == 0)
            {
                fields.Remove(name);
            }
            else
            {
                fields[name] = Value();
            }
        }
        else if (node is JsonArray list)
        {
            list.Add(Value());
        }
    }

    private JsonNode? Value() => random.Next(20) switch
    {
        0 => JsonNode.Parse(string.Concat(Enumerable.Repeat("[", 60)) + string.Concat(Enumerable.Repeat("]", 60))),
        1 => JsonNode.Parse(string.Concat(Enumerable.Repeat("{\"value\":[", 28)) + string.Concat(Enumerable.Repeat("]}", 28))),
        2 => JsonValue.Create(new string('x', random.Next(50_000))),
        3 => JsonValue.Create(string.Concat(Enumerable.Repeat("🎉\u202e", random.Next(2_000)))),
        _ => JsonNode.Parse(Values[random.Next(Values.Length)]),
    };

    private byte[] Break(byte[] bytes)
    {
        var at = random.Next(bytes.Length);
        switch (random.Next(4))
        {
            case 0:
                return bytes[..at];
            case 1:
                bytes[at] = (byte)random.Next(256);
                return bytes;
            case 2:
                bytes[at] ^= (byte)(1 << random.Next(8));
                return bytes;
            default:
                return [.. bytes[..at], .. Enumerable.Repeat((byte)"[{\"\\,0"[random.Next(6)], random.Next(1, 5_000)), .. bytes[at..]];
        }
    }
}
