using System.Text;
using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Corpus;

public sealed class CorpusFolderTests : IDisposable
{
    private const string Text = "A title\n\nA sentence about the deal. Another one.\n";

    private readonly TemporaryFolder folder = new();

    private CorpusFolder Corpus => new(folder.Path);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reads_every_article_below_the_folder_in_ordinal_order_of_paths()
    {
        folder.Write("b.txt", Text);
        folder.Write("a/z.md", "# A title\n\nText.");
        folder.Write("B.TXT", Text);
        Assert.Equal(["B", "a/z", "b"], ReadAll().Select(reading => reading.Article!.Id.Value));
    }

    [Fact]
    public void Leaves_out_dot_files_and_dot_folders()
    {
        folder.Write(".DS_Store", "x");
        folder.Write(".git/config.txt", Text);
        folder.Write("a.txt", Text);
        Assert.Equal(["a.txt"], ReadAll().Select(reading => reading.Path));
    }

    [Fact]
    public void Reports_what_cannot_be_read_and_reads_the_rest()
    {
        folder.Write("binary.txt", [1, 2, 0, 4]);
        folder.Write("blank.txt", " \n ");
        folder.Write("empty.txt", "");
        folder.Write("good.txt", Text);
        folder.Write("image.png", "x");
        folder.Write("latin.txt", Encoding.Latin1.GetBytes("ÿþé"));
        folder.Write("nameless", "x");
        var readings = ReadAll();
        Assert.Equal(["good.txt"], readings.Where(reading => reading.Article is not null).Select(reading => reading.Path));
        Assert.Equal(
            ["binary.txt", "blank.txt", "empty.txt", "image.png", "latin.txt", "nameless"], readings.SelectMany(reading => reading.Failures).Select(failure => failure.Path));
        Assert.Equal("There is no reader for .png files.", readings.Single(reading => reading.Path == "image.png").Failures[0].Reason);
    }

    [Theory]
    [InlineData(CorpusDisk.MaxArticleBytes + 1)]
    [InlineData(500 * 1024 * 1024)]
    public void Refuses_a_file_of_more_than_20_MB_by_its_size(int length)
    {
        using (var file = File.Create(Path.Combine(folder.Path, "large.txt")))
        {
            file.SetLength(length);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("20 MB", Assert.Single(Assert.Single(ReadAll()).Failures).Reason);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
    }

    [Fact]
    public void Reads_the_files_of_an_archive_as_files_below_it()
    {
        folder.Write("press.zip", Documents.Zip(("2025/a.txt", Text), ("2025/a.facts.yaml", "- {topic: Deal, label: What, value: the deal, quote: A sentence about the deal.}"), ("x.png", "x")));
        var readings = ReadAll();
        Assert.Equal(["press.zip/2025/a.txt", "press.zip/x.png"], readings.Select(reading => reading.Path));
        Assert.Equal("press.zip/2025/a", readings[0].Article!.Id.Value);
        Assert.Equal("the deal", Assert.Single(readings[0].Facts).Value.In(readings[0].Article!.Text));
        Assert.Equal("There is no reader for .png files.", Assert.Single(readings[1].Failures).Reason);
    }

    [Fact]
    public void Changes_its_fingerprint_with_the_files_of_an_archive()
    {
        folder.Write("press.zip", Documents.Zip(("a.txt", Text)));
        var before = Fingerprint();
        folder.Write("press.zip", Documents.Zip(("a.txt", Text + "x")));
        Assert.NotEqual(before, Fingerprint());
    }

    [Fact]
    public void Says_what_to_do_with_old_Word_files_and_macros()
    {
        folder.Write("a.doc", "x");
        folder.Write("b.docm", "x");
        Assert.All(ReadAll(), reading => Assert.Contains("save it as .docx", Assert.Single(reading.Failures).Reason));
    }

    [Fact]
    public void Refuses_a_second_file_of_the_same_name()
    {
        folder.Write("a.md", "Text.");
        folder.Write("a.txt", Text);
        var readings = ReadAll();
        Assert.NotNull(readings[0].Article);
        Assert.Null(readings[1].Article);
        Assert.Contains("a.md", Assert.Single(readings[1].Failures).Reason);
    }

    [Fact]
    public void Reads_the_facts_beside_an_article()
    {
        folder.Write("a.txt", Text);
        folder.Write("a.facts.yaml", "- {topic: Deal, label: What, value: the deal, quote: A sentence about the deal.}\n- {topic: Deal}\n");
        var reading = Assert.Single(ReadAll());
        Assert.Equal("the deal", Assert.Single(reading.Facts).Value.In(reading.Article!.Text));
        Assert.Equal("a.facts.yaml:2", Assert.Single(reading.Failures).Path);
    }

    [Fact]
    public void Reads_the_article_beside_facts_that_are_not_well_formed()
    {
        folder.Write("a.txt", Text);
        folder.Write("a.facts.yaml", "- topic: [");
        var reading = Assert.Single(ReadAll());
        Assert.NotNull(reading.Article);
        Assert.Contains("YAML", Assert.Single(reading.Failures).Reason);
    }

    [Fact]
    public void Reports_facts_without_an_article()
    {
        folder.Write("a.facts.yaml", "[]");
        var failure = Assert.Single(Assert.Single(ReadAll()).Failures);
        Assert.Equal("a.facts.yaml", failure.Path);
        Assert.Contains("no article beside", failure.Reason);
    }

    [Fact]
    public void Counts_what_it_will_yield()
    {
        folder.Write("a.txt", Text);
        folder.Write("a.facts.yaml", "[]");
        folder.Write("orphan.facts.yaml", "[]");
        folder.Write("a.FACTS.yaml", "[]");
        folder.Write("x.png", "x");
        folder.Write(".hidden", "x");
        Assert.Equal(4, Corpus.Survey(CancellationToken.None).Count);
        Assert.Equal(4, ReadAll().Count);
    }

    [Fact]
    public void Does_not_follow_links_that_leave_the_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs special rights on this system.");
        using var outside = new TemporaryFolder();
        var secret = outside.Write("secret.txt", Text);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link.txt"), secret);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "linked"), outside.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, ".data"), outside.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "sly.txt"), Path.Combine(folder.Path, ".data", "secret.txt"));
        var readings = ReadAll();
        Assert.Equal(["link.txt", "linked", "sly.txt"], readings.Select(reading => reading.Path));
        Assert.All(readings, reading => Assert.Null(reading.Article));
    }

    [Fact]
    public void Follows_links_to_files_that_stay_in_the_folder_as_mounted_volumes_have_them()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs special rights on this system.");
        folder.Write(".v1/a.txt", Text);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, ".data"), ".v1");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "a.txt"), ".data/a.txt");
        Assert.Equal(Text, Assert.Single(ReadAll()).Article!.Text);
    }

    [Fact]
    public void Survives_links_that_lead_in_a_circle_or_nowhere()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs special rights on this system.");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "a.txt"), "b.txt");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "b.txt"), "a.txt");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "c.txt"), "nowhere.txt");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "self"), folder.Path);
        Assert.All(ReadAll(), reading => Assert.Single(reading.Failures));
    }

    [Fact]
    public void Reports_a_file_it_may_not_open()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Permissions work otherwise on this system.");
            return;
        }

        Assert.SkipWhen(Environment.UserName == "root", "The root user may open every file.");
        File.SetUnixFileMode(folder.Write("a.txt", Text), UnixFileMode.None);
        Assert.Contains("permissions", Assert.Single(Assert.Single(ReadAll()).Failures).Reason);
    }

    [Fact]
    public void Says_which_folder_is_missing_and_what_to_do()
    {
        var missing = Path.Combine(folder.Path, "nowhere");
        var exception = Assert.Throws<CorpusFolderMissingException>(() => new CorpusFolder(missing).Read(CancellationToken.None));
        Assert.Equal(missing, exception.Folder);
        Assert.Contains(missing, exception.Message);
        Assert.Contains("Corpus:Folder", exception.Message);
        Assert.Throws<CorpusFolderMissingException>(() => new CorpusFolder(missing).Fingerprint(CancellationToken.None));
    }

    [Fact]
    public void Stops_when_cancelled()
    {
        folder.Write("a.txt", Text);
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => Corpus.Read(cancellation.Token).ToList());
        Assert.Throws<OperationCanceledException>(() => Corpus.Fingerprint(cancellation.Token));
    }

    [Fact]
    public void Changes_its_fingerprint_with_every_change_and_only_then()
    {
        var seen = new HashSet<string>();
        var path = folder.Write("a.txt", Text);
        Assert.True(seen.Add(Fingerprint()));
        File.SetLastWriteTime(path, new DateTime(2025, 3, 9));
        Assert.False(seen.Add(Fingerprint()));
        folder.Write("a.txt", Text + "x");
        Assert.True(seen.Add(Fingerprint()));
        folder.Write("a.facts.yaml", "[]");
        Assert.True(seen.Add(Fingerprint()));
        File.Move(path, Path.Combine(folder.Path, "b.txt"));
        Assert.True(seen.Add(Fingerprint()));
        File.Delete(Path.Combine(folder.Path, "b.txt"));
        Assert.True(seen.Add(Fingerprint()));
    }

    private string Fingerprint() => Corpus.Fingerprint(CancellationToken.None);

    private List<FileReading> ReadAll() => [.. Corpus.Read(CancellationToken.None)];
}
