using ChatBriefing.Chat.Transport;
using ChatBriefing.Discord;
using Microsoft.AspNetCore.Http.Features;

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
        var answer = await BodyAsync(http) is { } body
            ? await bot.AnswerAsync(body, http.Request.Headers["X-Signature-Ed25519"], http.Request.Headers["X-Signature-Timestamp"], life.ApplicationStopping)
            : new HttpAnswer(StatusCodes.Status413PayloadTooLarge, default);
        http.Response.StatusCode = answer.Status;
        if (answer.Sent is { } sent)
        {
            http.Response.OnCompleted(() =>
            {
                sent();
                return Task.CompletedTask;
            });
        }

        if (answer.Json.Length > 0)
        {
            http.Response.ContentType = "application/json";
            http.Response.ContentLength = answer.Json.Length;
            await http.Response.Body.WriteAsync(answer.Json, http.RequestAborted);
        }
    }

    /// <summary>The body byte for byte, since it is signed; nothing where it is too long.</summary>
    private static async Task<ReadOnlyMemory<byte>?> BodyAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestBody;
        }

        try
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
            return body.ToArray();
        }
        catch (BadHttpRequestException)
        {
            return null;
        }
    }
}
