using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Commands;
using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Index;

namespace ChatBriefing;

/// <summary>A corpus that can be asked: the index, the answer engine, the chat commands and their history, opened together.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public sealed class Briefing : IDisposable
{
    private readonly TextAnalyzer _analyzer;
    private readonly ArticleIndex _index;
    private readonly HistoryDatabase _database;
    private readonly Suggestions _suggestions;
    private readonly AnswerFinder _finder;
    private readonly ChatDispatcher _dispatcher;
    private readonly Ratings _ratings;

    private Briefing(BriefingOptions options, TimeProvider time, TextAnalyzer analyzer, (ArticleIndex Index, IndexReport Report) opened, HistoryDatabase database)
    {
        (_analyzer, _index, _database, Report) = (analyzer, opened.Index, database, opened.Report);
        _suggestions = new Suggestions(_index);
        _ratings = new Ratings(database, time);
        _finder = new AnswerFinder(_index, analyzer, options.Answers, log: options.Log);
        _dispatcher = new ChatDispatcher(new CommandList(_index, _finder, database, _suggestions, time), _suggestions, options.Log);
    }

    /// <summary>What opening the index came to.</summary>
    public IndexReport Report { get; }

    /// <summary>How many quotes were dropped since the start because their article does not say them; anything but 0 is a fault of this program or of the disk.</summary>
    public long DroppedQuotes => _finder.Dropped;

    /// <summary>Opens the briefing, building the index first where it does not fit the corpus.</summary>
    /// <exception cref="CorpusFolderMissingException">There is no such corpus folder.</exception>
    /// <exception cref="IndexUnavailableException">The index in the data folder cannot be written.</exception>
    /// <exception cref="HistoryUnavailableException">The database in the data folder cannot be used.</exception>
    public static Briefing Open(BriefingOptions options, TimeProvider time, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);

        // The database comes first: a data folder that cannot be written is said before a long indexing, not after it.
        var database = HistoryDatabase.Open(options.DataFolder);
        var analyzer = new TextAnalyzer();
        try
        {
            var folder = new IndexFolder(Path.Combine(options.DataFolder, "index"), new CorpusFolder(options.CorpusFolder), analyzer);
            return new Briefing(options, time, analyzer, folder.Open(progress, cancellation), database);
        }
        catch
        {
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
    public Article? Article(ArticleId id) => _index.Find(id);

    /// <summary>Questions worth asking first, from the quick facts; at most <paramref name="limit"/>.</summary>
    public IReadOnlyList<string> Suggestions(int limit) => _suggestions.First(limit);

    /// <summary>Stores a thumb for an answer.</summary>
    /// <returns>Whether there is such a receipt; nothing is stored when there is not.</returns>
    public Task<bool> RateAsync(ReceiptId receipt, ConversationId conversation, bool helpful, CancellationToken cancellation) =>
        _ratings.RateAsync(receipt, conversation, helpful, cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        _index.Dispose();
        _database.Dispose();
        _analyzer.Dispose();
    }
}
