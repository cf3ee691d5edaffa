using System.Buffers;

namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>The routes of Discord's API that the bot uses.</summary>
/// <remarks>
/// Channels, servers, and webhooks with their tokens are limited each by themselves:
/// <see href="https://discord.com/developers/docs/topics/rate-limits"/>. Interactions are, by observation, as well.
/// </remarks>
internal static class Routes
{
    /// <summary>"Interaction has already been acknowledged."</summary>
    private const int AlreadyResponded = 40060;

    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+.~:");

    public static Route Me { get; } = Get("users/@me");

    public static Route Application { get; } = Get("applications/@me");

    public static Route Gateway { get; } = Get("gateway/bot");

    public static Route Commands(HttpMethod method, Snowflake application, Snowflake? guild)
    {
        // Without the localizations, the commands that are registered would always seem to differ.
        var query = method == HttpMethod.Get ? "?with_localizations=true" : "";
        return guild is { } id
            ? new() { Method = method, Template = "applications/{application}/guilds/{guild}/commands", Path = $"applications/{application}/guilds/{id}/commands{query}", Major = $"{id}" }
            : new() { Method = method, Template = "applications/{application}/commands", Path = $"applications/{application}/commands{query}" };
    }

    public static Route Guild(Snowflake guild) => Get("guilds/{guild}", $"guilds/{guild}", guild);

    public static Route Member(Snowflake guild, Snowflake user) => Get("guilds/{guild}/members/{user}", $"guilds/{guild}/members/{user}", guild);

    public static Route CreateMessage(Snowflake channel) =>
        new() { Method = HttpMethod.Post, Template = "channels/{channel}/messages", Path = $"channels/{channel}/messages", Major = $"{channel}" };

    public static Route Typing(Snowflake channel) =>
        new() { Method = HttpMethod.Post, Template = "channels/{channel}/typing", Path = $"channels/{channel}/typing", Major = $"{channel}" };

    public static Route Respond(Snowflake interaction, string token) => new()
    {
        Method = HttpMethod.Post,
        Template = "interactions/{interaction}/{token}/callback",
        Path = $"interactions/{interaction}/{Checked(token)}/callback",
        Major = $"{interaction}",
        Secret = token,
        DoneCode = AlreadyResponded,
    };

    public static Route EditOriginal(Snowflake application, string token) => new()
    {
        Method = HttpMethod.Patch,
        Template = "webhooks/{application}/{token}/messages/@original",
        Path = $"webhooks/{application}/{Checked(token)}/messages/@original",
        Major = $"{application}/{token}",
        Secret = token,
    };

    private static Route Get(string path) => new() { Method = HttpMethod.Get, Template = path, Path = path };

    private static Route Get(string template, string path, Snowflake major) => new() { Method = HttpMethod.Get, Template = template, Path = path, Major = $"{major}" };

    /// <summary>The token for a path, where it is one: dots alone or a slash would lead to another address.</summary>
    private static string Checked(string token) => token.AsSpan().ContainsAnyExcept(TokenCharacters) || token.AsSpan().Trim('.').IsEmpty
        ? throw new ArgumentException("This is not the token of an interaction.", nameof(token))
        : Uri.EscapeDataString(token);
}
