using ChatBriefing.History;
using ChatBriefing.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ChatBriefing.Tests.History;

public sealed class HistoryDatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Makes_the_folder_and_the_database_on_first_use_and_opens_them_again()
    {
        var folder = Path.Combine(_folder.Path, "new", "data");
        HistoryDatabase.Open(folder).Dispose();
        HistoryDatabase.Open(folder).Dispose();
        Assert.True(File.Exists(Path.Combine(folder, HistoryDatabase.FileName)));
    }

    [Fact]
    public void Two_can_be_open_at_once()
    {
        using var first = HistoryDatabase.Open(_folder.Path);
        using var second = HistoryDatabase.Open(_folder.Path);
    }

    [Fact]
    public void A_database_of_a_newer_version_is_left_alone_and_says_so()
    {
        HistoryDatabase.Open(_folder.Path).Dispose();
        Execute("PRAGMA user_version = 99");
        var refused = Assert.Throws<HistoryUnavailableException>(() => HistoryDatabase.Open(_folder.Path));
        Assert.Contains("newer chatbriefing (schema 99", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_says_to_move_it_away()
    {
        var file = _folder.Write(HistoryDatabase.FileName, new string('x', 5_000));
        var refused = Assert.Throws<HistoryUnavailableException>(() => HistoryDatabase.Open(_folder.Path));
        Assert.Contains("Move the file away", refused.Message, StringComparison.Ordinal);
        Assert.Equal(file, refused.File);
    }

    [Fact]
    public void A_data_folder_that_is_a_file_says_to_choose_another()
    {
        var refused = Assert.Throws<HistoryUnavailableException>(() => HistoryDatabase.Open(_folder.Write("data", "a file")));
        Assert.Contains("set Data:Folder", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_several_statements_is_made_whole_or_not_at_all()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var database = HistoryDatabase.Open(_folder.Path);
        foreach (var change in new Func<string, Task>[] { sql => database.ChangeAsync(sql, cancellation), sql => database.ChangeDurablyAsync(sql, cancellation) })
        {
            await Assert.ThrowsAsync<HistoryUnavailableException>(() => change("INSERT INTO daily (day) VALUES ('2026-11-23'); INSERT INTO nowhere VALUES (1)"));
            Assert.Equal([0], await database.FindAsync("SELECT count(*) FROM daily", row => row.GetInt32(0), cancellation));
        }
    }

    [Fact]
    public async Task A_durable_change_waits_for_the_disk_and_the_next_one_does_not()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var database = HistoryDatabase.Open(_folder.Path);
        Assert.Equal(1, await database.ChangeDurablyAsync("INSERT INTO daily (day) VALUES ('2026-11-23')", cancellation));
        Assert.Equal([1], await database.FindAsync("PRAGMA synchronous", row => row.GetInt32(0), cancellation));
    }

    [Fact]
    public async Task What_waits_for_its_turn_keeps_no_thread_and_is_done_when_the_turn_comes()
    {
        using var database = HistoryDatabase.Open(_folder.Path);
        using var end = new ManualResetEventSlim();
        var first = await BeginAsync(database, end);
        var second = database.ChangeAsync("INSERT INTO daily (day) VALUES ('2026-11-23')", TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);
        end.Set();
        Assert.Equal([1], await first);
        Assert.Equal(1, await second);
    }

    [Fact]
    public async Task Closing_lets_the_statement_that_is_running_end_first()
    {
        var database = HistoryDatabase.Open(_folder.Path);
        using var end = new ManualResetEventSlim();
        var first = await BeginAsync(database, end);
        var closing = Task.Run(database.Dispose, TestContext.Current.CancellationToken);
        end.Set();
        Assert.Equal([1], await first);
        await closing;
    }

    /// <summary>Begins a statement that goes on until it is let end.</summary>
    private static async Task<Task<IReadOnlyList<int>>> BeginAsync(HistoryDatabase database, ManualResetEventSlim end)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var cancellation = TestContext.Current.CancellationToken;
        var running = Task.Run(
            () => database.FindAsync(
                "SELECT 1",
                row =>
                {
                    begun.SetResult();
                    end.Wait(cancellation);
                    return row.GetInt32(0);
                },
                cancellation),
            cancellation);
        await begun.Task;
        return running;
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, HistoryDatabase.FileName)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
