using Microsoft.Data.Sqlite;

namespace ChatBriefing.History;

/// <summary>The database as it was at one moment, read row by row while others go on writing.</summary>
/// <remarks>For one thread; the write-ahead log cannot shrink until it is disposed.</remarks>
internal sealed class HistorySnapshot : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _moment;

    /// <summary>Takes the moment of the database in <paramref name="file"/>.</summary>
    public HistorySnapshot(string file)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ConnectionString);
        _connection.Open();
        _moment = _connection.BeginTransaction(deferred: true);
    }

    /// <summary>The rows of a query, one at a time.</summary>
    public SqliteDataReader Read(string sql)
    {
        // The connection disposes of the command, which must outlive this method.
        var command = new SqliteCommand(sql, _connection, _moment);
        return command.ExecuteReader();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _moment.Dispose();
        _connection.Dispose();
    }
}
