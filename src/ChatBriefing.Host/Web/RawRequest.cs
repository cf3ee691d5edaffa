using ChatBriefing.Chat.Transport;
using Microsoft.AspNetCore.Http.Features;

namespace ChatBriefing.Host.Web;

/// <summary>Reads the body of a transport's request byte for byte, and sends what the transport answers.</summary>
internal static class RawRequest
{
    /// <summary>The body; <see langword="null"/> where it is longer than <paramref name="largest"/> bytes, of which no more is read.</summary>
    public static async Task<ReadOnlyMemory<byte>?> BodyAsync(HttpContext http, long largest)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = largest;
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

    /// <summary>Sends an answer; what is to follow it begins once it has been sent.</summary>
    public static async Task SendAsync(HttpContext http, HttpAnswer answer)
    {
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
}
