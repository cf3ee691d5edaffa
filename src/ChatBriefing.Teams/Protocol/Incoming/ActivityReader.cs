using System.Text.Json;
using System.Text.Unicode;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>Reads the body of a request as an activity; never throws, whatever the bytes are.</summary>
/// <remarks>Unknown fields and kinds are let through: Teams adds some whenever it likes.</remarks>
internal static class ActivityReader
{
    /// <summary>The longest body that is read. A message has at most 100 KB in UTF-16, which is thrice as much where JSON escapes each character.</summary>
    public const int MostBytes = 512 * 1024;

    /// <summary>Reads it.</summary>
    /// <param name="json">The body as it was received.</param>
    /// <returns>The activity; <see langword="null"/> where the body is none: no JSON object, one without a type, too long or too deep, or one with texts that are no Unicode.</returns>
    public static Activity? Read(ReadOnlySpan<byte> json)
    {
        if (json.Length > MostBytes || !Utf8.IsValid(json))
        {
            return null;
        }

        try
        {
            return IsReadable(json) && JsonSerializer.Deserialize(json, IncomingJson.Default.Activity) is { Type.Length: > 0 } activity ? activity : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether all texts can be had as such: escapes can write half a surrogate pair, which throws only when the text is used.</summary>
    private static bool IsReadable(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = IncomingJson.Default.Options.MaxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader is { ValueIsEscaped: true, TokenType: JsonTokenType.String or JsonTokenType.PropertyName })
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
