using ChatBriefing.Chat.Transport;
using ChatBriefing.Teams;

namespace ChatBriefing.Host.Web;

/// <summary>Where Teams sends activities.</summary>
internal static class TeamsEndpoints
{
    private const int LargestBody = 1024 * 1024;

    /// <summary>Maps <c>/api/messages</c>.</summary>
    public static void MapTeams(this WebApplication app) => app.MapPost("/api/messages", AnswerAsync);

    private static async Task AnswerAsync(HttpContext http, TeamsBot bot, IHostApplicationLifetime life)
    {
        var headers = http.Request.Headers;
        var answer = await RawRequest.BodyAsync(http, LargestBody) is { } body
            ? await bot.AnswerAsync(body, headers.Authorization, http.Connection.RemoteIpAddress, TeamsBot.IsForwarded(headers.Keys), life.ApplicationStopping)
            : new HttpAnswer(StatusCodes.Status413PayloadTooLarge, default);
        await RawRequest.SendAsync(http, answer);
    }
}
