using System.Text;
using System.Text.Json.Nodes;

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>Spoils payloads: deep nesting, wrong types, huge texts, missing fields, and broken bytes.</summary>
/// <param name="random">Decides how.</param>
internal sealed class Mutation(Random random)
{
    private static readonly string[] Values =
    [
        "null", "true", "-1", "1e400", "1.5", "18446744073709551616", "9223372036854775808", "\"\"", "\"18446744073709551615\"", "\"18446744073709551616\"", "\"-1\"", "\"NaN\"",
        "\"half a pair\"", "\"\\u0000\"", "[]", "{}", "[null]", "[[]]", "{\"\":null}", "{\"x\":null}", "{\"1\":null}", "[{\"type\":1,\"name\":null,\"options\":[null]}]",
    ];

    /// <summary>The payload with one to three faults; often no JSON any longer.</summary>
    public byte[] Of(string payload)
    {
        var node = JsonNode.Parse(payload)!;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            Spoil(Pick(node));
        }

        // The writer of JSON would not write this one.
        var bytes = Encoding.UTF8.GetBytes(node.ToJsonString().Replace("half a pair", "\\ud800", StringComparison.Ordinal));
        return random.Next(5) == 0 ? Break(bytes) : bytes;
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
        1 => JsonNode.Parse(string.Concat(Enumerable.Repeat("{\"options\":[", 28)) + string.Concat(Enumerable.Repeat("]}", 28))),
        2 => JsonValue.Create(new string('x', random.Next(50_000))),
        3 => JsonValue.Create(string.Concat(Enumerable.Repeat("🎉\u202e", random.Next(2_000)))),
        _ => JsonNode.Parse(Values[random.Next(Values.Length)]),
    };

    private byte[] Break(byte[] bytes)
    {
        var at = random.Next(bytes.Length);
        switch (random.Next(3))
        {
            case 0:
                return bytes[..at];
            case 1:
                bytes[at] = (byte)random.Next(256);
                return bytes;
            default:
                return [.. bytes[..at], .. Enumerable.Repeat((byte)"[{\"\\,0"[random.Next(6)], random.Next(1, 5_000)), .. bytes[at..]];
        }
    }
}
