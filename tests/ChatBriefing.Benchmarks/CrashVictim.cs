using System.Globalization;
using System.Text;
using ChatBriefing.Answers;
using ChatBriefing.Corpus;
using ChatBriefing.Curation;

namespace ChatBriefing.Benchmarks;

/// <summary>A process that adds, removes, restores and indexes until it is killed, and says on standard output what it begins and what it has done.</summary>
internal static class CrashVictim
{
    private static readonly Author Admin = new("console", "1", "crash trial");

    /// <summary>Goes on until it is killed.</summary>
    public static async Task RunAsync(string folder, int seed)
    {
        var random = new Random(seed);
        using var briefing = Open(folder);
        for (var number = 0; ; number++)
        {
            await StepAsync(briefing, random, $"{seed}x{number}");
        }
    }

    /// <summary>The briefing over the trial's folder, as the service opens it.</summary>
    public static Briefing Open(string folder) => Briefing.Open(
        new BriefingOptions(Path.Combine(folder, "corpus"), Path.Combine(folder, "data"), new AnswersOptions()) { KeepsIndex = true }, TimeProvider.System, null, CancellationToken.None);

    private static async Task StepAsync(Briefing briefing, Random random, string name)
    {
        var (articles, removed) = (briefing.Curator.Articles(), briefing.Curator.Removed());
        switch (random.Next(4))
        {
            case 0 when articles.Count > 5:
                await SayAsync("remove", articles[random.Next(articles.Count)].Id, id => briefing.Curator.RemoveAsync(id.Value, Admin, CancellationToken.None));
                break;
            case 1 when removed.Count > 0:
                await SayAsync("restore", removed[0].Id, id => briefing.Curator.RestoreAsync(id.Value, Admin, CancellationToken.None));
                break;
            default:
                await SayAsync("add", new ArticleId(name), id => briefing.Curator.AddAsync(Article(id.Value), Admin, null, CancellationToken.None));
                break;
        }
    }

    private static async Task SayAsync(string what, ArticleId id, Func<ArticleId, Task<CurationOutcome>> act)
    {
        await SayAsync($"begin {what} {id}");
        var outcome = await act(id);
        await SayAsync(outcome.IsDone ? $"done {what} {id}" : $"refused {what} {id}: {outcome.Message}");
    }

    private static async Task SayAsync(string line)
    {
        await Console.Out.WriteLineAsync(line);
        await Console.Out.FlushAsync();
    }

    private static Attachment Article(string name)
    {
        var text = new StringBuilder($"Report {name}\n\n");
        for (var i = 0; i < 200; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"The gauge {name} number {i} stood at {i * 7} on that day. ");
        }

        return new Attachment($"{name}.txt", _ => Task.FromResult<Stream>(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()))));
    }
}
