using ChatBriefing.Corpus;
using ChatBriefing.History;

namespace ChatBriefing.Chat;

/// <summary>Something a person wrote, freed from the medium it came through.</summary>
/// <param name="Conversation">Where it was written; follow-ups are read within it.</param>
/// <param name="Text">What was written, mention of the bot removed: a question, or a command that begins with <c>/</c>.</param>
public sealed record IncomingMessage(ConversationId Conversation, string Text)
{
    /// <summary>The language the person's client is set to; <see langword="null"/> lets the text decide.</summary>
    public Language? Locale { get; init; }

    /// <summary>How many excerpts an answer may show; <see langword="null"/> for the configured number.</summary>
    public int? Excerpts { get; init; }
}
