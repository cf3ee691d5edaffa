namespace ChatBriefing.Discord.Protocol.Models;

/// <summary>The application that the bot's token belongs to.</summary>
/// <remarks><see href="https://discord.com/developers/docs/resources/application#application-object"/></remarks>
internal sealed record Application
{
    public Snowflake Id { get; init; }

    public string? Name { get; init; }

    /// <summary>The public key, in hexadecimal digits, that signed interactions are checked with.</summary>
    public string? VerifyKey { get; init; }

    /// <summary>Where Discord sends interactions; <see langword="null"/> where they come through the gateway.</summary>
    public string? InteractionsEndpointUrl { get; init; }

    /// <summary>Bits, among them which privileged intents are allowed.</summary>
    public int Flags { get; init; }
}
