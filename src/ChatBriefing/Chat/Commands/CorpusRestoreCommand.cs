using ChatBriefing.Curation;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/corpus restore [ID]</c>: puts a removed article back, or lists those that can be put back.</summary>
internal sealed class CorpusRestoreCommand(Curator curator) : ChatCommand
{
    private const int Most = 25;

    /// <inheritdoc/>
    public override string Name => "corpus restore";

    /// <inheritdoc/>
    public override bool ForAdmins => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("removed", ArgumentKind.RemovedArticle) { IsOptional = true }];

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation) => request.Arguments.Length == 0
        ? Removed(request)
        : CorpusReport.Write([await curator.RestoreAsync(request.Arguments, request.By, cancellation).ConfigureAwait(false)], request);

    private Reply Removed(CommandRequest request)
    {
        var (removed, words) = (curator.Removed(), request.Wording.Corpus);
        return removed.Count == 0 ? request.Say(words.NothingRemoved) : request.Reply(
            new ReplyPart.Headline(words.RemovedHeading),
            new ReplyPart.Listing([.. removed.Take(Most).Select(article => new ListItem(article.Id.Value, $"{article.RemovedAt:yyyy-MM-dd HH:mm} UTC"))]));
    }
}
