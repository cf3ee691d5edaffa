using System.Net;
using System.Text.Json;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>What Discord answered.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Rate">What the headers say about limits.</param>
/// <param name="Body">The body; empty where there is none.</param>
internal sealed record Answer(HttpStatusCode Status, RateHeaders Rate, byte[] Body)
{
    /// <summary>Whether it is yes.</summary>
    public bool Success => (int)Status is >= 200 and < 300;

    /// <summary>Whether Discord, or something before it, has trouble of its own.</summary>
    public bool Trouble => (int)Status >= 500;

    /// <summary>Whether Discord counts it as invalid.</summary>
    public bool Invalid => Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || (Status == HttpStatusCode.TooManyRequests && Rate.Scope != "shared");

    /// <summary>What the body says is wrong; <see langword="null"/> where it is not Discord's.</summary>
    public Refusal? Refusal()
    {
        try
        {
            return JsonSerializer.Deserialize(Body, DiscordJson.Default.Refusal);
        }
        catch (JsonException)
        {
            // A page of a proxy before Discord.
            return null;
        }
    }
}
