using ChatBriefing.Curation;
using ChatBriefing.Editions;

namespace ChatBriefing.Chat.Commands;

/// <summary>A command as it was called.</summary>
/// <param name="Message">The message it came with.</param>
/// <param name="Arguments">What followed the command's name, trimmed; may be empty.</param>
/// <param name="Wording">The words to reply with.</param>
/// <param name="Edition">The state of the corpus to reply from.</param>
internal sealed record CommandRequest(IncomingMessage Message, string Arguments, Wording Wording, Edition Edition)
{
    /// <summary>Who calls, for the audit log.</summary>
    public Author By => Message.Author ?? new Author(Message.Conversation.Value.Split(':')[0], string.Empty, "unknown");

    /// <summary>A reply made of <paramref name="parts"/>, in the language of the request.</summary>
    public Reply Reply(params IReadOnlyList<ReplyPart> parts) => new(Wording.Language, parts);

    /// <summary>A reply of one sentence or two.</summary>
    public Reply Say(string words) => Reply(new ReplyPart.Prose(words));
}
