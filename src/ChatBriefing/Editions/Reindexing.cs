using ChatBriefing.Index;

namespace ChatBriefing.Editions;

/// <summary>Brings the edition in service up to date with the corpus folder: one run at a time, which others who ask for one join.</summary>
/// <remarks>Questions are answered from the old edition until the new one is complete. Safe for use by several threads at once.</remarks>
internal sealed class Reindexing(IndexFolder folder, EditionShelf shelf, Func<ArticleIndex, Edition> edition, DataFolderLock writing, TimeProvider time) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _closing = new();
    private Run? _running;

    /// <summary>What the last complete run came to; <see langword="null"/> before the first.</summary>
    public ReindexReport? Last { get; private set; }

    /// <summary>How far the run under way has come; <see langword="null"/> when none is.</summary>
    public IndexProgress? Progress => _running is { Task.IsCompleted: false } run ? run.Seen : null;

    /// <summary>Called before articles leave the index, with their last text.</summary>
    public Func<IEnumerable<Corpus.Article>, CancellationToken, Task> Leaving { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>Runs, or joins the run under way.</summary>
    /// <param name="progress">Told of each file from now on.</param>
    /// <param name="cancellation">Stops the waiting, not the run: others may wait for it too.</param>
    /// <exception cref="IndexUnavailableException">The index could not be written; the old edition stays in service.</exception>
    public Task<ReindexReport> RunAsync(IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_running is not { Task.IsCompleted: false })
            {
                var run = new Run();
                run.Task = Task.Run(() => CarryOutAsync(run, _closing.Token), CancellationToken.None);
                _running = run;
            }

            _running.Tell(progress);
            return _running.Task.WaitAsync(cancellation);
        }
    }

    /// <summary>Runs so that all that the folder holds by now is looked at: a run under way may have looked too early, so it is waited for first.</summary>
    /// <exception cref="IndexUnavailableException">The index could not be written; the old edition stays in service.</exception>
    public async Task<ReindexReport> RunAnewAsync(IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        if (_running?.Task is { IsCompleted: false } before)
        {
            // How the earlier run ends is for those who asked for it.
            await Task.WhenAny(before).WaitAsync(cancellation).ConfigureAwait(false);
        }

        return await RunAsync(progress, cancellation).ConfigureAwait(false);
    }

    /// <summary>What <paramref name="edition"/> holds, and how indexing goes.</summary>
    public CorpusStatus Status(Edition edition)
    {
        var (index, entries) = (edition.Index, edition.Index.Entries().ToList());
        var days = entries.Select(entry => entry.Published).OfType<DateOnly>().ToList();
        return new CorpusStatus(
            entries.Count,
            index.SentenceCount,
            entries.CountBy(entry => entry.Language).ToDictionary(),
            days.Count > 0 ? days.Min() : null,
            days.Count > 0 ? days.Max() : null,
            entries.Count - days.Count,
            index.Copies.Count,
            index.Failures().Count(),
            folder.Bytes,
            index.Generation,
            Last,
            Progress);
    }

    /// <summary>Stops a run under way; the edition in service stays complete.</summary>
    public void Dispose()
    {
        _closing.Cancel();
        _running?.Task.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        _closing.Dispose();
    }

    private async Task<ReindexReport> CarryOutAsync(Run run, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        using var held = writing.Take();
        using var loan = shelf.Borrow();
        var (index, plan) = (loan.Edition.Index, folder.Plan(loan.Edition.Index, cancellation));
        var report = plan.IsEmpty ? IndexReport.Of(index, RebuildReason.None, plan.Changes) : await UpdateAsync(plan).ConfigureAwait(false);
        return Last = new ReindexReport(report, time.GetUtcNow(), time.GetElapsedTime(started));

        async Task<IndexReport> UpdateAsync(IndexPlan changes)
        {
            await Leaving(Replaced(index, changes), cancellation).ConfigureAwait(false);
            var updated = folder.Update(changes, run, cancellation);
            shelf.Replace(edition(updated.Index).Warmed());
            return updated.Report;
        }
    }

    private static IEnumerable<Corpus.Article> Replaced(ArticleIndex index, IndexPlan plan)
    {
        var paths = plan.Changed.Select(source => source.Path).Concat(plan.Removed.Select(record => record.Path)).ToHashSet();
        return index.Files.Where(file => file.Article is not null && paths.Contains(file.Path)).Select(file => index.Find(file.Article!.Id)).OfType<Corpus.Article>();
    }

    private sealed class Run : IProgress<IndexProgress>
    {
        private IProgress<IndexProgress>[] _listeners = [];

        public Task<ReindexReport> Task { get; set; } = null!;

        public IndexProgress? Seen { get; private set; }

        public void Tell(IProgress<IndexProgress>? listener) => _listeners = listener is null ? _listeners : [.. _listeners, listener];

        public void Report(IndexProgress value)
        {
            Seen = value;
            foreach (var listener in _listeners)
            {
                listener.Report(value);
            }
        }
    }
}
