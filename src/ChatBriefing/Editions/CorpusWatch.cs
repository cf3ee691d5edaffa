using Microsoft.Extensions.Logging;

namespace ChatBriefing.Editions;

/// <summary>Looks out for changes in the corpus folder and has the index brought up to date once the folder has been quiet for a while.</summary>
internal sealed partial class CorpusWatch : IDisposable
{
    private readonly FileSystemWatcher _watcher;
    private readonly ITimer _quiet;
    private readonly TimeSpan _after;
    private readonly Reindexing _reindexing;
    private readonly ILogger _log;

    /// <summary>Begins to watch.</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="after">How long the folder must have been quiet.</param>
    /// <param name="reindexing">What to run then.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">Told of what was done, and of what failed.</param>
    public CorpusWatch(string folder, TimeSpan after, Reindexing reindexing, TimeProvider time, ILogger log)
    {
        (_after, _reindexing, _log) = (after, reindexing, log);
        _quiet = time.CreateTimer(_ => _ = RunAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += OnChange;
        _watcher.Created += OnChange;
        _watcher.Deleted += OnChange;
        _watcher.Renamed += OnChange;
        // Too many changes at once lose some: the run looks at the whole folder anyway.
        _watcher.Error += (_, _) => Wait();
        Begin(folder);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watcher.Dispose();
        _quiet.Dispose();
    }

    /// <summary>A system that has no room for another watch must not keep the service from starting.</summary>
    private void Begin(string folder)
    {
        try
        {
            _watcher.EnableRaisingEvents = true;
        }
        catch (IOException e)
        {
            Log.NotWatching(_log, folder, e.Message, e);
        }
    }

    private void OnChange(object sender, FileSystemEventArgs change)
    {
        // What begins with a dot is no article: a file being written, or one that was removed.
        if (change.Name is null || !Path.GetFileName(change.Name).StartsWith('.') || change is RenamedEventArgs)
        {
            Wait();
        }
    }

    private void Wait() => _quiet.Change(_after, Timeout.InfiniteTimeSpan);

    private async Task RunAsync()
    {
        try
        {
            var report = await _reindexing.RunAnewAsync(null, CancellationToken.None).ConfigureAwait(false);
            var changes = report.Index.Changes;
            if (changes.Count > 0)
            {
                Log.Updated(_log, changes.Added.Count, changes.Changed.Count, changes.Removed.Count, report.Elapsed.TotalSeconds);
            }
        }
        catch (OperationCanceledException)
        {
            // The program is closing.
        }
        catch (Exception e)
        {
            Log.Failed(_log, e.Message, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The corpus changed: {Added} added, {Changed} changed, {Removed} removed; in service after {Seconds:0.0} s.")]
        public static partial void Updated(ILogger log, int added, int changed, int removed, double seconds);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Changes in '{Folder}' cannot be watched, so /corpus reindex has to be called: {Reason}")]
        public static partial void NotWatching(ILogger log, string folder, string reason, Exception cause);

        [LoggerMessage(Level = LogLevel.Error, Message = "The corpus changed, but the old index stays in service: {Reason}")]
        public static partial void Failed(ILogger log, string reason, Exception cause);
    }
}
