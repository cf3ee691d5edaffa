using ChatBriefing.Answers;
using ChatBriefing.Corpus;

namespace ChatBriefing.Chat;

/// <summary>What the bot says, as a small tree that each medium's writer turns into its own form; only the writer escapes, counts and cuts.</summary>
/// <param name="Language">The language it is worded in.</param>
/// <param name="Parts">Its parts in reading order.</param>
public sealed record Reply(Language Language, IReadOnlyList<ReplyPart> Parts)
{
    /// <summary>The answer behind it, when it answers a question.</summary>
    public Answer? Answer { get; init; }

    /// <summary>Questions worth asking next, each answerable from the corpus; at most three.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>Next steps within what is shown: its context, further excerpts, the pages beside it.</summary>
    public IReadOnlyList<ReplyAction> Actions { get; init; } = [];
}
