using System.Net;

namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>A call to Discord that did not do what it should. Its message holds no token.</summary>
/// <param name="route">The verb and the template of the path.</param>
/// <param name="message">What happened, and where there is something to do, what.</param>
/// <remarks>There is no inner exception: those of the network quote what was received, which could hold what was sent.</remarks>
internal abstract class DiscordRestException(string route, string message) : Exception(message)
{
    /// <summary>The verb and the path with names in place of ids and tokens.</summary>
    public string Route { get; } = route;
}

/// <summary>Discord answered, and the answer is no: sending the same again would get the same.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">Discord's own number for what is wrong; 0 where it gave none.</param>
/// <param name="route">The verb and the template of the path.</param>
/// <param name="message">What happened.</param>
/// <remarks><see href="https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes"/></remarks>
internal sealed class DiscordRefusedException(HttpStatusCode status, int code, string route, string message) : DiscordRestException(route, message)
{
    /// <summary>The HTTP status; 401 as well for each call after Discord refused the bot's token.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>Discord's own number for what is wrong; 0 where it gave none.</summary>
    public int Code { get; } = code;
}

/// <summary>Discord gave no answer that can be used: the network, a failure on its side, an answer too long or not understood.</summary>
/// <param name="route">The verb and the template of the path.</param>
/// <param name="message">What happened.</param>
internal sealed class DiscordUnreachableException(string route, string message) : DiscordRestException(route, message);

/// <summary>Nothing was sent, since Discord asked to wait for longer than is worth it, or would shut the bot out.</summary>
/// <param name="route">The verb and the template of the path.</param>
/// <param name="message">Why, and until when.</param>
/// <param name="wait">How long nothing will be sent.</param>
internal sealed class DiscordPausedException(string route, string message, TimeSpan wait) : DiscordRestException(route, message)
{
    /// <summary>How long nothing will be sent.</summary>
    public TimeSpan Wait { get; } = wait;
}
