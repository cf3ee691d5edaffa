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
    private readonly BriefingHistory _history;
    private readonly Suggestions _suggestions;
    private readonly ChatDispatcher _dispatcher;

    private Briefing(BriefingOptions options, TimeProvider time, TextAnalyzer analyzer, (ArticleIndex Index, IndexReport Report) opened, HistoryDatabase database)
    {
        (_analyzer, _index, Report) = (analyzer, opened.Index, opened.Report);
        _history = new BriefingHistory(database, options.History, analyzer, time, options.Log);
        _suggestions = new Suggestions(_index);
        var finder = new AnswerFinder(_index, analyzer, options.Answers);
        _dispatcher = new ChatDispatcher(new CommandList(_index, finder, _history, _suggestions, time), _suggestions, options.Log);
    }

    /// <summary>What opening the index came to.</summary>
    public IndexReport Report { get; }

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
    /// <exception cref="HistoryUnavailableException">It could not be stored.</exception>
    public Task<bool> RateAsync(ReceiptId receipt, ConversationId conversation, bool helpful, CancellationToken cancellation) =>
        RateAsync(receipt, conversation, helpful, null, cancellation);

    /// <summary>Stores a thumb for an answer and what was written to it: at most 1,000 characters, the rest is cut; none leaves an earlier comment as it is.</summary>
    /// <returns>Whether there is such a receipt; nothing is stored when there is not.</returns>
    /// <exception cref="HistoryUnavailableException">It could not be stored.</exception>
    public Task<bool> RateAsync(ReceiptId receipt, ConversationId conversation, bool helpful, string? comment, CancellationToken cancellation) =>
        _history.Ratings.RateAsync(receipt, conversation, helpful, comment, cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        _index.Dispose();
        _history.Dispose();
        _analyzer.Dispose();
    }
}
