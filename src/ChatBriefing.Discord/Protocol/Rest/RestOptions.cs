namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>How the client reaches Discord.</summary>
internal sealed record RestOptions
{
    /// <summary>Where the API is, version 10; <c>https</c>, or <c>http</c> on this machine.</summary>
    public Uri BaseUrl { get; init; } = new("https://discord.com/api/v10/");

    /// <summary>The bot's token. A secret: never logged. <see langword="null"/> where only interactions are answered, which need none.</summary>
    public required string? Token { get; init; }

    /// <summary>The address that Discord may look the bot up at; the one that is set says that there is none.</summary>
    public Uri Project { get; init; } = new("https://chatbriefing.invalid");

    /// <summary>The bot's version.</summary>
    public string Version { get; init; } = "0";

    /// <summary>How long one try may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The longest wait that a limit of Discord's may ask for; a call that would have to wait longer fails at once.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The longest answer that is read, in bytes.</summary>
    public int LongestAnswer { get; init; } = 8 << 20;

    /// <summary>How many invalid requests in 10 minutes make the client stop; Discord shuts a bot out at 10,000.</summary>
    public int MostInvalid { get; init; } = 5_000;

    /// <summary>Says nothing of the token.</summary>
    public override string ToString() => $"{nameof(RestOptions)} {{ {nameof(BaseUrl)} = {BaseUrl} }}";
}
