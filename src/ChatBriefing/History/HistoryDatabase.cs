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
    // What is deleted is overwritten with zeros, so that it is not left lying in the file.
    private const string Settings = "PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;";

    /// <summary>Seconds to wait for another program that writes; a question waits at most this long, and a turn, for its history.</summary>
    private const int Patience = 2;

    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(5);

    private readonly string _file;
    private readonly SqliteConnection _connection;
    private readonly OwnThread _thread = new("history");

    private HistoryDatabase(string file, SqliteConnection connection) => (_file, _connection) = (file, connection);

    /// <summary>Opens the database in <paramref name="folder"/>, making both when they are missing.</summary>
    /// <exception cref="HistoryUnavailableException">It cannot be written, is damaged, or belongs to a newer version.</exception>
    public static HistoryDatabase Open(string folder)
    {
        var file = Path.GetFullPath(Path.Combine(folder, FileName));
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = Patience }.ConnectionString);
        try
        {
            Directory.CreateDirectory(folder);
            connection.Open();
            Run(connection, Settings);
            HistoryMigration.Run(connection, file);
            return new HistoryDatabase(file, connection);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            connection.Dispose();
            throw e as HistoryUnavailableException ?? new HistoryUnavailableException(file, Problem(e), e);
        }
    }

    /// <summary>Runs statements that change rows, all of them or none.</summary>
    /// <returns>How many rows they changed.</returns>
    /// <exception cref="HistoryUnavailableException">The disk is full, the file is locked, or the like; nothing was changed.</exception>
    public Task<int> ChangeAsync(string sql, CancellationToken cancellation, params (string Name, object? Value)[] values) =>
        InTurnAsync(() => Change(sql, values), cancellation);

    /// <summary>The same for what is acknowledged to the person who did it: when it returns, not even a power cut takes the change back.</summary>
    /// <inheritdoc cref="ChangeAsync"/>
    public Task<int> ChangeDurablyAsync(string sql, CancellationToken cancellation, params (string Name, object? Value)[] values) => InTurnAsync(
        () =>
        {
            // One wait for the disk, some milliseconds: affordable for what people do by hand.
            Run(_connection, "PRAGMA synchronous = FULL");
            try
            {
                return Change(sql, values);
            }
            finally
            {
                Run(_connection, "PRAGMA synchronous = NORMAL");
            }
        },
        cancellation);

    /// <summary>The rows that a query finds, each turned into <typeparamref name="T"/> by <paramref name="row"/>.</summary>
    /// <exception cref="HistoryUnavailableException">The file cannot be read.</exception>
    public Task<IReadOnlyList<T>> FindAsync<T>(string sql, Func<SqliteDataReader, T> row, CancellationToken cancellation, params (string Name, object? Value)[] values) => InTurnAsync(
        () =>
        {
            using var command = Command(sql, values);
            using var reader = command.ExecuteReader();
            var found = new List<T>();
            while (reader.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                found.Add(row(reader));
            }

            return (IReadOnlyList<T>)found;
        },
        cancellation);

    /// <summary>The whole database as it is now, for reading at leisure while others go on writing.</summary>
    /// <exception cref="HistoryUnavailableException">The file cannot be read.</exception>
    public HistorySnapshot Snapshot()
    {
        try
        {
            return new HistorySnapshot(_file);
        }
        catch (SqliteException e)
        {
            throw new HistoryUnavailableException(_file, Problem(e), e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // First, so that no statement runs on a connection that is closed.
        _thread.Dispose();
        _connection.Dispose();
    }

    // SQLite knows no asynchronous work.
    private async Task<T> InTurnAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        try
        {
            return await _thread.RunAsync(work, LongestTurn, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw new HistoryUnavailableException(_file, "It is too busy. Find out what keeps the disk or the file occupied.", e);
        }
        catch (SqliteException e)
        {
            throw new HistoryUnavailableException(_file, Problem(e), e);
        }
    }

    private int Change(string sql, (string Name, object? Value)[] values)
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        using var command = Command(sql, values);
        command.Transaction = transaction;
        var changed = command.ExecuteNonQuery();
        transaction.Commit();
        return changed;
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
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL } => "The disk is full. Make room on it, or set Data:Folder to a folder on another disk.",
        _ => $"{cause.Message.TrimEnd('.')}. Make the folder and the file writable, or set Data:Folder to a folder that is.",
    };

    private SqliteCommand Command(string sql, (string Name, object? Value)[] values)
    {
        var command = new SqliteCommand(sql, _connection);
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
