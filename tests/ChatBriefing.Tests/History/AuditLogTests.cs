using ChatBriefing.History;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.History;

public sealed class AuditLogTests : IDisposable
{
    private readonly OpenHistory _history = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private AuditLog Audit => new(_history.Database, _history.Time);

    public void Dispose() => _history.Dispose();

    [Fact]
    public async Task Entries_come_back_the_latest_first_with_their_time()
    {
        await Audit.AddAsync(Entry("news/a"), Cancellation);
        _history.Time.Advance(TimeSpan.FromSeconds(1));
        await Audit.AddAsync(Entry("news/b"), Cancellation);
        await Audit.AddAsync(Entry("news/c"), Cancellation);
        var last = await Audit.LastAsync(2, null, Cancellation);
        Assert.Equal(["news/c", "news/b"], last.Select(entry => entry.Subject));
        Assert.Equal(Entry("news/b") with { At = _history.Time.GetUtcNow() }, last[1]);
    }

    [Fact]
    public async Task Entries_about_one_subject_can_be_asked_for()
    {
        await Audit.AddAsync(Entry("news/a"), Cancellation);
        await Audit.AddAsync(Entry("news/b"), Cancellation);
        Assert.Equal("news/a", Assert.Single(await Audit.LastAsync(10, "news/a", Cancellation)).Subject);
        Assert.Empty(await Audit.LastAsync(10, "' OR 1 = 1 --", Cancellation));
    }

    [Fact]
    public async Task An_acknowledged_entry_is_there_when_the_program_is_killed()
    {
        await Audit.AddAsync(Entry("news/a"), Cancellation);
        using var afterwards = HistoryDatabase.Open(_history.Killed());
        Assert.Single(await new AuditLog(afterwards, _history.Time).LastAsync(10, null, Cancellation));
    }

    private static AuditEntry Entry(string subject) => new("Ada", "web", "remove", subject, "done");
}
