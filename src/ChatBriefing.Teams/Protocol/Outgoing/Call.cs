using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>A request to Teams' connector.</summary>
/// <remarks><see href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#conversation-operations"/></remarks>
internal sealed record Call
{
    /// <summary>The verb.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>Where it goes.</summary>
    public required Uri Address { get; init; }

    /// <summary>The verb and the path with names in place of ids, for logs.</summary>
    public required string Name { get; init; }

    /// <summary>The conversation's id.</summary>
    public required string Conversation { get; init; }

    /// <summary>Id of the tenant that the conversation belongs to; empty where it is not known.</summary>
    public required string Tenant { get; init; }

    /// <summary>JSON.</summary>
    public required byte[] Body { get; init; }

    /// <summary>Whether it does no harm to send it twice: an update says the same again, and so does a typing sign, but a message would appear twice.</summary>
    public required bool IsRepeatable { get; init; }

    /// <summary>Sends an activity, as a reply where it says to what.</summary>
    public static Call Send(Uri serviceUrl, string conversation, OutgoingActivity activity, byte[] body) => new()
    {
        Method = HttpMethod.Post,
        Address = At(serviceUrl, conversation, activity.ReplyToId),
        Name = activity.ReplyToId is null ? "POST /v3/conversations/{id}/activities" : "POST /v3/conversations/{id}/activities/{id}",
        Conversation = conversation,
        Tenant = activity.Conversation?.TenantId ?? string.Empty,
        Body = body,
        IsRepeatable = activity.Type == OutgoingActivity.Typing,
    };

    /// <summary>Changes an activity that was sent.</summary>
    public static Call Update(Uri serviceUrl, string conversation, string activityId, OutgoingActivity activity, byte[] body) => new()
    {
        Method = HttpMethod.Put,
        Address = At(serviceUrl, conversation, activityId),
        Name = "PUT /v3/conversations/{id}/activities/{id}",
        Conversation = conversation,
        Tenant = activity.Conversation?.TenantId ?? string.Empty,
        Body = body,
        IsRepeatable = true,
    };

    private static Uri At(Uri serviceUrl, string conversation, string? activity) =>
        new($"{serviceUrl.AbsoluteUri.TrimEnd('/')}/v3/conversations/{Escaped(conversation)}/activities{(activity is null ? "" : "/" + Escaped(activity))}");

    /// <summary>An id as one part of a path.</summary>
    /// <exception cref="ArgumentException">It would lead elsewhere.</exception>
    private static string Escaped(string id) => id is "" or "." or ".." || id.Length > 2_000
        ? throw new ArgumentException("It cannot be the id of a conversation or an activity.", nameof(id))
        : Uri.EscapeDataString(id);
}
