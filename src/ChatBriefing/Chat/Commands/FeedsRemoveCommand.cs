using ChatBriefing.Curation;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/feeds remove ADDRESS</c>: stops following a feed; its articles stay.</summary>
internal sealed class FeedsRemoveCommand(FeedCurator feeds) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "feeds remove";

    /// <inheritdoc/>
    public override bool ForAdmins => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("feed", ArgumentKind.Feed)];

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation) => request.Arguments.Length == 0
        ? WrongUsage(request)
        : CorpusReport.Write([await feeds.RemoveAsync(request.Arguments, request.By, cancellation).ConfigureAwait(false)], request);
}
