using System.Diagnostics;
using System.Text.RegularExpressions;
using ChatBriefing.Answers;
using ChatBriefing.Host.Tests.Support;

namespace ChatBriefing.Host.Tests.Verbs;

public sealed partial class KilledProgramTests : IDisposable
{
    private const int Articles = 40;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_killed_program_loses_nothing_that_it_acknowledged_and_leaves_no_article_half_there()
    {
        _folder.Write("corpus/first.txt", Some.Article);
        for (var i = 0; i < Articles; i++)
        {
            _folder.Write($"incoming/report-{i}.txt", $"Report {i}\n\nThe gauge at quay {i} stood at {i * 7} on that day. {new string('x', 20_000)}\n");
        }

        var random = new Random(1);
        for (var kill = 0; kill < 5; kill++)
        {
            var acknowledged = Acknowledged().Matches(await KillAsync(random.Next(1_000, 3_000))).Select(match => match.Groups[1].Value).ToArray();
            using var briefing = Briefing.Open(
                new BriefingOptions(Path.Combine(_folder.Path, "corpus"), Path.Combine(_folder.Path, "data"), new AnswersOptions()), TimeProvider.System, null, CancellationToken.None);

            Assert.Empty(briefing.Curator.Failures());
            var indexed = briefing.Curator.Articles().Select(entry => entry.Id).ToArray();
            Assert.Equal(Files(), indexed.Select(id => $"{id}.txt").Order(StringComparer.Ordinal));
            Assert.All(acknowledged, file => Assert.Contains(file, Files()));
            Assert.All(indexed, id => Assert.Equal(File.ReadAllText(Path.Combine(_folder.Path, "corpus", $"{id}.txt")), briefing.Article(id)!.Text));
        }
    }

    /// <summary>Has the real program add one file after another, and kills it; what it wrote until then.</summary>
    private async Task<string> KillAsync(int afterMilliseconds)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.Path };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "chatbriefing.dll"), "chat" })
        {
            start.ArgumentList.Add(argument);
        }

        using var program = Process.Start(start)!;
        var (written, errors) = (program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        for (var i = 0; i < Articles; i++)
        {
            await program.StandardInput.WriteLineAsync($"/corpus add {Path.Combine(_folder.Path, "incoming", $"report-{i}.txt")}");
        }

        await program.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await Task.Delay(afterMilliseconds, TestContext.Current.CancellationToken);
        program.Kill();
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        await errors;
        return await written;
    }

    private IEnumerable<string> Files() =>
        Directory.GetFiles(Path.Combine(_folder.Path, "corpus")).Select(file => Path.GetFileName(file)!).Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"Added as (\S+\.txt)\.")]
    private static partial Regex Acknowledged();
}
