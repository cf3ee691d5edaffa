namespace ChatBriefing.Chat.Commands;

/// <summary><c>/corpus failures</c>: the files and quick facts that were left out, with the reasons.</summary>
internal sealed class CorpusFailuresCommand : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "corpus failures";

    /// <inheritdoc/>
    public override bool ForAdmins => true;

    /// <inheritdoc/>
    public override Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var failures = request.Edition.Index.Failures().ToArray();
        return Task.FromResult(failures.Length == 0 ? request.Say(request.Wording.Corpus.NoFailures) : request.Reply([.. CorpusReport.Failures(failures, request.Wording)]));
    }
}
