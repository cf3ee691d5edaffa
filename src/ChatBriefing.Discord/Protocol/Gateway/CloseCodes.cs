namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>What to do after Discord closed a connection. <see href="https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes"/></summary>
internal static class CloseCodes
{
    /// <summary>With this code the client closes a connection whose session it means to resume: 1000 and 1001 would end the session.</summary>
    public const int ToResume = 4000;

    /// <summary>With this code the client ends the session, so that the bot appears offline at once.</summary>
    public const int ToLeave = 1000;

    /// <summary>How the connection that ended with <paramref name="code"/> is followed; no code and codes not in the table are resumed.</summary>
    public static ConnectionEnd Follow(int? code) => code switch
    {
        4007 => new(NextStep.NewSession, "Discord did not know the place to resume at (close code 4007)."),
        4009 => new(NextStep.NewSession, "The session timed out (close code 4009)."),
        { } refused when Setting(refused) is { } setting => new(NextStep.GiveUp, setting),
        { } other => new(NextStep.Resume, $"Discord closed the connection (close code {other})."),
        null => new(NextStep.Resume, "The connection was lost."),
    };

    private static string? Setting(int code) => code switch
    {
        4004 => "Discord does not accept the bot's token (close code 4004). Set Discord:Token to the token on the Bot page of the application at https://discord.com/developers/applications; if it is lost, reset it there. Then start again.",
        4010 => "Discord does not accept the shard numbers (close code 4010). Correct Discord:Shards, or leave it out to take what Discord recommends; then start again.",
        4011 => "The bot is in more servers than its shards can take (close code 4011). Raise the total in Discord:Shards, or leave it out to take what Discord recommends; then start again.",
        4012 => "Discord does not offer version 10 of the gateway any more (close code 4012). Check that Discord:GatewayUrl, if set, leads to Discord's gateway; otherwise install a newer ChatBriefing.",
        4013 => "Discord does not know an intent that was asked for (close code 4013). Install a newer ChatBriefing, or report this with the version you run.",
        4014 => "The application may not use an intent that was asked for (close code 4014). Enable it under Privileged Gateway Intents on the Bot page of the application at https://discord.com/developers/applications, then start again.",
        _ => null,
    };
}
