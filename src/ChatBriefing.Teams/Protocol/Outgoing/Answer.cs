using System.Net;
using System.Text.Json;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>What Teams answered.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="RetryAfter">How long to wait before the next try, where it asks for that.</param>
/// <param name="Body">The body as far as it was read; empty where there is none.</param>
internal sealed record Answer(HttpStatusCode Status, TimeSpan? RetryAfter, byte[] Body)
{
    /// <summary>Whether it is yes.</summary>
    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>Whether the same may succeed a little later.</summary>
    /// <remarks><see href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit#handle-http-429-responses"/></remarks>
    public bool IsTransient => Status is HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;

    /// <summary>Whether what was sent may have been carried out although this says otherwise: something on the way gave up waiting.</summary>
    public bool IsUncertain => Status is HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;

    /// <summary>The body where it is Teams' own; otherwise <see langword="null"/>.</summary>
    public ConnectorAnswer? Read()
    {
        try
        {
            return JsonSerializer.Deserialize(Body, TeamsJson.Default.ConnectorAnswer);
        }
        catch (JsonException)
        {
            // Empty, cut, or a page of a proxy before Teams.
            return null;
        }
    }

    /// <summary>What is wrong, in the form of an exception.</summary>
    /// <param name="call">What was sent.</param>
    /// <param name="token">Left out even where the answer repeats it.</param>
    public RefusedException Refusal(Call call, string? token)
    {
        var said = Read();
        var code = PlainText.Of(said?.Error?.Code, token);
        var details = PlainText.Of(said?.Error?.Message ?? said?.Message, token);
        var reason = string.Join(": ", new[] { code, details }.Where(part => part.Length > 0));
        return new RefusedException(Status, code, $"Teams answered {(int)Status} to {call.Name}{(reason.Length > 0 ? ": " + reason : ".")}");
    }
}
