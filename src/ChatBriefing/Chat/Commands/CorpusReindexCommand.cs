using ChatBriefing.Curation;
using ChatBriefing.Index;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/corpus reindex</c>: brings the index up to date with the corpus folder, shows how far it has come, and reports.</summary>
internal sealed class CorpusReindexCommand(Curator curator, TimeProvider time) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "corpus reindex";

    /// <inheritdoc/>
    public override bool ForAdmins => true;

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var progress = request.Message.Interim is { } interim ? new InterimReplies(request, interim, time) : null;
        try
        {
            return CorpusReport.Write(await curator.ReindexAsync(request.By, progress, cancellation).ConfigureAwait(false), request);
        }
        catch (IndexUnavailableException e)
        {
            return request.Say($"{request.Wording.Corpus.OldIndexStays} {e.Message}");
        }
    }
}
