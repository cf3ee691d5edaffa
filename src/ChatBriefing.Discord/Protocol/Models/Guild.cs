namespace ChatBriefing.Discord.Protocol.Models;

/// <summary>A server, as far as its permissions go.</summary>
/// <remarks><see href="https://discord.com/developers/docs/resources/guild#guild-object"/></remarks>
internal sealed record Guild
{
    public Snowflake Id { get; init; }

    public string? Name { get; init; }

    /// <summary>Who may do everything.</summary>
    public Snowflake OwnerId { get; init; }

    public IReadOnlyList<Role>? Roles { get; init; }
}

/// <summary>A role in a server; the one with the server's own id is everybody's.</summary>
internal sealed record Role
{
    public Snowflake Id { get; init; }

    public string? Name { get; init; }

    /// <summary>Permission bits as a decimal number.</summary>
    public string? Permissions { get; init; }
}
