using ChatBriefing.Answers;
using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Index;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.Support;

/// <summary>A history in a folder that goes away, with a receipt to rate.</summary>
internal sealed class OpenHistory : IDisposable
{
    public static readonly ConversationId Here = new("test:here");
    public static readonly ConversationId There = new("test:there");
    public static readonly Citation Place = new(new ArticleId("news/a"), "abc", new TextSpan(3, 14));
    public static readonly Receipt Given = new(new ReceiptId("7K2MABCDEFGH"), "Who?", new Generation("cafe"), [Place]);

    private readonly TemporaryFolder _folder = new();

    public OpenHistory() => Database = HistoryDatabase.Open(_folder.Path);

    public HistoryDatabase Database { get; }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public string File => Path.Combine(_folder.Path, HistoryDatabase.FileName);

    public string Folder => _folder.Path;

    /// <summary>The number that a query of one gives, read past everything that is tested.</summary>
    public long Number(string sql)
    {
        using var connection = Connect();
        using var command = new SqliteCommand(sql, connection);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Another program's connection.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>What a program that is killed now leaves behind, in a folder of its own.</summary>
    public string Killed()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "killed")).FullName;
        System.IO.File.Copy(File, Path.Combine(folder, HistoryDatabase.FileName));
        System.IO.File.Copy($"{File}-wal", Path.Combine(folder, $"{HistoryDatabase.FileName}-wal"));
        return folder;
    }

    public void Dispose()
    {
        Database.Dispose();
        _folder.Dispose();
    }
}
