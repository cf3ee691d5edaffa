using ChatBriefing.Corpus;
using ChatBriefing.Curation;
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

    /// <summary>Who wrote it, where the medium knows.</summary>
    public Author? Author { get; init; }

    /// <summary>The channel that it was written in, where several people share it.</summary>
    public string? Channel { get; init; }

    /// <summary>Whether others read along and the medium cannot hide the reply from them: what is meant for the caller alone is then not said.</summary>
    public bool IsOverheard { get; init; }

    /// <summary>Whether the author may change the corpus; only the medium can know.</summary>
    public bool IsFromAdmin { get; init; }

    /// <summary>Whether the author sits at this machine, so that a path in the message may name a file on it.</summary>
    public bool IsLocal { get; init; }

    /// <summary>Files that came with it.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>Told how far a long command has come, as replies that each take the place of the one before; <see langword="null"/> where the medium cannot show them.</summary>
    public IProgress<Reply>? Interim { get; init; }
}
