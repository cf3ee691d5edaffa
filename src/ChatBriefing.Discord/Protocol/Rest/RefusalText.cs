using System.Text.Json;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>Puts what Discord says is wrong into a sentence.</summary>
internal static class RefusalText
{
    private const int MostDetails = 5;
    private const int MostCharacters = 600;

    /// <summary>Such as <c>Discord answered 400 to POST /channels/{channel}/messages: Invalid Form Body (50035). content: Must be 2000 or fewer in length.</c></summary>
    /// <param name="route">The call.</param>
    /// <param name="answer">What was answered.</param>
    /// <param name="refusal">Its body, where that is Discord's.</param>
    /// <param name="secret">What the call was authorised by, which is left out even where an answer repeats it.</param>
    public static string Of(Route route, Answer answer, Refusal? refusal, string? secret)
    {
        var what = refusal?.Message is { Length: > 0 } message ? $": {message.TrimEnd('.')}{(refusal.Code == 0 ? "" : $" ({refusal.Code})")}" : "";
        var details = refusal?.Errors is { } errors ? Details(errors) : [];
        return Plain(string.Join(". ", details.Prepend($"Discord answered {(int)answer.Status} to {route.Name}{what}")) + ".", secret);
    }

    private static IReadOnlyList<string> Details(JsonElement errors)
    {
        try
        {
            return [.. Walk(errors, "").Take(MostDetails)];
        }
        catch (InvalidOperationException)
        {
            // An escape that stands for half a character: not Discord's.
            return [];
        }
    }

    /// <summary>Goes from objects by name down to the lists under <c>_errors</c>; no deeper than the reader of JSON let it come.</summary>
    private static IEnumerable<string> Walk(JsonElement errors, string at) => errors.ValueKind != JsonValueKind.Object
        ? []
        : errors.EnumerateObject().SelectMany(field => field.Name == "_errors"
            ? Messages(field.Value).Select(message => $"{at}: {message}")
            : Walk(field.Value, at.Length == 0 ? field.Name : $"{at}.{field.Name}"));

    private static IEnumerable<string> Messages(JsonElement list) =>
        from error in list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default
        where error.ValueKind == JsonValueKind.Object && error.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.String
        select error.GetProperty("message").GetString()!.TrimEnd('.');

    /// <summary>One line of bounded length: this goes to logs.</summary>
    private static string Plain(string text, string? secret)
    {
        var safe = string.IsNullOrEmpty(secret) ? text : text.Replace(secret, "(token)", StringComparison.Ordinal).Replace(Uri.EscapeDataString(secret), "(token)", StringComparison.Ordinal);
        var line = string.Concat(safe.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length <= MostCharacters ? line : line[..MostCharacters] + "…";
    }
}
