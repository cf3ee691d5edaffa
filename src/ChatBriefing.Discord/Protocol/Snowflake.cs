using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBriefing.Discord.Protocol;

/// <summary>A Discord id: 64 bits, of which the upper 42 are the milliseconds since 2015 at which it was made.</summary>
/// <remarks>Written as a string in JSON, since such numbers are too long for JavaScript. <see href="https://discord.com/developers/docs/reference#snowflakes"/></remarks>
[JsonConverter(typeof(SnowflakeConverter))]
internal readonly record struct Snowflake(ulong Value)
{
    private const int MostDigits = 20;

    /// <summary>The id that <paramref name="text"/> writes in decimal digits; <see langword="null"/> where it writes none.</summary>
    public static Snowflake? Read(string? text) =>
        text is { Length: > 0 and <= MostDigits } && ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? new Snowflake(value) : null;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Reads ids from strings, and from numbers as some clients write them; writes strings.</summary>
internal sealed class SnowflakeConverter : JsonConverter<Snowflake>
{
    /// <inheritdoc/>
    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String when Snowflake.Read(reader.GetString()) is { } id => id,
        JsonTokenType.Number when reader.TryGetUInt64(out var value) => new Snowflake(value),
        _ => throw new JsonException("This is no Discord id."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override Snowflake ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Snowflake.Read(reader.GetString()) ?? throw new JsonException("This is no Discord id.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());
}
