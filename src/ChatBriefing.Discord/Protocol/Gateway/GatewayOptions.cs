namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>What the gateway client is told once, at start.</summary>
internal sealed record GatewayOptions
{
    /// <summary>The bot's token. It goes into IDENTIFY and RESUME and nowhere else.</summary>
    public required string Token { get; init; }

    /// <summary>Which events are wanted. Privileged ones close the connection with 4014 until they are enabled for the application.</summary>
    public required GatewayIntents Intents { get; init; }

    /// <summary>Where to connect; <see langword="null"/> for the address that GET /gateway/bot names.</summary>
    public Uri? Address { get; init; }

    /// <summary>The shards that this process runs; <see langword="null"/> for all that GET /gateway/bot recommends.</summary>
    public ShardRange? Shards { get; init; }

    /// <summary>What the bot is shown as doing; <see langword="null"/> for nothing.</summary>
    public GatewayActivity? Activity { get; init; }

    /// <summary><paramref name="text"/> without the token, for texts that others wrote.</summary>
    public string WithoutToken(string text) => text.Replace(Token, "(token)", StringComparison.Ordinal);

    /// <summary>All but the token, so that the options may be logged.</summary>
    public override string ToString() => $"intents {(int)Intents}, address {Address?.ToString() ?? "from Discord"}, shards {Shards?.ToString() ?? "from Discord"}";
}
