using ChatBriefing.History;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/privacy [delete]</c>: says what is kept, or forgets the conversation.</summary>
internal sealed class PrivacyCommand(Conversations conversations, Ratings ratings) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "privacy";

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var wording = request.Wording;
        if (request.Arguments.Equals("delete", StringComparison.OrdinalIgnoreCase))
        {
            await conversations.ForgetAsync(request.Message.Conversation, cancellation).ConfigureAwait(false);
            await ratings.ForgetAsync(request.Message.Conversation, cancellation).ConfigureAwait(false);
            return request.Reply(new ReplyPart.Prose(wording.Forgotten));
        }

        var kept = wording.Privacy.Select(line => new ListItem(line, string.Empty)).ToList();
        return request.Arguments.Length > 0 ? WrongUsage(request) : request.Reply(new ReplyPart.Headline(wording.PrivacyHeading), new ReplyPart.Listing(kept));
    }
}
