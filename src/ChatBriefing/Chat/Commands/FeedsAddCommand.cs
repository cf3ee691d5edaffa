using ChatBriefing.Curation;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/feeds add ADDRESS [KEYWORDS]</c>: follows an RSS or Atom feed; with keywords, only entries that have one of them are taken.</summary>
internal sealed class FeedsAddCommand(FeedCurator feeds) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "feeds add";

    /// <inheritdoc/>
    public override bool ForAdmins => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("address", ArgumentKind.Text), new("keywords", ArgumentKind.Text) { IsOptional = true }];

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation) =>
        request.Arguments.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var address, .. var keywords]
            ? CorpusReport.Write([await feeds.AddAsync(address, keywords, request.By, cancellation).ConfigureAwait(false)], request)
            : WrongUsage(request);
}
