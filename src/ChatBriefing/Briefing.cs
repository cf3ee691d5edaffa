using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Commands;
using ChatBriefing.Corpus;
using ChatBriefing.Editions;
using ChatBriefing.History;
using ChatBriefing.Index;

namespace ChatBriefing;

/// <summary>A corpus that can be asked: the index, the answer engine, the chat commands and their history, opened together.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public sealed class Briefing : IDisposable
{
    private readonly TextAnalyzer _analyzer;
    private readonly DataFolderLock _writing;
    private readonly EditionShelf _shelf;
    private readonly HistoryDatabase _database;
    private readonly Reindexing _reindexing;
    private readonly ChatDispatcher _dispatcher;
    private readonly Ratings _ratings;
    private CorpusWatch? _watch;
    private bool _closed;

    private Briefing(BriefingOptions options, TimeProvider time, TextAnalyzer analyzer, DataFolderLock writing, IndexFolder folder, (ArticleIndex Index, IndexReport Report) opened, HistoryDatabase database)
    {
        (_analyzer, _writing, _database, Report) = (analyzer, writing, database, opened.Report);
        _shelf = new EditionShelf(Edition(opened.Index));
        _reindexing = new Reindexing(folder, _shelf, Edition, writing, time);
        _ratings = new Ratings(database, time);
        _dispatcher = new ChatDispatcher(new CommandList(database, _reindexing, time), _shelf, options.Log);

        Edition Edition(ArticleIndex index) => new(index, analyzer, options.Answers);
    }

    /// <summary>What opening the index came to.</summary>
    public IndexReport Report { get; }

    /// <summary>Opens the briefing, bringing the index up to date with the corpus first.</summary>
    /// <exception cref="CorpusFolderMissingException">There is no such corpus folder.</exception>
    /// <exception cref="IndexUnavailableException">The index in the data folder cannot be written, or another process keeps it.</exception>
    /// <exception cref="HistoryUnavailableException">The database in the data folder cannot be used.</exception>
    public static Briefing Open(BriefingOptions options, TimeProvider time, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);

        // The database comes first: a data folder that cannot be written is said before a long indexing, not after it.
        var database = HistoryDatabase.Open(options.DataFolder);
        var (analyzer, writing) = (new TextAnalyzer(), new DataFolderLock(options.DataFolder));
        try
        {
            var folder = new IndexFolder(Path.Combine(options.DataFolder, "index"), new CorpusFolder(options.CorpusFolder), analyzer);
            var briefing = new Briefing(options, time, analyzer, writing, folder, Open(folder, writing, options, progress, cancellation), database);
            briefing.Watch(options, time);
            return briefing;
        }
        catch
        {
            writing.Dispose();
            analyzer.Dispose();
            database.Dispose();
            throw;
        }
    }

    /// <summary>Replies to a message: runs its command, or answers it as a question. Never throws for anything that a person can write.</summary>
    public Task<Reply> ReplyAsync(IncomingMessage message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        return _dispatcher.ReplyAsync(message, cancellation);
    }

    /// <summary>The article called <paramref name="id"/>, if the corpus has it.</summary>
    public Article? Article(ArticleId id)
    {
        using var loan = _shelf.Borrow();
        return loan.Edition.Index.Find(id);
    }

    /// <summary>All articles in the order of the corpus, without their texts.</summary>
    public IReadOnlyList<ArticleEntry> Articles()
    {
        using var loan = _shelf.Borrow();
        return [.. loan.Edition.Index.Entries()];
    }

    /// <summary>The other articles that tell the story of <paramref name="id"/>, such as a wire report on a second site; the earliest first.</summary>
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

    /// <summary>Questions worth asking first, from the quick facts; at most <paramref name="limit"/>.</summary>
    public IReadOnlyList<string> Suggestions(int limit)
    {
        using var loan = _shelf.Borrow();
        return loan.Edition.Suggestions.First(limit);
    }

    /// <summary>What the corpus holds, and how its indexing goes.</summary>
    public CorpusStatus Status()
    {
        using var loan = _shelf.Borrow();
        return _reindexing.Status(loan.Edition);
    }

    /// <summary>Brings the index up to date with the corpus folder, or joins a run under way; questions are answered from the old index meanwhile.</summary>
    /// <param name="progress">Told of each file that is read.</param>
    /// <param name="cancellation">Stops the waiting, not the run.</param>
    /// <exception cref="IndexUnavailableException">The index cannot be written; the old one stays in service.</exception>
    public Task<ReindexReport> ReindexAsync(IProgress<IndexProgress>? progress, CancellationToken cancellation) => _reindexing.RunAsync(progress, cancellation);

    /// <summary>Stores a thumb for an answer.</summary>
    /// <returns>Whether there is such a receipt; nothing is stored when there is not.</returns>
    public Task<bool> RateAsync(ReceiptId receipt, ConversationId conversation, bool helpful, CancellationToken cancellation) =>
        _ratings.RateAsync(receipt, conversation, helpful, cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _closed, true))
        {
            return;
        }

        _watch?.Dispose();
        _reindexing.Dispose();
        _shelf.Dispose();
        _writing.Dispose();
        _database.Dispose();
        _analyzer.Dispose();
    }

    /// <summary>Opens the index under the lock. Where another process keeps it up to date, a briefing that does not insist reads it as it is.</summary>
    private static (ArticleIndex Index, IndexReport Report) Open(IndexFolder folder, DataFolderLock writing, BriefingOptions options, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        try
        {
            var held = writing.Take();
            try
            {
                return folder.Open(progress, cancellation);
            }
            finally
            {
                if (!options.KeepsIndex)
                {
                    held.Dispose();
                }
            }
        }
        catch (IndexUnavailableException) when (!options.KeepsIndex && folder.OpenAsIs() is { } index)
        {
            return (index, IndexReport.AsIs(index));
        }
    }

    private void Watch(BriefingOptions options, TimeProvider time)
    {
        if (options.KeepsIndex && options.WatchAfter is { } after)
        {
            _watch = new CorpusWatch(options.CorpusFolder, after, _reindexing, time, options.Log);
        }
    }
}
