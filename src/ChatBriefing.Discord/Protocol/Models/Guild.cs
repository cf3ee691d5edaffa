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

/// <summary>A channel or a thread.</summary>
/// <remarks><see href="https://discord.com/developers/docs/resources/channel#channel-object"/></remarks>
internal sealed record Channel
{
    public Snowflake Id { get; init; }

    /// <summary>0 text, 1 direct message, 5 announcements, 10 to 12 threads, 15 forum; there are others.</summary>
    public int Type { get; init; }

    public Snowflake? GuildId { get; init; }

    public string? Name { get; init; }

    /// <summary>The category; a thread's channel.</summary>
    public Snowflake? ParentId { get; init; }

    public IReadOnlyList<PermissionOverwrite>? PermissionOverwrites { get; init; }
}

/// <summary>What a channel allows and denies beyond the roles of its server.</summary>
internal sealed record PermissionOverwrite
{
    /// <summary>The role or the member.</summary>
    public Snowflake Id { get; init; }

    /// <summary>0 for a role, 1 for a member.</summary>
    public int Type { get; init; }

    /// <summary>Permission bits as a decimal number.</summary>
    public string? Allow { get; init; }

    /// <summary>Permission bits as a decimal number.</summary>
    public string? Deny { get; init; }
}
