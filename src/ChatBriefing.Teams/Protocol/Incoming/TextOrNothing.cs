using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>Reads a text; anything else that stands in its place counts as missing, so that one odd field does not cost the whole activity.</summary>
internal sealed class TextOrNothing : JsonConverter<string?>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
