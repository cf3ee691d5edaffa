using ChatBriefing.Corpus;
using ChatBriefing.Editions;
using ChatBriefing.History;
using ChatBriefing.Index;
using ChatBriefing.Intake.Placing;

namespace ChatBriefing.Curation;

/// <summary>Does what admins ask for with the corpus, and writes into the audit log who asked for it and what came of it.</summary>
/// <remarks>Who may ask is for the medium to decide, before. Safe for use by several threads at once.</remarks>
public sealed class Curator
{
    private readonly Incoming _incoming;
    private readonly Removal _removal;
    private readonly Reindexing _reindexing;
    private readonly EditionShelf _shelf;
    private readonly BriefingHistory _history;

    internal Curator(Incoming incoming, Removal removal, Reindexing reindexing, EditionShelf shelf, BriefingHistory history) =>
        (_incoming, _removal, _reindexing, _shelf, _history) = (incoming, removal, reindexing, shelf, history);

    /// <summary>All articles in the order of the corpus, without their texts.</summary>
    public IReadOnlyList<ArticleEntry> Articles()
    {
        using var loan = _shelf.Borrow();
        return [.. loan.Edition.Index.Entries()];
    }

    /// <summary>The other articles that tell the story of <paramref name="id"/>.</summary>
    public IReadOnlyList<ArticleEntry> CopiesOf(ArticleId id)
    {
        using var loan = _shelf.Borrow();
        return [.. loan.Edition.Index.Copies.Of(id).Where(copy => copy.Id != id)];
    }

    /// <summary>The files and quick facts that were left out, with the reasons.</summary>
    public IReadOnlyList<ReadFailure> Failures()
    {
        using var loan = _shelf.Borrow();
        return [.. loan.Edition.Index.Failures()];
    }

    /// <summary>The articles that were taken out and can be put back, the latest first.</summary>
    public IReadOnlyList<RemovedArticle> Removed() => _removal.List();

    /// <summary>What admins did last, the latest first, at most <paramref name="limit"/>.</summary>
    public Task<IReadOnlyList<AuditEntry>> AuditAsync(int limit, CancellationToken cancellation) => _history.Audit.LastAsync(limit, null, cancellation);

    /// <summary>The questions that the sources did not answer, in groups of similar wording, the most asked first; without those who asked.</summary>
    public Task<IReadOnlyList<UnansweredGroup>> UnansweredAsync(int limit, CancellationToken cancellation) => _history.Unanswered.GroupsAsync(limit, cancellation);

    /// <summary>Takes a group of questions for answered by an article. Nobody is told: who asked is not known.</summary>
    public async Task<CurationOutcome> MarkAnsweredAsync(string group, ArticleId article, Author by, CancellationToken cancellation)
    {
        var found = await _history.Unanswered.FindAsync(group, cancellation).ConfigureAwait(false);
        var problem = found is null ? "There is no such group of questions, or it was marked already."
            : Articles().All(entry => entry.Id != article) ? $"There is no article {article}."
            : null;
        if (problem is null)
        {
            await _history.Unanswered.MarkAnsweredAsync(found!, article, cancellation).ConfigureAwait(false);
        }

        var outcome = new CurationOutcome(problem is null ? CurationResult.Done : CurationResult.Refused, found?.Question ?? group, problem ?? string.Empty);
        await LogAsync(by, "mark answered", outcome.Subject, problem ?? $"by {article}", cancellation).ConfigureAwait(false);
        return outcome;
    }

    /// <summary>What people thought of answers, the latest first, at most <paramref name="limit"/> answers.</summary>
    public Task<IReadOnlyList<AnswerFeedback>> FeedbackAsync(int limit, CancellationToken cancellation) => _history.Ratings.FeedbackAsync(limit, cancellation);

    /// <summary>How many questions were answered and refused on each of the last days; days without a question are left out.</summary>
    public Task<IReadOnlyList<DailyCount>> DailyAsync(int days, CancellationToken cancellation) => _history.Daily.LastAsync(days, cancellation);

    /// <summary>Brings the index up to date with the corpus folder, or joins a run under way.</summary>
    /// <exception cref="IndexUnavailableException">The index cannot be written; the old one stays in service.</exception>
    public async Task<ReindexReport> ReindexAsync(Author by, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        var report = await _reindexing.RunAsync(progress, cancellation).ConfigureAwait(false);
        var changes = report.Index.Changes;
        await LogAsync(by, "reindex", "corpus", $"{changes.Added.Count} added, {changes.Changed.Count} changed, {changes.Removed.Count} removed", cancellation).ConfigureAwait(false);
        return report;
    }

    /// <summary>Puts an attached file into the corpus and the index.</summary>
    public Task<CurationOutcome> AddAsync(Attachment file, Author by, IProgress<IndexProgress>? progress, CancellationToken cancellation) =>
        AddAsync(() => _incoming.TakeAsync(file, cancellation), file.Name, by, progress, cancellation);

    /// <summary>Fetches a web address into the corpus and the index; only public https addresses are fetched.</summary>
    public Task<CurationOutcome> AddAsync(string address, Author by, IProgress<IndexProgress>? progress, CancellationToken cancellation) =>
        AddAsync(() => _incoming.TakeAsync(address, cancellation), address, by, progress, cancellation);

    /// <summary>Takes an article out of the corpus and the index; it can be put back.</summary>
    /// <param name="name">Its id, or its path where several files share the id.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancellation">Stops the waiting for the index, not what has begun.</param>
    public Task<CurationOutcome> RemoveAsync(string name, Author by, CancellationToken cancellation) =>
        MoveAsync(_removal.Remove, CurationResult.Removed, "remove", name, by, cancellation);

    /// <summary>Puts an article back that was taken out.</summary>
    /// <param name="name">Its id, or its path where several files share the id.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancellation">Stops the waiting for the index, not what has begun.</param>
    public Task<CurationOutcome> RestoreAsync(string name, Author by, CancellationToken cancellation) =>
        MoveAsync(_removal.Restore, CurationResult.Restored, "restore", name, by, cancellation);

    private async Task<CurationOutcome> AddAsync(Func<Task<DropInOutcome>> take, string subject, Author by, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        var outcome = await take().ConfigureAwait(false) switch
        {
            Added added => await IndexedAsync(new CurationOutcome(CurationResult.Added, added.Path), progress, cancellation).ConfigureAwait(false),
            AlreadyThere there => new CurationOutcome(CurationResult.AlreadyThere, there.Path),
            NotAdded refused => new CurationOutcome(CurationResult.Refused, subject, refused.Reason),
            var other => throw new InvalidOperationException($"Unknown outcome {other}."),
        };
        await LogAsync(by, "add", subject, outcome.Message, cancellation).ConfigureAwait(false);
        return outcome;
    }

    private async Task<CurationOutcome> MoveAsync(Func<string, MoveOutcome> move, CurationResult done, string action, string name, Author by, CancellationToken cancellation)
    {
        var outcome = move(name) switch
        {
            Moved moved => await IndexedAsync(new CurationOutcome(done, moved.Path), null, cancellation).ConfigureAwait(false),
            NotMoved refused => new CurationOutcome(CurationResult.Refused, name, refused.Reason),
            var other => throw new InvalidOperationException($"Unknown outcome {other}."),
        };
        await LogAsync(by, action, name, outcome.Message, cancellation).ConfigureAwait(false);
        return outcome;
    }

    /// <summary>What was done, once the index knows of it; where the index cannot be written, what was done stays and is said to wait.</summary>
    private async Task<CurationOutcome> IndexedAsync(CurationOutcome outcome, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        try
        {
            var report = await _reindexing.RunAnewAsync(progress, cancellation).ConfigureAwait(false);
            return outcome with { Report = report, Remark = Remark(outcome.Subject) };
        }
        catch (IndexUnavailableException e)
        {
            return outcome with { Remark = $"It is in the folder, but the old index stays in service: {e.Message}" };
        }
    }

    private string Remark(string path)
    {
        using var loan = _shelf.Borrow();
        var (index, id) = (loan.Edition.Index, ArticleId.Of(path));
        var failures = index.Files.Where(file => file.Path == path || file.Path.StartsWith($"{path}/", StringComparison.Ordinal)).SelectMany(file => file.Failures).ToArray();
        var copies = index.Copies.Of(id).Where(copy => copy.Id != id).Select(copy => copy.Id.Value).ToArray();
        return string.Join(' ',
        [
            .. failures.Take(5).Select(failure => $"{failure.Path}: {failure.Reason}"),
            .. copies.Length == 0 ? Array.Empty<string>() : [$"It tells the same story as {string.Join(", ", copies.Take(5))} and counts as one witness with it."],
        ]);
    }

    private Task LogAsync(Author by, string action, string subject, string outcome, CancellationToken cancellation) =>
        _history.Audit.AddAsync(new AuditEntry(by.Name, by.Medium, action, subject, outcome), cancellation);
}
