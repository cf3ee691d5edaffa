using System.Text.Json;

namespace ChatBriefing.Discord.Protocol.Models;

/// <summary>The body of an answer that is no success.</summary>
/// <remarks><see href="https://discord.com/developers/docs/reference#error-messages"/> and <see href="https://discord.com/developers/docs/topics/rate-limits#exceeding-a-rate-limit-rate-limit-response-structure"/></remarks>
internal sealed record Refusal
{
    /// <summary>Discord's own number for what is wrong; 0 where it has none.</summary>
    public int Code { get; init; }

    public string? Message { get; init; }

    /// <summary>What is wrong with which field: objects by name, with lists under <c>_errors</c>.</summary>
    public JsonElement? Errors { get; init; }

    /// <summary>Seconds to wait after a 429.</summary>
    public double? RetryAfter { get; init; }

    /// <summary>Whether a 429 holds for every call.</summary>
    public bool Global { get; init; }
}
