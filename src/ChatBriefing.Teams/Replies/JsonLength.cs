using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ChatBriefing.Teams.Replies;

/// <summary>Counts how long something is as JSON, in UTF-16 code units: Teams' limits are on the message as it is sent, in which a letter outside ASCII takes six.</summary>
internal static class JsonLength
{
    private const int Escape = 6;

    /// <summary>A text without its quotation marks.</summary>
    public static int Of(string text)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            length += Of(rune);
        }

        return length;
    }

    /// <summary>A character.</summary>
    public static int Of(Rune rune) => !JavaScriptEncoder.Default.WillEncode(rune.Value) ? rune.Utf16SequenceLength
        : rune.Value is '\\' or '\n' ? 2
        : Escape * rune.Utf16SequenceLength;

    /// <summary>An object or an array.</summary>
    public static int Of<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(value, type).Length;
}
