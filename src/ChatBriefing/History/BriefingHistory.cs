using ChatBriefing.Index;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.History;

/// <summary>Everything that a briefing keeps, over one database, which it sweeps every day until it is disposed.</summary>
internal sealed class BriefingHistory : IDisposable
{
    private readonly HistoryDatabase _database;
    private readonly DailySweep _sweep;

    /// <summary>Sets it up over <paramref name="database"/>, which it disposes of with itself.</summary>
    public BriefingHistory(HistoryDatabase database, HistoryOptions options, TextAnalyzer analyzer, TimeProvider time, ILogger log)
    {
        (_database, Options) = (database, options);
        var outages = new HistoryOutages(time, log);
        Receipts = new Receipts(database, time);
        Unanswered = new UnansweredQuestions(database, analyzer, time);
        Daily = new DailyCounts(database, time);
        Asked = new AskedQuestions(new Conversations(database, time), Receipts, Unanswered, Daily, outages);
        Shown = new ShownAnswers(database, time);
        Ratings = new Ratings(database, time);
        Articles = new KeptArticles(database, time);
        Audit = new AuditLog(database, time);
        Own = new OwnHistory(database);
        Export = new HistoryExport(database);
        _sweep = new DailySweep(new Retention(database, options, time), outages, time);
    }

    /// <summary>How long things are kept.</summary>
    public HistoryOptions Options { get; }

    /// <summary>What is kept of each question.</summary>
    public AskedQuestions Asked { get; }

    /// <summary>The receipts of answers given.</summary>
    public Receipts Receipts { get; }

    /// <summary>What the sources did not answer.</summary>
    public UnansweredQuestions Unanswered { get; }

    /// <summary>How many questions each day had.</summary>
    public DailyCounts Daily { get; }

    /// <summary>Which message showed which answer.</summary>
    public ShownAnswers Shown { get; }

    /// <summary>What people thought of the answers.</summary>
    public Ratings Ratings { get; }

    /// <summary>Articles as they were.</summary>
    public KeptArticles Articles { get; }

    /// <summary>What admins did.</summary>
    public AuditLog Audit { get; }

    /// <summary>What is kept about one conversation.</summary>
    public OwnHistory Own { get; }

    /// <summary>Writes out everything.</summary>
    public HistoryExport Export { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _sweep.Dispose();
        _database.Dispose();
    }
}
