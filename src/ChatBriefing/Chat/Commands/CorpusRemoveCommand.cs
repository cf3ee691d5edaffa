using ChatBriefing.Curation;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/corpus remove ID</c>: takes an article out of the corpus; it can be restored.</summary>
internal sealed class CorpusRemoveCommand(Curator curator) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "corpus remove";

    /// <inheritdoc/>
    public override bool ForAdmins => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("article", ArgumentKind.Article)];

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation) => request.Arguments.Length == 0
        ? WrongUsage(request)
        : CorpusReport.Write([await curator.RemoveAsync(request.Arguments, request.By, cancellation).ConfigureAwait(false)], request);
}
