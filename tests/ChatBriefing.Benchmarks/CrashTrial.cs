using System.Diagnostics;
using ChatBriefing.History;
using Microsoft.Data.Sqlite;

namespace ChatBriefing.Benchmarks;

/// <summary>Kills a working process (SIGKILL) at random moments of starting, migrating, indexing, adding, removing and restoring, and looks each time whether all is whole.</summary>
internal static class CrashTrial
{
    private const int LongestLife = 2_500;

    /// <summary>Runs it and prints the figures.</summary>
    /// <returns>The number of kills after which something was wrong.</returns>
    public static async Task<int> RunAsync(int kills)
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-crash-").FullName;
        var (random, broken, done) = (new Random(1), 0, 0);
        Directory.CreateDirectory(Path.Combine(folder, "corpus"));
        for (var i = 0; i < kills; i++)
        {
            await UnsettleAsync(folder, i);
            var said = await KillAsync(folder, i, random.Next(LongestLife));
            done += said.Count(line => line.StartsWith("done", StringComparison.Ordinal));
            var problems = Problems(folder, said);
            broken += problems.Count > 0 ? 1 : 0;
            problems.ForEach(problem => Console.WriteLine($"Kill {i}: {problem}"));
        }

        Directory.Delete(folder, recursive: true);
        Console.WriteLine($"{kills} kills, {done} acknowledged actions, {broken} kills after which something was wrong");
        return broken;
    }

    /// <summary>Now and then takes the index away, so that the next process builds it anew, or puts a database of the first version in place, so that it migrates.</summary>
    private static async Task UnsettleAsync(string folder, int round)
    {
        var data = Path.Combine(folder, "data");
        if (round % 5 == 3 && Directory.Exists(Path.Combine(data, "index")))
        {
            Directory.Delete(Path.Combine(data, "index"), recursive: true);
        }

        if (round % 5 == 4)
        {
            foreach (var file in Directory.GetFiles(data, $"{HistoryDatabase.FileName}*"))
            {
                File.Delete(file);
            }

            using var connection = new SqliteConnection($"Data Source={Path.Combine(data, HistoryDatabase.FileName)};Pooling=False");
            await connection.OpenAsync();
            using var create = new SqliteCommand($"{HistorySchema.Steps[0]}; PRAGMA user_version = 1; INSERT INTO receipts (id, receipt) VALUES ('OLD', '{{}}')", connection);
            await create.ExecuteNonQueryAsync();
        }
    }

    private static async Task<List<string>> KillAsync(string folder, int seed, int afterMilliseconds)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        string[] program = Path.GetFileNameWithoutExtension(start.FileName) == "dotnet" ? [typeof(CrashTrial).Assembly.Location] : [];
        foreach (var argument in (string[])[.. program, "crash-child", folder, $"{seed}"])
        {
            start.ArgumentList.Add(argument);
        }

        using var child = Process.Start(start)!;
        var reading = child.StandardOutput.ReadToEndAsync();
        await Task.Delay(afterMilliseconds);
        child.Kill();
        await child.WaitForExitAsync();
        return [.. (await reading).Split('\n').Where(line => line.Length > 0)];
    }

    /// <summary>Opens the briefing as a restart does, and compares it with the folder and with what was acknowledged.</summary>
    private static List<string> Problems(string folder, List<string> said)
    {
        using var briefing = CrashVictim.Open(folder);
        var indexed = briefing.Curator.Articles().ToDictionary(entry => entry.Id.Value);
        var files = Directory.GetFiles(Path.Combine(folder, "corpus"), "*.txt").Where(file => !Path.GetFileName(file).StartsWith('.')).ToDictionary(file => Path.GetFileNameWithoutExtension(file));
        var problems = new List<string>();
        problems.AddRange(indexed.Keys.Except(files.Keys).Select(id => $"{id} is indexed without a file"));
        problems.AddRange(files.Keys.Except(indexed.Keys).Select(id => $"{id} has a file and is not indexed"));
        problems.AddRange(indexed.Keys.Intersect(files.Keys).Where(id => briefing.Article(new(id))!.Text != File.ReadAllText(files[id])).Select(id => $"{id} differs from its file"));
        problems.AddRange(briefing.Curator.Failures().Select(failure => $"{failure.Path}: {failure.Reason}"));
        problems.AddRange(said.Where(line => line.StartsWith("refused", StringComparison.Ordinal)));
        foreach (var id in said.Select(line => line.Split(' ')[^1]).Distinct())
        {
            // What was begun and not acknowledged may have happened or not; what was acknowledged last must hold.
            if (said.FindLast(line => line.EndsWith($" {id}", StringComparison.Ordinal))!.Split(' ') is ["done", var what, ..] && files.ContainsKey(id) != (what != "remove"))
            {
                problems.Add($"{what} {id} was acknowledged and is lost");
            }
        }

        return problems;
    }
}
