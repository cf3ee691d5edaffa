using Microsoft.Extensions.Logging;

namespace ChatBriefing.Intake.Feeds;

/// <summary>Looks at every feed when its time has come, until it is told to stop; nothing else ends it.</summary>
/// <param name="feeds">The feeds.</param>
/// <param name="poll">How one is looked at.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Told of what should not happen.</param>
internal sealed partial class FeedSchedule(FeedList feeds, FeedPoll poll, TimeProvider time, ILogger log)
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    /// <summary>Goes on until <paramref name="cancellation"/> asks to stop.</summary>
    /// <param name="done">Told after each round what it came to, for instance to index what is new; what it throws is logged.</param>
    /// <param name="cancellation">Ends the loop without an exception.</param>
    public async Task RunAsync(Func<IReadOnlyList<FeedReport>, CancellationToken, Task> done, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                await RoundAsync(done, cancellation).ConfigureAwait(false);
                await Task.Delay(Round, time, cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // This is how it is meant to end.
        }
    }

    private async Task RoundAsync(Func<IReadOnlyList<FeedReport>, CancellationToken, Task> done, CancellationToken cancellation)
    {
        try
        {
            var reports = new List<FeedReport>();
            foreach (var feed in await feeds.DueAsync(cancellation).ConfigureAwait(false))
            {
                reports.Add(await PollAsync(feed, cancellation).ConfigureAwait(false));
            }

            if (reports.Count > 0)
            {
                await done(reports, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            Log.RoundFailed(log, e);
        }
    }

    /// <summary>One feed must never keep the others from their turn, whatever is wrong with it.</summary>
    private async Task<FeedReport> PollAsync(Feed feed, CancellationToken cancellation)
    {
        try
        {
            return await poll.PollAsync(feed, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            Log.FeedFailed(log, feed.Title, e);
            return await poll.FailAsync(feed, "Something went wrong inside the bot; its log says what.", cancellation).ConfigureAwait(false);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A round through the feeds failed; the next one is due in a minute.")]
        public static partial void RoundFailed(ILogger log, Exception exception);

        [LoggerMessage(Level = LogLevel.Error, Message = "Looking at the feed '{Title}' failed.")]
        public static partial void FeedFailed(ILogger log, string title, Exception exception);
    }
}
