using ChatBriefing.Editions;
using ChatBriefing.Intake.Feeds;

namespace ChatBriefing.Curation;

/// <summary>Follows the feeds until it is disposed: each when its time has come, and what they bring is indexed.</summary>
internal sealed class FeedRounds : IDisposable
{
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _running;

    /// <summary>Begins at once.</summary>
    public FeedRounds(FeedSchedule schedule, Reindexing reindexing) =>
        _running = Task.Run(() => schedule.RunAsync((reports, cancellation) => IndexAsync(reports, reindexing, cancellation), _closing.Token));

    /// <inheritdoc/>
    public void Dispose()
    {
        _closing.Cancel();

        // What the loop uses is closed next, so it has to have ended.
        _running.Wait();
        _closing.Dispose();
    }

    private static Task IndexAsync(IReadOnlyList<FeedReport> reports, Reindexing reindexing, CancellationToken cancellation) =>
        reports.Any(report => report.Added.Count > 0) ? reindexing.RunAnewAsync(null, cancellation) : Task.CompletedTask;
}
