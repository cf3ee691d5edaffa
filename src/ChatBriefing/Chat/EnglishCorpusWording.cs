using ChatBriefing.Corpus;
using ChatBriefing.Editions;

namespace ChatBriefing.Chat;

/// <summary>The bot's words to admins in English.</summary>
internal static class EnglishCorpusWording
{
    /// <summary>All of them.</summary>
    public static CorpusWording Text { get; } = new()
    {
        StatusHeading = "The corpus",
        Status = Status,
        Indexing = (progress, speed) => $"Indexing {progress.Files:N0} of {progress.Total:N0} ({speed:N0} files/s): {progress.Path}",
        Reindexed = report => report.Index.Changes.Count == 0
            ? $"Nothing has changed ({report.Elapsed.TotalSeconds:0.0} s)."
            : $"The index is up to date ({report.Elapsed.TotalSeconds:0.0} s, {report.FilesPerSecond:N0} files/s).",
        Changes = (changes, failed) => $"{changes.Added.Count:N0} added, {changes.Changed.Count:N0} changed, {changes.Removed.Count:N0} removed, {changes.Unchanged:N0} unchanged, {failed:N0} with failures.",
        Added = "added",
        Changed = "changed",
        Removed = "removed",
        NoFailures = "Everything in the corpus folder was read.",
        OldIndexStays = "The corpus could not be indexed; the old index stays in service.",
        Outcome = outcome => outcome.IsDone ? outcome.Said : $"Not done: {outcome.Subject}.",
        NothingRemoved = "No article waits to be restored.",
        RemovedHeading = "Removed, and can be restored",
        NothingUnanswered = "Every question so far was answered.",
        UnansweredHeading = "Not answered by the sources",
        Unanswered = (group, day) => $"asked {(group.Count == 1 ? "once" : $"{group.Count:N0} times")}, last on {day}{(group.Nearest is { } near ? $"; nearest article: {near}" : string.Empty)}",
        MarkAnswered = "“/corpus answered GROUP ARTICLE” takes a group off this list; nobody who asked is told.",
        NoFeeds = "No such feed is followed. “/feeds add ADDRESS” follows one.",
        Feed = (feed, next) => $"{(feed.Articles == 1 ? "1 article" : $"{feed.Articles:N0} articles")}{(feed.Keywords.Count == 0 ? string.Empty : $", only with: {string.Join(", ", feed.Keywords)}")}; next look {next}{(feed.Problem is { } problem ? $"; failed {feed.Failures:N0} times in a row: {problem}" : string.Empty)}",
        NothingLogged = "No admin has done anything yet.",
    };

    private static IEnumerable<ListItem> Status(CorpusStatus status, Wording wording)
    {
        yield return new ListItem("Articles", $"{status.Articles:N0}{Languages(status)}");
        yield return new ListItem("Sentences", $"{status.Sentences:N0}");
        yield return new ListItem("Published", Dates(status, wording));
        yield return new ListItem("Stories told by several articles", $"{status.Stories:N0}");
        yield return new ListItem("Left out", status.Failures == 0 ? "nothing" : $"{status.Failures:N0}; /corpus failures lists them");
        yield return new ListItem("Index", $"{Size(status.IndexBytes)}, generation {status.Generation}");
        yield return new ListItem("Last look at the folder", status.LastRun is { } run ? $"{run.Finished:yyyy-MM-dd HH:mm} UTC, {run.Elapsed.TotalSeconds:0.0} s" : "at the start");
        if (status.Running is { } progress)
        {
            yield return new ListItem("Under way", $"{progress.Files:N0} of {progress.Total:N0} files");
        }
    }

    private static string Size(long bytes) => bytes < 1_000_000 ? $"{bytes / 1e3:N0} kB" : $"{bytes / 1e6:N1} MB";

    private static string Languages(CorpusStatus status) => status.Languages.Count < 2 ? string.Empty
        : $" ({string.Join(", ", status.Languages.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value:N0} {(pair.Key == Language.French ? "French" : "English")}"))})";

    private static string Dates(CorpusStatus status, Wording wording) => status switch
    {
        { Oldest: { } oldest, Newest: { } newest } => $"{wording.Day(oldest)} to {wording.Day(newest)}{(status.Undated == 0 ? string.Empty : $"; {status.Undated:N0} without a date")}",
        _ => "no article states a date",
    };
}
