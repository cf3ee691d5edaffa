using Microsoft.Data.Sqlite;

namespace ChatBriefing.History;

/// <summary>Brings a database to the present version, one step and one transaction at a time, after putting a copy of an older one beside it.</summary>
internal static class HistoryMigration
{
    /// <summary>Takes the steps that <paramref name="connection"/> lacks; none when it is of the present version.</summary>
    /// <exception cref="HistoryUnavailableException">It was written by a newer program.</exception>
    public static void Run(SqliteConnection connection, string file)
    {
        var copy = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            var copied = Copy(connection, copy);
            while (Step(connection, file, copy, copied))
            {
            }
        }
        finally
        {
            File.Delete(copy);
        }
    }

    // What was killed in the middle is rolled back when the file is opened next, and the step is taken again from its beginning.
    private static bool Step(SqliteConnection connection, string file, string copy, long copied)
    {
        // Taking the write lock at once keeps two starting processes apart and finds a read-only file now, not at the first question.
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Version(connection, transaction);
        if (version > HistorySchema.Version)
        {
            throw new HistoryUnavailableException(
                file, $"It was written by a newer chatbriefing (schema {version}; this one knows {HistorySchema.Version}). Update chatbriefing, or set Data:Folder to another folder.");
        }

        if (version == HistorySchema.Version)
        {
            return false;
        }

        // The copy gets its name only here, under the lock: half a copy, or one of a file that another program has just migrated, never does.
        if (version > 0 && version == copied)
        {
            File.Move(copy, FreeName($"{file}.v{version}"));
        }

        using var step = new SqliteCommand(HistorySchema.Steps[(int)version], connection, transaction);
        step.ExecuteNonQuery();
        transaction.Commit();
        return true;
    }

    /// <summary>Copies an older database whole, which cannot be done within a transaction.</summary>
    /// <returns>The version that was copied; 0 when there was nothing to copy.</returns>
    private static long Copy(SqliteConnection connection, string copy)
    {
        var version = Version(connection, null);
        if (version == 0 || version >= HistorySchema.Version)
        {
            return 0;
        }

        using var command = new SqliteCommand("VACUUM INTO $file", connection);
        command.Parameters.AddWithValue("$file", copy);
        command.ExecuteNonQuery();
        return version;
    }

    private static string FreeName(string stem)
    {
        var names = Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{stem}-{number}.bak").Prepend($"{stem}.bak");
        return names.First(name => !File.Exists(name));
    }

    private static long Version(SqliteConnection connection, SqliteTransaction? transaction)
    {
        using var read = new SqliteCommand("PRAGMA user_version", connection, transaction);
        return (long)read.ExecuteScalar()!;
    }
}
