using System.Text.Json;

namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>Something that happened on Discord.</summary>
/// <param name="Name">Its name in capitals, such as INTERACTION_CREATE; READY, the first of a session, carries the bot's own user.</param>
/// <param name="Data">Its data. The element owns its memory and may be kept; it is undefined where the event came without data.</param>
internal readonly record struct GatewayEvent(string Name, JsonElement Data);
