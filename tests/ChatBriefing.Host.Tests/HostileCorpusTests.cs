using ChatBriefing.Answers;
using ChatBriefing.Host.Tests.Support;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;
using TemporaryFolder = ChatBriefing.Host.Tests.Support.TemporaryFolder;

namespace ChatBriefing.Host.Tests;

public sealed class HostileCorpusTests
{
    private const int Files = 1_000;

    [Fact]
    public void A_thousand_hostile_files_are_each_read_or_refused_and_the_sound_one_is_answered_from()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Names with line breaks cannot be written on this system.");
        using var folder = new TemporaryFolder();
        var corpus = Directory.CreateDirectory(Path.Combine(folder.Path, "corpus")).FullName;
        foreach (var (name, content) in HostileFiles.All(Files, seed: 3))
        {
            File.WriteAllBytes(Path.Combine(corpus, name), content);
        }

        File.WriteAllText(Path.Combine(corpus, "zz-sound.txt"), Some.Article);
        var options = new BriefingOptions(corpus, Path.Combine(folder.Path, "data"), new AnswersOptions()) { ReaderCommand = RealProgram.Command("read", "--worker") };
        var progress = new Slowest();
        using var briefing = Briefing.Open(options, TimeProvider.System, progress, TestContext.Current.CancellationToken);

        Assert.True(progress.Files >= Files, $"Only {progress.Files} files were looked at.");
        Assert.NotNull(briefing.Article(new("zz-sound")));
        TestContext.Current.TestOutputHelper?.WriteLine($"{briefing.Report.Articles} read, {briefing.Report.Failures.Count} refused; slowest: {progress.Longest.TotalSeconds:0.0} s, {progress.Path}");
        Assert.InRange(progress.Longest, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    /// <summary>Times each file.</summary>
    private sealed class Slowest : IProgress<IndexProgress>
    {
        private long _last = TimeProvider.System.GetTimestamp();

        public int Files { get; private set; }

        public TimeSpan Longest { get; private set; }

        public string? Path { get; private set; }

        public void Report(IndexProgress value)
        {
            var took = TimeProvider.System.GetElapsedTime(_last);
            _last = TimeProvider.System.GetTimestamp();
            Files = value.Files;
            (Longest, Path) = took > Longest ? (took, value.Path) : (Longest, Path);
        }
    }
}
