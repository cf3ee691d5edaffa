namespace ChatBriefing.Discord.Protocol.Models;

/// <summary>A message in a channel.</summary>
internal sealed record Message
{
    public Snowflake Id { get; init; }

    public Snowflake ChannelId { get; init; }

    /// <summary>The server; <see langword="null"/> in a direct message.</summary>
    public Snowflake? GuildId { get; init; }

    public User? Author { get; init; }

    /// <summary>The author within the server, without the user.</summary>
    public Member? Member { get; init; }

    /// <summary>Empty unless the message is a direct one or mentions the bot.</summary>
    public string? Content { get; init; }

    public IReadOnlyList<User>? Mentions { get; init; }

    public IReadOnlyList<AttachedFile>? Attachments { get; init; }

    /// <summary>0 for a plain message, 19 for a reply; others are notices of Discord's own.</summary>
    public int Type { get; init; }

    /// <summary>Set where a webhook wrote it.</summary>
    public Snowflake? WebhookId { get; init; }

    public int? Flags { get; init; }
}

/// <summary>A person or a bot.</summary>
internal sealed record User
{
    public Snowflake Id { get; init; }

    public string? Username { get; init; }

    /// <summary>The name that is shown.</summary>
    public string? GlobalName { get; init; }

    public bool Bot { get; init; }
}

/// <summary>A person within a server.</summary>
internal sealed record Member
{
    public User? User { get; init; }

    public string? Nick { get; init; }

    public IReadOnlyList<Snowflake>? Roles { get; init; }

    /// <summary>Permission bits in the channel as a decimal number; only in interactions.</summary>
    public string? Permissions { get; init; }
}

/// <summary>A file that came with a message or a command.</summary>
internal sealed record AttachedFile
{
    public Snowflake Id { get; init; }

    public string? Filename { get; init; }

    /// <summary>In bytes.</summary>
    public long Size { get; init; }

    public string? Url { get; init; }
}
