namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>What the bot is shown as doing beside its name, such as "Listening to /ask".</summary>
/// <param name="Type">How the text is introduced.</param>
/// <param name="Text">What is shown; Discord shows up to 128 characters.</param>
internal sealed record GatewayActivity(ActivityType Type, string Text);

/// <summary>How an activity is introduced. <see href="https://discord.com/developers/docs/events/gateway-events#activity-object-activity-types"/></summary>
internal enum ActivityType
{
    /// <summary>"Listening to {text}".</summary>
    Listening = 2,

    /// <summary>The text alone.</summary>
    Custom = 4,
}
