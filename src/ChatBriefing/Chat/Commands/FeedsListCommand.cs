using ChatBriefing.Curation;
using ChatBriefing.Intake.Feeds;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/feeds list</c>: the feeds that are followed, and how each has been going.</summary>
internal sealed class FeedsListCommand(FeedCurator feeds) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "feeds list";

    /// <inheritdoc/>
    public override bool ForAdmins => true;

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var all = await feeds.AllAsync(cancellation).ConfigureAwait(false);
        return all.Count == 0
            ? request.Say(request.Wording.Corpus.NoFeeds)
            : request.Reply(new ReplyPart.Listing([.. all.Select(feed => new ListItem($"{feed.Title} · {feed.Address}", Detail(feed, request.Wording)))]));
    }

    private static string Detail(Feed feed, Wording wording) => wording.Corpus.Feed(feed, $"{feed.NextPoll:yyyy-MM-dd HH:mm} UTC");
}
