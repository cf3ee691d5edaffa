using System.Collections;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>Reads which channels a key vouches for.</summary>
internal static class Endorsements
{
    /// <summary>The names of the channels; none where the key does not say.</summary>
    public static IEnumerable<string> Of(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) ? Texts(value) : [];

    private static IEnumerable<string> Texts(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
        string => [],
        IEnumerable list => list.OfType<string>(),
        _ => [],
    };
}
