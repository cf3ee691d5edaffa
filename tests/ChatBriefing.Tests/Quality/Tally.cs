using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBriefing.Tests.Quality;

/// <summary>How many were right of those that were judged; written "41 of 45".</summary>
[JsonConverter(typeof(InWords))]
internal readonly record struct Tally(int Right, int Judged)
{
    public double Share => (double)Right / Judged;

    public static Tally Of(IEnumerable<bool> judged) =>
        judged.Aggregate(default(Tally), (tally, right) => new Tally(tally.Right + (right ? 1 : 0), tally.Judged + 1));

    public override string ToString() => $"{Right} of {Judged}";

    private sealed class InWords : JsonConverter<Tally>
    {
        public override Tally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString()?.Split(" of ") is [var right, var judged] ? new Tally(int.Parse(right), int.Parse(judged)) : throw new JsonException("Expected \"RIGHT of JUDGED\".");

        public override void Write(Utf8JsonWriter writer, Tally value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
