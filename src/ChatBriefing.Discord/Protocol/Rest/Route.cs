namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>One call: where it goes, which limit it counts against, and what may be done when it fails.</summary>
internal sealed record Route
{
    /// <summary>The verb.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>The path with names in place of ids and tokens: what messages and logs show.</summary>
    public required string Template { get; init; }

    /// <summary>The path below the base address. May hold a secret: never logged.</summary>
    public required string Path { get; init; }

    /// <summary>The channel, server, or webhook with its token, each of which Discord limits by itself; empty where there is none. May hold a secret.</summary>
    public string Major { get; init; } = "";

    /// <summary>The token of an interaction in the path; empty where there is none. Never logged.</summary>
    public string Secret { get; init; } = "";

    /// <summary>Whether it is authorised by the token of an interaction in its path, not by the bot's, and so is outside the global limit.</summary>
    public bool ByInteraction => Secret.Length > 0;

    /// <summary>Discord's code that, on a repeated call, says that an earlier one was carried out; 0 where there is none.</summary>
    public int DoneCode { get; init; }

    /// <summary>The verb and the template.</summary>
    public string Name => $"{Method} /{Template}";

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;
}
