using ChatBriefing.Curation;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/feeds poll [ADDRESS]</c>: looks at one feed now, or at all of them, and indexes what they bring.</summary>
internal sealed class FeedsPollCommand(FeedCurator feeds) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "feeds poll";

    /// <inheritdoc/>
    public override bool ForAdmins => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("feed", ArgumentKind.Feed) { IsOptional = true }];

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var outcomes = await feeds.PollAsync(request.Arguments.Length == 0 ? null : request.Arguments, request.By, cancellation).ConfigureAwait(false);
        return outcomes.Count == 0 ? request.Say(request.Wording.Corpus.NoFeeds) : CorpusReport.Write(outcomes, request);
    }
}
