using ChatBriefing.Answers;
using ChatBriefing.Answers.Citing;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Commands;
using ChatBriefing.Corpus;
using ChatBriefing.Curation;
using ChatBriefing.Editions;
using ChatBriefing.History;
using ChatBriefing.Index;
using ChatBriefing.Intake.Feeds;
using ChatBriefing.Intake.Fetching;
using ChatBriefing.Intake.Placing;

namespace ChatBriefing;

/// <summary>A corpus that can be asked: the index, the answer engine, the chat commands and their history, opened together.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public sealed class Briefing : IDisposable
{
    private readonly Stack<IDisposable> _owned = new();
    private readonly EditionShelf _shelf;
    private readonly Reindexing _reindexing;
    private readonly DroppedQuotes _dropped;
    private readonly ChatDispatcher _dispatcher;
    private readonly Completion _completion;
    private readonly BriefingHistory _history;

    private Briefing(BriefingOptions options, TimeProvider time, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        _dropped = new DroppedQuotes(options.Log);
        try
        {
            // The database comes first: a data folder that cannot be written is said before a long indexing, not after it.
            var database = Own(HistoryDatabase.Open(options.DataFolder));
            var analyzer = Own(new TextAnalyzer());
            _history = Own(new BriefingHistory(database, options.History, analyzer, time, options.Log));
            var (writing, readers) = (Own(new DataFolderLock(options.DataFolder)), Own(new FileReaders(options.ReaderCommand)));
            var folder = new IndexFolder(Path.Combine(options.DataFolder, "index"), new CorpusFolder(options.CorpusFolder, readers), analyzer);
            (var opened, Report) = OpenIndex(folder, writing, options, progress, cancellation);
            _shelf = Own(new EditionShelf(Edition(opened)));
            _reindexing = Own(new Reindexing(folder, _shelf, Edition, writing, time) { Leaving = KeepAsync });
            (Curator, Feeds) = Curators(options, time, readers, database);
            var commands = new CommandList(_history, _reindexing, Curator, Feeds, time);
            _dispatcher = new ChatDispatcher(commands, _shelf, new Cooldown(options.Chat, time), time, options.Log);
            _completion = new Completion(commands, _shelf, Curator, Feeds);
            Commands = commands.Described();
            if (options is { KeepsIndex: true, WatchAfter: { } after })
            {
                Own(new CorpusWatch(options.CorpusFolder, after, _reindexing, time, options.Log));
            }

            Edition Edition(ArticleIndex index) => new(index, analyzer, options.Answers, _dropped);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>What opening the index came to.</summary>
    public IndexReport Report { get; }

    /// <summary>What admins can do with the articles.</summary>
    public Curator Curator { get; }

    /// <summary>What admins can do with the feeds.</summary>
    public FeedCurator Feeds { get; }

    /// <summary>Every command that a message may call, in the order of the help.</summary>
    public IReadOnlyList<CommandDescription> Commands { get; }

    /// <summary>How many quotes were dropped since the start because their article does not say them; anything but 0 is a fault of this program or of the disk.</summary>
    public long DroppedQuotes => _dropped.Count;

    /// <summary>How many questions were asked since the start, over all media.</summary>
    public AnswerTotals Totals => _dispatcher.Count.Totals;

    /// <summary>Opens the briefing, bringing the index up to date with the corpus first.</summary>
    /// <exception cref="CorpusFolderMissingException">There is no such corpus folder.</exception>
    /// <exception cref="IndexUnavailableException">The index in the data folder cannot be written, or another process keeps it.</exception>
    /// <exception cref="HistoryUnavailableException">The database in the data folder cannot be used.</exception>
    public static Briefing Open(BriefingOptions options, TimeProvider time, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        return new Briefing(options, time, progress, cancellation);
    }

    /// <summary>Replies to a message: runs its command, or answers it as a question. Never throws for anything that a person can write.</summary>
    public Task<Reply> ReplyAsync(IncomingMessage message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        return _dispatcher.ReplyAsync(message, cancellation);
    }

    /// <summary>What an argument may be completed to while it is being typed: topics, articles, feeds; nothing for other kinds.</summary>
    /// <param name="command">The command's name.</param>
    /// <param name="argument">The argument's key.</param>
    /// <param name="typed">What is typed so far; may be empty.</param>
    /// <param name="isAdmin">Whether an admin types; others get nothing for commands that only admins may call.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Stops the search.</param>
    public Task<IReadOnlyList<ArgumentChoice>> CompleteAsync(string command, string argument, string typed, bool isAdmin, int limit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return _completion.FindAsync(command, argument, typed, isAdmin, limit, cancellation);
    }

    /// <summary>The article called <paramref name="id"/>, if the corpus has it.</summary>
    public Article? Article(ArticleId id)
    {
        using var loan = _shelf.Borrow();
        return loan.Edition.Index.Find(id);
    }

    /// <summary>Passages that have some of the words, best first and quoted word for word: a search, which unlike an answer promises no more than that.</summary>
    /// <param name="words">What is searched for; any text at all.</param>
    /// <param name="skip">How many were shown before, at most 100.</param>
    /// <param name="count">How many are wanted, at most 25.</param>
    public IReadOnlyList<Excerpt> Search(string words, int skip, int count)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(skip, 100);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 25);
        using var loan = _shelf.Borrow();
        return loan.Edition.Finder.Search(words, skip, count);
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
    /// <exception cref="HistoryUnavailableException">It could not be stored.</exception>
    public Task<bool> RateAsync(ReceiptId receipt, ConversationId conversation, bool helpful, CancellationToken cancellation) =>
        RateAsync(receipt, conversation, helpful, null, cancellation);

    /// <summary>Stores a thumb for an answer and what was written to it: at most 1,000 characters, the rest is cut; none leaves an earlier comment as it is.</summary>
    /// <returns>Whether there is such a receipt; nothing is stored when there is not.</returns>
    /// <exception cref="HistoryUnavailableException">It could not be stored.</exception>
    public Task<bool> RateAsync(ReceiptId receipt, ConversationId conversation, bool helpful, string? comment, CancellationToken cancellation) =>
        _history.Ratings.RateAsync(receipt, conversation, helpful, comment, cancellation);

    /// <summary>Remembers which message showed an answer, for media whose feedback names no more than the message.</summary>
    /// <param name="message">The message, by an id that no other medium uses.</param>
    /// <param name="conversation">Whose question it answers.</param>
    /// <param name="receipt">The answer.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="HistoryUnavailableException">It could not be stored.</exception>
    public Task RememberShownAsync(string message, ConversationId conversation, ReceiptId receipt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        return _history.Shown.RememberAsync(message, conversation, receipt, cancellation);
    }

    /// <summary>The answer that a message shows, or that the last one of the conversation does where <paramref name="message"/> is <see langword="null"/>.</summary>
    /// <exception cref="HistoryUnavailableException">The history could not be read.</exception>
    public Task<ReceiptId?> ShownAsync(string? message, ConversationId conversation, CancellationToken cancellation) =>
        _history.Shown.FindAsync(message, conversation, cancellation);

    /// <summary>Writes out all that is kept, addresses of conversations included, as JSON or one table as CSV.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="table">Name of the table for CSV, one of <see cref="ExportTables"/>; <see langword="null"/> writes everything as one JSON object.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public Task ExportAsync(Stream output, string? table, CancellationToken cancellation) => table is null
        ? _history.Export.WriteJsonAsync(output, cancellation)
        : _history.Export.WriteCsvAsync(ExportTable.All.First(known => known.Name == table), output, cancellation);

    /// <summary>The names of the tables that can be exported.</summary>
    public static IReadOnlyList<string> ExportTables { get; } = [.. ExportTable.All.Select(table => table.Name)];

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_owned.TryPop(out var part))
        {
            part.Dispose();
        }
    }

    /// <summary>Opens the index under the lock. Where another process keeps it up to date, a briefing that does not insist reads it as it is.</summary>
    private static (ArticleIndex Index, IndexReport Report) OpenIndex(
        IndexFolder folder, DataFolderLock writing, BriefingOptions options, IProgress<IndexProgress>? progress, CancellationToken cancellation)
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

    private (Curator Articles, FeedCurator Feeds) Curators(BriefingOptions options, TimeProvider time, FileReaders readers, HistoryDatabase database)
    {
        var (fetch, dropIn, feeds) = (Own(new SafeFetch(options.Intake, time)), Own(new DropIn(options.CorpusFolder)), new FeedList(database, time));
        var poll = Own(new FeedPoll(feeds, fetch, dropIn, options.Feeds, time));
        if (options.KeepsIndex)
        {
            Own(new FeedRounds(new FeedSchedule(feeds, poll, time, options.Log), _reindexing));
        }

        var removal = new Removal(options.CorpusFolder, time);
        return (
            new Curator(new Incoming(fetch, dropIn, readers), removal, _reindexing, _shelf, _history),
            new FeedCurator(feeds, new Subscriptions(feeds, fetch, options.Feeds), poll, _reindexing, _history.Audit));
    }

    /// <summary>Keeps the text of articles that leave the index, so that what was cited from them can still be verified.</summary>
    private async Task KeepAsync(IEnumerable<Article> leaving, CancellationToken cancellation)
    {
        foreach (var article in leaving)
        {
            await _history.Articles.KeepAsync(article, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Has a part closed with the briefing, the last one first.</summary>
    private T Own<T>(T part)
        where T : IDisposable
    {
        _owned.Push(part);
        return part;
    }
}
