using Microsoft.Data.Sqlite;

namespace ChatBriefing.History;

/// <summary>The SQLite database in the data folder: opens it, brings its tables up to date, and runs one statement at a time.</summary>
/// <remarks>Safe for use by several threads at once; other processes may use the same file.</remarks>
internal sealed class HistoryDatabase : IDisposable
{
    /// <summary>Name of the file in the data folder.</summary>
    public const string FileName = "chatbriefing.db";

    // With a WAL and NORMAL a commit is in the hands of the operating system: killing the program loses nothing, only a power cut may lose
    // the last moments, and neither damages the file. Thousands of questions need not wait for the disk.
    private const string Settings = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;";

    private readonly SqliteConnection _connection;
    private readonly SemaphoreSlim _turn = new(1, 1);

    private HistoryDatabase(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens the database in <paramref name="folder"/>, making both when they are missing.</summary>
    /// <exception cref="HistoryUnavailableException">It cannot be written, is damaged, or belongs to a newer version.</exception>
    public static HistoryDatabase Open(string folder)
    {
        var file = Path.GetFullPath(Path.Combine(folder, FileName));
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        try
        {
            Directory.CreateDirectory(folder);
            connection.Open();
            Run(connection, Settings);
            HistoryMigration.Run(connection, file);
            return new HistoryDatabase(connection);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            connection.Dispose();
            throw e as HistoryUnavailableException ?? new HistoryUnavailableException(file, Problem(e), e);
        }
    }

    /// <summary>Runs a statement that changes rows.</summary>
    /// <returns>How many rows it changed.</returns>
    public async Task<int> ChangeAsync(string sql, CancellationToken cancellation, params (string Name, object Value)[] values)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            using var command = Command(sql, values);
            return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The rows that a query finds, each turned into <typeparamref name="T"/> by <paramref name="row"/>.</summary>
    public async Task<IReadOnlyList<T>> FindAsync<T>(string sql, Func<SqliteDataReader, T> row, CancellationToken cancellation, params (string Name, object Value)[] values)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            using var command = Command(sql, values);
            using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            var found = new List<T>();
            while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            {
                found.Add(row(reader));
            }

            return found;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _connection.Dispose();
        _turn.Dispose();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static string Problem(Exception cause) => cause switch
    {
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT } =>
            "It is damaged or not a database. Move the file away; a new one is made at the next start, and articles and index are not touched.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY } =>
            "Another program keeps it locked. Stop that program, or set Data:Folder to another folder.",
        _ => $"{cause.Message.TrimEnd('.')}. Make the folder and the file writable, or set Data:Folder to a folder that is.",
    };

    private SqliteCommand Command(string sql, (string Name, object Value)[] values)
    {
        var command = new SqliteCommand(sql, _connection);
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
