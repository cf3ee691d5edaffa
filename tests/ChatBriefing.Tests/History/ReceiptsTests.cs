using ChatBriefing.Answers;
using ChatBriefing.History;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.History;

public sealed class ReceiptsTests : IDisposable
{
    private readonly OpenHistory _history = new();

    public void Dispose() => _history.Dispose();

    [Fact]
    public async Task A_receipt_saved_twice_comes_back_as_it_was()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var receipts = new Receipts(_history.Database, _history.Time);
        await receipts.SaveAsync(OpenHistory.Given, cancellation);
        _history.Time.Advance(TimeSpan.FromDays(1));
        await receipts.SaveAsync(OpenHistory.Given, cancellation);
        var found = await receipts.FindAsync(OpenHistory.Given.Id, cancellation);
        Assert.NotNull(found);
        Assert.Equal(OpenHistory.Given with { Cited = found.Cited }, found);
        Assert.Equal(OpenHistory.Given.Cited, found.Cited);
        Assert.Null(await receipts.FindAsync(new ReceiptId("NEVER"), cancellation));
        Assert.Equal(1, _history.Number("SELECT count(*) FROM receipts WHERE given_at LIKE '2026-11-23T12:%'"));
    }
}
