using System.Text;
using System.Text.Json;
using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.History;

public sealed class HistoryExportTests : IDisposable
{
    private readonly OpenHistory _history = new();
    private readonly TextAnalyzer _analyzer = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _analyzer.Dispose();
        _history.Dispose();
    }

    [Fact]
    public async Task Json_holds_every_table_and_every_row()
    {
        await FillAsync();
        using var output = new MemoryStream();
        await new HistoryExport(_history.Database).WriteJsonAsync(output, Cancellation);
        using var read = JsonDocument.Parse(output.ToArray());
        Assert.Equal(ExportTable.All.Select(table => table.Name), read.RootElement.EnumerateObject().Select(table => table.Name));
        Assert.Equal("Who?", read.RootElement.GetProperty("receipts")[0].GetProperty("question").GetString());
        Assert.Equal("test:here", read.RootElement.GetProperty("ratings")[0].GetProperty("conversation").GetString());
        Assert.Equal(1, read.RootElement.GetProperty("unanswered")[0].GetProperty("count").GetInt32());
        Assert.Equal(JsonValueKind.Null, read.RootElement.GetProperty("unanswered")[0].GetProperty("nearest").ValueKind);
        Assert.Contains("La mine à Kolwezi", read.RootElement.GetProperty("kept_articles")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_names_its_columns_and_runs_nothing_in_a_spreadsheet()
    {
        await FillAsync();
        Assert.Equal(
            "\uFEFFreceipt,conversation,helpful,comment,rated_at\r\n7K2MABCDEFGH,test:here,0,\"'=HYPERLINK(\"\"x\"\", 1)\",2026-11-23T12:00:00.0000000+00:00\r\n",
            await CsvAsync("ratings"));
        Assert.Equal("\uFEFFday,answered,refused\r\n", await CsvAsync("daily"));
    }

    [Fact]
    public void Every_table_of_the_database_is_exported()
    {
        using var connection = _history.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
        using var rows = command.ExecuteReader();
        var tables = new List<string>();
        while (rows.Read())
        {
            tables.Add(rows.GetString(0));
        }

        Assert.Equal(tables, ExportTable.All.Select(table => table.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_export_is_of_one_moment_and_holds_up_nobody()
    {
        using var snapshot = _history.Database.Snapshot();
        using var rows = snapshot.Read("SELECT id FROM receipts");
        await FillAsync();
        Assert.False(rows.Read());
    }

    private async Task<string> CsvAsync(string table)
    {
        using var output = new MemoryStream();
        await new HistoryExport(_history.Database).WriteCsvAsync(ExportTable.All.Single(known => known.Name == table), output, Cancellation);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private async Task FillAsync()
    {
        await new Receipts(_history.Database, _history.Time).SaveAsync(OpenHistory.Given, Cancellation);
        await new Ratings(_history.Database, _history.Time).RateAsync(OpenHistory.Given.Id, OpenHistory.Here, false, "=HYPERLINK(\"x\", 1)", Cancellation);
        await new UnansweredQuestions(_history.Database, _analyzer, _history.Time).AddAsync("And copper?", Language.English, null, Cancellation);
        await new KeptArticles(_history.Database, _history.Time).KeepAsync(Some.Article("Titre\n\nLa mine à Kolwezi est ouverte.\n"), Cancellation);
    }
}
