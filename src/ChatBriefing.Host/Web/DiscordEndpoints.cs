using ChatBriefing.Chat.Transport;
using ChatBriefing.Discord;

namespace ChatBriefing.Host.Web;

/// <summary>Where Discord sends interactions when the bot has a public address.</summary>
internal static class DiscordEndpoints
{
    // A press comes with the whole message that holds the button.
    private const int LargestBody = 256 * 1024;

    /// <summary>Maps <c>/discord/interactions</c>.</summary>
    public static void MapDiscord(this WebApplication app) => app.MapPost("/discord/interactions", AnswerAsync);

    private static async Task AnswerAsync(HttpContext http, DiscordBot bot, IHostApplicationLifetime life)
    {
        // Byte for byte, since it is signed.
        var answer = await RawRequest.BodyAsync(http, LargestBody) is { } body
            ? await bot.AnswerAsync(body, http.Request.Headers["X-Signature-Ed25519"], http.Request.Headers["X-Signature-Timestamp"], life.ApplicationStopping)
            : new HttpAnswer(StatusCodes.Status413PayloadTooLarge, default);
        await RawRequest.SendAsync(http, answer);
    }
}
