using ChatBriefing.Answers;
using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBriefing.Tests.History;

public sealed class RetentionTests : IDisposable
{
    private static readonly HistoryOptions Options = new() { ConversationDays = 10, QuestionDays = 20, AuditDays = 30, ArticleDays = 40 };

    private readonly OpenHistory _history = new();
    private readonly TextAnalyzer _analyzer = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Retention Retention => new(_history.Database, Options, _history.Time);

    public void Dispose()
    {
        _analyzer.Dispose();
        _history.Dispose();
    }

    [Fact]
    public async Task Everything_is_kept_for_its_days_and_no_longer()
    {
        await FillAsync();
        foreach (var (days, left) in new[] { (10, 6), (11, 5), (21, 3), (31, 2), (41, 1) })
        {
            _history.Time.AdjustTime(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero).AddDays(days));
            await Retention.SweepAsync(Cancellation);
            Assert.Equal(left, Rows());
        }

        Assert.NotNull(await new Receipts(_history.Database, _history.Time).FindAsync(OpenHistory.Given.Id, Cancellation));
    }

    [Fact]
    public async Task More_than_one_batch_goes_in_one_sweep()
    {
        await _history.Database.ChangeAsync(
            """
            WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 2500)
            INSERT INTO conversations (id, turn, last_used) SELECT value, '{}', '2020' FROM n
            """,
            Cancellation);
        Assert.Equal(2_500, await Retention.SweepAsync(Cancellation));
    }

    [Fact]
    public async Task It_sweeps_at_the_start_and_then_daily_until_it_is_disposed()
    {
        await FillAsync();
        _history.Time.Advance(TimeSpan.FromDays(11));
        using (new DailySweep(Retention, new HistoryOutages(_history.Time, NullLogger.Instance), _history.Time))
        {
            await UntilAsync(() => Rows() == 5);
            _history.Time.Advance(TimeSpan.FromDays(1));
            _history.Time.Advance(TimeSpan.FromDays(9));
            await UntilAsync(() => Rows() == 3);
        }

        _history.Time.Advance(TimeSpan.FromDays(50));
        Assert.Equal(3, Rows());
    }

    [Fact]
    public async Task A_sweep_that_fails_is_told_and_does_not_stop_the_program()
    {
        var log = new CollectingLog();
        using var locked = _history.Connect();
        using var transaction = locked.BeginTransaction(deferred: false);
        using var sweep = new DailySweep(Retention, new HistoryOutages(_history.Time, log), _history.Time);
        await UntilAsync(() => log.Lines.Count > 0);
        Assert.Contains("keeps it locked", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; i < 200 && !holds(); i++)
        {
            await Task.Delay(25, Cancellation);
        }

        Assert.True(holds());
    }

    private async Task FillAsync()
    {
        await new Receipts(_history.Database, _history.Time).SaveAsync(OpenHistory.Given, Cancellation);
        await new Conversations(_history.Database, _history.Time).RememberAsync(OpenHistory.Here, new Turn("Who?", QuestionKind.Who, null, null, null), Cancellation);
        await new Ratings(_history.Database, _history.Time).RateAsync(OpenHistory.Given.Id, OpenHistory.Here, true, null, Cancellation);
        await new UnansweredQuestions(_history.Database, _analyzer, _history.Time).AddAsync("Copper?", Language.English, null, Cancellation);
        await new AuditLog(_history.Database, _history.Time).AddAsync(new AuditEntry("Ada", "web", "remove", "news/a", "done"), Cancellation);
        await new KeptArticles(_history.Database, _history.Time).KeepAsync(Some.Article("Title\n\nText.\n"), Cancellation);
    }

    private long Rows() => _history.Number(
        """
        SELECT (SELECT count(*) FROM receipts) + (SELECT count(*) FROM conversations) + (SELECT count(*) FROM ratings)
            + (SELECT count(*) FROM unanswered) + (SELECT count(*) FROM audit) + (SELECT count(*) FROM kept_articles)
        """);
}
