using ChatBriefing.Editions;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/corpus status</c>: what the corpus holds, how old it is, and how the last indexing went.</summary>
internal sealed class CorpusStatusCommand(Reindexing reindexing) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "corpus status";

    /// <inheritdoc/>
    public override bool ForAdmins => true;

    /// <inheritdoc/>
    public override Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var (words, status) = (request.Wording.Corpus, reindexing.Status(request.Edition));
        return Task.FromResult(request.Reply(new ReplyPart.Headline(words.StatusHeading), new ReplyPart.Listing([.. words.Status(status, request.Wording)])));
    }
}
