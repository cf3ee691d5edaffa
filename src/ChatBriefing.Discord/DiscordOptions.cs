using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Discord;

/// <summary>How the bot reaches Discord; section <c>Discord</c> of the settings. Nothing of it is needed when Discord is not used.</summary>
public sealed class DiscordOptions
{
    /// <summary>The bot's token, from the page "Bot" of the application. A secret: better an environment variable than a file. Empty: Discord is not used over the gateway.</summary>
    [RegularExpression(@"[\x21-\x7E]{20,200}", ErrorMessage = "the token as the page \"Bot\" of the application shows it, without \"Bot \" before it, or empty")]
    [PasswordPropertyText(true)]
    public string Token { get; set; } = string.Empty;

    /// <summary>The application's id, a number, from the page "General Information".</summary>
    [RegularExpression("[0-9]{15,20}", ErrorMessage = "the number that the page \"General Information\" of the application shows, or empty")]
    public string ApplicationId { get; set; } = string.Empty;

    /// <summary>The application's public key, 64 hexadecimal digits, from the same page; needed for the modes Http and Both.</summary>
    [RegularExpression("[0-9a-fA-F]{64}", ErrorMessage = "the 64 hexadecimal digits that the page \"General Information\" of the application shows, or empty")]
    public string PublicKey { get; set; } = string.Empty;

    /// <summary>The server that the commands are registered in and whose permissions are checked at start; empty registers them everywhere.</summary>
    [RegularExpression("[0-9]{15,20}", ErrorMessage = "the id of a server, a number, or empty")]
    public string GuildId { get; set; } = string.Empty;

    /// <summary>How commands come in. Default <see cref="DiscordMode.Gateway"/>.</summary>
    [EnumDataType(typeof(DiscordMode), ErrorMessage = "Gateway, Http or Both")]
    public DiscordMode Mode { get; set; } = DiscordMode.Gateway;

    /// <summary>Ids of the roles whose members are admins besides those who may manage the server, with <c>;</c> between them.</summary>
    [RegularExpression("[0-9]{15,20}( *; *[0-9]{15,20})* *;?", ErrorMessage = "ids of roles, numbers with ; between them, or empty")]
    public string AdminRoleIds { get; set; } = string.Empty;

    /// <summary>Which shards this process runs, as in <c>0-3/8</c> for the first four of eight; empty runs as many as Discord asks for.</summary>
    [RegularExpression("[0-9]{1,5}-[0-9]{1,5}/[0-9]{1,5}", ErrorMessage = "a range of shards like 0-3/8, or empty")]
    public string Shards { get; set; } = string.Empty;

    /// <summary>Where Discord's REST API is. Default <c>https://discord.com/api/v10/</c>.</summary>
    [RegularExpression("https?://.+", ErrorMessage = "an absolute http or https address")]
    public string RestBaseUrl { get; set; } = "https://discord.com/api/v10/";

    /// <summary>Where the gateway is; empty asks Discord.</summary>
    [RegularExpression("wss?://.+", ErrorMessage = "an absolute ws or wss address, or empty")]
    public string GatewayUrl { get; set; } = string.Empty;

    /// <summary>Whether Discord is used at all.</summary>
    public bool IsUsed => UsesGateway || UsesHttp;

    /// <summary>Whether the bot connects to the gateway.</summary>
    public bool UsesGateway => Token.Length > 0 && Mode != DiscordMode.Http;

    /// <summary>Whether interactions come in over HTTP.</summary>
    public bool UsesHttp => PublicKey.Length > 0 && Mode != DiscordMode.Gateway;
}

/// <summary>How commands come in.</summary>
public enum DiscordMode
{
    /// <summary>Over a connection that the bot opens; nothing needs to be reachable from outside.</summary>
    Gateway,

    /// <summary>As requests to <c>/discord/interactions</c>; mentions and direct messages are not heard.</summary>
    Http,

    /// <summary>Commands as requests, mentions and direct messages over the connection.</summary>
    Both,
}
