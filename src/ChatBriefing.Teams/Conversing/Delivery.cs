using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Protocol.Outgoing;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Teams.Conversing;

/// <summary>Sends messages to where an activity came from, and remembers which of them shows which answer; what cannot be sent is logged.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed partial class Delivery(Briefing briefing, Connector connector, ILogger log)
{
    /// <summary>Sends a message in reply.</summary>
    /// <returns>Its id; <see langword="null"/> where it was not sent, or where Teams gives none.</returns>
    public Task<string?> SendAsync(Activity to, OutgoingActivity message, CancellationToken stopping) => ShowAsync(to, null, message, stopping);

    /// <summary>Puts a message in the place of one that was sent before, or sends it where that one has no id.</summary>
    /// <returns>The id of the message that stands there now.</returns>
    public async Task<string?> ShowAsync(Activity to, string? before, OutgoingActivity message, CancellationToken stopping)
    {
        try
        {
            var (host, conversation, addressed) = (new Uri(to.ServiceUrl!), to.Conversation!.Id!, Addressed(to, message));
            if (before is null)
            {
                return await connector.SendAsync(host, conversation, addressed, stopping).ConfigureAwait(false);
            }

            await connector.UpdateAsync(host, conversation, before, addressed, stopping).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ConnectorException or UriFormatException or ArgumentException)
        {
            // An activity may name an address or an id that can be none.
            Log.NotSent(log, PlainText.Of(to.Id, null), e);
        }

        return before;
    }

    /// <summary>Remembers that a message shows an answer, so that a thumb below it finds it.</summary>
    public async Task RememberAsync(Speaker speaker, string? message, Answers.Answer? answer, CancellationToken stopping)
    {
        if (answer is not { Answered: true })
        {
            return;
        }

        try
        {
            // The Playground and split messages have no id: then the last answer of the conversation is meant.
            await briefing.RememberShownAsync(speaker.Message(message ?? answer.Receipt.Id.Value), speaker.Conversation, answer.Receipt.Id, stopping).ConfigureAwait(false);
        }
        catch (History.HistoryUnavailableException e)
        {
            Log.NotRemembered(log, e);
        }
    }

    private static OutgoingActivity Addressed(Activity to, OutgoingActivity message) => message with
    {
        From = to.Recipient,
        Recipient = to.From,
        Conversation = to.Conversation,
        ReplyToId = to is { Type: "message", Id.Length: > 0 } ? to.Id : null,
        SuggestedActions = message.SuggestedActions is { } actions ? actions with { To = [to.From!.Id!] } : null,
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The reply to activity {Id} could not be sent to Teams.")]
        public static partial void NotSent(ILogger log, string id, Exception cause);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Which message shows an answer could not be remembered; thumbs below it will not be kept.")]
        public static partial void NotRemembered(ILogger log, Exception cause);
    }
}
