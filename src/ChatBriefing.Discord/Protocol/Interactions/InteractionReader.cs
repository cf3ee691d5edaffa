using System.Text.Json;
using System.Text.Unicode;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Protocol.Interactions;

/// <summary>Reads what was sent to the interactions endpoint; never throws.</summary>
/// <remarks>Unknown fields and kinds are let through: Discord adds some whenever it likes.</remarks>
internal static class InteractionReader
{
    /// <summary>Reads it.</summary>
    /// <param name="body">The body, after its signature was found right.</param>
    public static InteractionReading Read(ReadOnlySpan<byte> body)
    {
        if (!Utf8.IsValid(body))
        {
            return Refuse("The body is not valid UTF-8.");
        }

        return Scan(body) is { } fault ? Refuse(fault) : Deserialize(body);
    }

    /// <summary>What keeps the body from being an object of JSON with readable texts.</summary>
    private static string? Scan(ReadOnlySpan<byte> body)
    {
        // One level more than is allowed, to tell what is too deep from what is no JSON.
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = DiscordJson.Default.Options.MaxDepth + 1 });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return "The body is not a JSON object.";
            }

            while (reader.Read())
            {
                if (reader is { TokenType: JsonTokenType.StartObject or JsonTokenType.StartArray } && reader.CurrentDepth >= DiscordJson.Default.Options.MaxDepth)
                {
                    return $"The body is nested deeper than {DiscordJson.Default.Options.MaxDepth} levels.";
                }

                if (!Readable(ref reader))
                {
                    return "The body holds half of a surrogate pair.";
                }
            }

            return null;
        }
        catch (JsonException)
        {
            return "The body is not JSON.";
        }
    }

    /// <summary>Whether a text can be had as one: escapes can write what is no character, which would throw when it is used.</summary>
    private static bool Readable(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped || reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return true;
        }

        try
        {
            reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static InteractionReading Deserialize(ReadOnlySpan<byte> body)
    {
        try
        {
            var interaction = JsonSerializer.Deserialize(body, DiscordJson.Default.Interaction);
            return interaction is null ? Refuse("The body is null.") : Judge(interaction);
        }
        catch (JsonException problem)
        {
            return Refuse($"A field of the interaction is of the wrong kind: {Path(problem)}.");
        }
    }

    private static InteractionReading Judge(Interaction interaction) =>
        interaction.Type == 0 ? Refuse("The interaction has no type.")
        : EmptyPlaces.In(interaction) ? Refuse("A list of the interaction holds null.")
        : new(interaction, null);

    /// <summary>Where it is, as far as it is made of plain names: the rest comes from outside.</summary>
    private static string Path(JsonException problem) =>
        problem.Path is { Length: <= 100 } path && path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '$' or '.' or '_' or '[' or ']') ? path : "its place cannot be shown";

    private static InteractionReading Refuse(string reason) => new(null, reason);
}
