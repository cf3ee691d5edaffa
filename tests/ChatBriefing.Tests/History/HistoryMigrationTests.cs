using ChatBriefing.Answers;
using ChatBriefing.History;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ChatBriefing.Tests.History;

public sealed class HistoryMigrationTests : IDisposable
{
    // The tables as version 1 made them: never to be changed together with the program.
    private const string Version1 = """
        CREATE TABLE receipts (id TEXT PRIMARY KEY, receipt TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE conversations (id TEXT PRIMARY KEY, turn TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE ratings (
            receipt TEXT NOT NULL, conversation TEXT NOT NULL, helpful INTEGER NOT NULL, rated_at TEXT NOT NULL,
            PRIMARY KEY (receipt, conversation)) WITHOUT ROWID;
        CREATE INDEX ratings_by_conversation ON ratings (conversation);
        CREATE TABLE unanswered (
            question TEXT NOT NULL, language TEXT NOT NULL, count INTEGER NOT NULL, last_asked TEXT NOT NULL,
            PRIMARY KEY (question, language)) WITHOUT ROWID;
        PRAGMA user_version = 1;
        PRAGMA journal_mode = WAL;
        INSERT INTO receipts VALUES ('7K2MABCDEFGH', '{"Id":{"Value":"7K2MABCDEFGH"},"Question":"Who?","Generation":{"Value":"cafe"},"Cited":[]}');
        INSERT INTO conversations VALUES ('test:here', '{"Question":"Who?","Kind":0}');
        INSERT INTO ratings VALUES ('7K2MABCDEFGH', 'test:here', 1, '2026-11-23T12:00:00.0000000+00:00');
        INSERT INTO unanswered VALUES ('And copper?', 'en', 3, '2026-11-23T12:00:00.0000000+00:00');
        """;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_folder.Path, HistoryDatabase.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_step_stamps_the_version_it_leads_to() =>
        Assert.All(HistorySchema.Steps, (step, i) => Assert.EndsWith($"PRAGMA user_version = {i + 1};", step, StringComparison.Ordinal));

    [Fact]
    public async Task A_database_of_version_1_keeps_its_rows()
    {
        Execute(File, Version1);
        using var database = HistoryDatabase.Open(_folder.Path);
        Assert.Equal("Who?", (await new Receipts(database, TimeProvider.System).FindAsync(new ReceiptId("7K2MABCDEFGH"), Cancellation))!.Question);
        Assert.Equal("Who?", (await new Conversations(database, TimeProvider.System).LastAsync(new ConversationId("test:here"), Cancellation))!.Question);
        var feedback = Assert.Single(await new Ratings(database, TimeProvider.System).FeedbackAsync(10, Cancellation));
        Assert.Equal(("Who?", 1, 0), (feedback.Question, feedback.Up, feedback.Down));
        using var analyzer = new TextAnalyzer();
        var gap = Assert.Single(await new UnansweredQuestions(database, analyzer, TimeProvider.System).GroupsAsync(10, Cancellation));
        Assert.Equal(("And copper?", 3, "copper"), (gap.Question, gap.Count, gap.Questions[0].Wording));
    }

    [Fact]
    public void A_copy_of_the_older_database_is_put_beside_it_and_never_overwritten()
    {
        Execute(File, Version1);
        HistoryDatabase.Open(_folder.Path).Dispose();
        Assert.Equal(1L, Read($"{File}.v1.bak", "SELECT count(*) FROM conversations WHERE id = 'test:here'"));
        Assert.Equal(1L, Read($"{File}.v1.bak", "PRAGMA user_version"));
        System.IO.File.Delete(File);
        Execute(File, Version1 + "DELETE FROM conversations");
        HistoryDatabase.Open(_folder.Path).Dispose();
        Assert.Equal(1L, Read($"{File}.v1.bak", "SELECT count(*) FROM conversations"));
        Assert.Equal(0L, Read($"{File}.v1-2.bak", "SELECT count(*) FROM conversations"));
        Assert.DoesNotContain(Directory.EnumerateFiles(_folder.Path), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void No_copy_is_made_of_a_new_database_or_of_one_up_to_date()
    {
        HistoryDatabase.Open(_folder.Path).Dispose();
        HistoryDatabase.Open(_folder.Path).Dispose();
        Assert.Empty(Directory.EnumerateFiles(_folder.Path, "*.bak"));
    }

    [Fact]
    public void A_migration_killed_in_the_middle_starts_again()
    {
        var killed = Directory.CreateDirectory(Path.Combine(_folder.Path, "killed")).FullName;
        Execute(File, Version1);
        using (var connection = Open(File))
        {
            // With so small a cache the half-done step reaches the files, which are then what a killed process leaves behind.
            using var half = new SqliteCommand($"PRAGMA cache_size = 1; BEGIN IMMEDIATE; {HistorySchema.Steps[1]}", connection);
            half.ExecuteNonQuery();
            foreach (var file in Directory.EnumerateFiles(_folder.Path, $"{HistoryDatabase.FileName}*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            {
                System.IO.File.Copy(file, Path.Combine(killed, Path.GetFileName(file)));
            }
        }

        HistoryDatabase.Open(killed).Dispose();
        var migrated = Path.Combine(killed, HistoryDatabase.FileName);
        Assert.Equal((long)HistorySchema.Version, Read(migrated, "PRAGMA user_version"));
        Assert.Equal(1L, Read(migrated, "SELECT count(*) FROM conversations WHERE last_used > '2026'"));
    }

    [Fact]
    public async Task Two_programs_that_start_at_once_migrate_it_once()
    {
        Execute(File, Version1);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => HistoryDatabase.Open(_folder.Path).Dispose(), Cancellation)));
        Assert.Equal(3L, Read(File, "SELECT count FROM unanswered"));
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(string file, string sql)
    {
        using var connection = Open(file);
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static long Read(string file, string sql)
    {
        using var connection = Open(file);
        using var command = new SqliteCommand(sql, connection);
        return (long)command.ExecuteScalar()!;
    }
}
