namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>Groups of events to ask for; only those that a question and answer bot has a use for.</summary>
/// <remarks>Message content (1 &lt;&lt; 15) is left out: it is privileged, and content comes without it in direct messages and in messages that
/// mention the bot. <see href="https://discord.com/developers/docs/events/gateway#list-of-intents"/></remarks>
[Flags]
internal enum GatewayIntents
{
    /// <summary>Interactions only; they come without any intent.</summary>
    None = 0,

    /// <summary>Servers, channels and threads that the bot is in.</summary>
    Guilds = 1 << 0,

    /// <summary>Messages in servers.</summary>
    GuildMessages = 1 << 9,

    /// <summary>Messages sent to the bot itself.</summary>
    DirectMessages = 1 << 12,
}
