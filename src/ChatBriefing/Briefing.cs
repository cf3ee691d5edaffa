using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing;

/// <summary>A corpus that can be asked: the index, the answer engine, the chat commands and their history, opened together.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public sealed class Briefing : IDisposable
{
    /// <summary>What opening the index came to.</summary>
    public IndexReport Report => throw new NotImplementedException();

    /// <summary>Opens the briefing, building the index first where it does not fit the corpus.</summary>
    /// <exception cref="CorpusFolderMissingException">There is no such corpus folder.</exception>
    /// <exception cref="IndexUnavailableException">The data folder cannot be used.</exception>
    public static Briefing Open(BriefingOptions options, TimeProvider time, IProgress<IndexProgress>? progress, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Replies to a message: runs its command, or answers it as a question. Never throws for anything that a person can write.</summary>
    public Task<Reply> ReplyAsync(IncomingMessage message, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The article called <paramref name="id"/>, if the corpus has it.</summary>
    public Article? Article(ArticleId id) => throw new NotImplementedException();

    /// <summary>Questions worth asking first, from the quick facts; at most <paramref name="limit"/>.</summary>
    public IReadOnlyList<string> Suggestions(int limit) => throw new NotImplementedException();

    /// <summary>Stores a thumb for an answer.</summary>
    /// <returns>Whether there is such a receipt; nothing is stored when there is not.</returns>
    public Task<bool> RateAsync(ReceiptId receipt, ConversationId conversation, bool helpful, CancellationToken cancellation) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotImplementedException();
}
