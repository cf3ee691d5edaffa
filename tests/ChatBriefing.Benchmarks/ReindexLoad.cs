using System.Diagnostics;
using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.History;

namespace ChatBriefing.Benchmarks;

/// <summary>Asks 50 questions a second, first in quiet, then while every article of the corpus is indexed anew, and compares.</summary>
internal static class ReindexLoad
{
    private const int PerSecond = 50;
    private const int QuietSeconds = 20;

    /// <summary>Runs it and prints the figures.</summary>
    public static async Task<int> RunAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-load-").FullName;
        try
        {
            return await MeasureAsync(new SomeArticles(Path.Combine(folder, "corpus"), count), folder, count);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> MeasureAsync(SomeArticles articles, string folder, int count)
    {
        articles.Write('A');
        var watch = Stopwatch.StartNew();
        using var briefing = Briefing.Open(new BriefingOptions(Path.Combine(folder, "corpus"), Path.Combine(folder, "data"), new AnswersOptions()), TimeProvider.System, null, CancellationToken.None);
        Console.WriteLine($"First indexing: {count:N0} articles, {briefing.Report.Sentences:N0} sentences, {watch.Elapsed.TotalSeconds:0.0} s, {count / watch.Elapsed.TotalSeconds:N0} files/s");

        await AskAsync(briefing, count, "A", Task.Delay(TimeSpan.FromSeconds(5)));
        var quiet = await AskAsync(briefing, count, "A", Task.Delay(TimeSpan.FromSeconds(QuietSeconds)));
        Print("Quiet", quiet);

        articles.Write('B');
        var run = Task.Run(() => briefing.ReindexAsync(null, CancellationToken.None));
        var loaded = await AskAsync(briefing, count, "AB", run);
        Print("While indexing", loaded);
        var report = await run;
        Console.WriteLine($"Indexing anew: {report.Index.Changes.Changed.Count:N0} changed, {report.Elapsed.TotalSeconds:0.0} s, {report.FilesPerSecond:N0} files/s");
        Console.WriteLine($"p99 while indexing / quiet: {loaded.P99 / quiet.P99:0.00}");
        return quiet.Wrong + loaded.Wrong;
    }

    /// <summary>Asks at a steady pace until <paramref name="end"/> is done; an answer is wrong unless all of it comes from one of the editions.</summary>
    private static async Task<Figures> AskAsync(Briefing briefing, int count, string editions, Task end)
    {
        var random = new Random(2);
        var asked = new List<Task<(double Milliseconds, bool Right)>>();
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / PerSecond));
        while (!end.IsCompleted && await pace.WaitForNextTickAsync())
        {
            var article = random.Next(count);
            asked.Add(Task.Run(() => AskAsync(briefing, article, editions)));
        }

        var answers = await Task.WhenAll(asked);
        var times = answers.Select(answer => answer.Milliseconds).Order().ToArray();
        return new Figures(answers.Length, answers.Count(answer => !answer.Right), times[times.Length / 2], times[(int)(times.Length * 0.99)], times[^1]);
    }

    private static async Task<(double Milliseconds, bool Right)> AskAsync(Briefing briefing, int article, string editions)
    {
        var watch = Stopwatch.StartNew();
        var reply = await briefing.ReplyAsync(new IncomingMessage(new ConversationId($"load:{article}"), SomeArticles.Question(article)), CancellationToken.None);
        var elapsed = watch.Elapsed.TotalMilliseconds;
        var text = string.Join(' ', reply.Answer?.Excerpts.Select(excerpt => excerpt.Text) ?? []);
        return (elapsed, editions.Count(edition => text.Contains(SomeArticles.Code(article, edition), StringComparison.Ordinal)) == 1);
    }

    private static void Print(string when, Figures figures) => Console.WriteLine(
        $"{when}: {figures.Asked:N0} questions, {figures.Wrong} wrong or mixed, p50 {figures.P50:0.0} ms, p99 {figures.P99:0.0} ms, slowest {figures.Slowest:0.0} ms");

    private sealed record Figures(int Asked, int Wrong, double P50, double P99, double Slowest);
}
