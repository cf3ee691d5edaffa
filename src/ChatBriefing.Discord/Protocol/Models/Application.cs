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

/// <summary>Where the gateway is, and how often the bot may still begin a session there.</summary>
/// <remarks><see href="https://discord.com/developers/docs/events/gateway#get-gateway-bot"/></remarks>
internal sealed record GatewayInfo
{
    public string? Url { get; init; }

    /// <summary>How many shards Discord recommends.</summary>
    public int Shards { get; init; }

    public SessionStartLimit? SessionStartLimit { get; init; }
}

/// <summary>How many sessions may begin.</summary>
internal sealed record SessionStartLimit
{
    /// <summary>In a day.</summary>
    public int Total { get; init; }

    /// <summary>Until the limit is reset.</summary>
    public int Remaining { get; init; }

    /// <summary>Milliseconds until the limit is reset.</summary>
    public long ResetAfter { get; init; }

    /// <summary>In 5 seconds.</summary>
    public int MaxConcurrency { get; init; }
}
