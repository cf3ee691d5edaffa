using ChatBriefing.Corpus;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Index;

public sealed class IndexFolderTests : IDisposable
{
    private readonly TemporaryFolder _corpus = new TemporaryFolder().With("one.txt", "Copper prices\n\nCopper rose to 9,000 dollars on Monday.\n");
    private readonly TemporaryFolder _data = new();
    private readonly TextAnalyzer _analyzer = new();

    public void Dispose()
    {
        _corpus.Dispose();
        _data.Dispose();
        _analyzer.Dispose();
    }

    [Fact]
    public void A_first_start_builds_the_index_and_a_second_one_opens_it()
    {
        Assert.Equal(RebuildReason.Missing, Open().Rebuilt);
        Assert.Equal(RebuildReason.None, Open().Rebuilt);
    }

    [Fact]
    public void Only_a_changed_article_is_read_again()
    {
        _corpus.With("two.txt", "Tin prices\n\nTin rose on Monday.\n");
        Open();
        _corpus.With("one.txt", "Copper prices\n\nCopper fell on Tuesday.\n");
        var report = Open();

        Assert.Equal(RebuildReason.None, report.Rebuilt);
        Assert.Equal(["one.txt"], report.Changes.Changed);
        Assert.Equal((1, 2), (report.Changes.Unchanged, report.Articles));
    }

    [Fact]
    public void An_index_brought_up_to_date_counts_as_one_made_anew_does()
    {
        for (var number = 0; number < 30; number++)
        {
            _corpus.With($"more-{number}.txt", $"Tin prices\n\nTin rose in {1970 + number}. It fell soon after.\n");
        }

        Open();
        File.Delete(Path.Combine(_corpus.Path, "more-3.txt"));
        File.Delete(Path.Combine(_corpus.Path, "more-7.txt"));

        using var updated = new IndexFolder(_data.Path, new CorpusFolder(_corpus.Path), _analyzer).Open(null, CancellationToken.None).Index;
        using var elsewhere = new TemporaryFolder();
        using var anew = new IndexFolder(elsewhere.Path, new CorpusFolder(_corpus.Path), _analyzer).Open(null, CancellationToken.None).Index;

        Assert.Equal(anew.Generation, updated.Generation);
        Assert.Equal((anew.SentenceCount, anew.AverageSentence, anew.AverageParagraph), (updated.SentenceCount, updated.AverageSentence, updated.AverageParagraph));
    }

    [Fact]
    public async Task Its_size_is_told_while_files_come_and_go()
    {
        using var folder = new TemporaryFolder();
        var index = new IndexFolder(folder.Path, new CorpusFolder(_corpus.Path), _analyzer);
        using var stop = new CancellationTokenSource();
        var merging = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                string[] files = [.. Enumerable.Range(0, 100).Select(number => folder.Write($"_{number}.cfs", "merged"))];
                Array.ForEach(files, File.Delete);
            }
        }, TestContext.Current.CancellationToken);

        for (var look = 0; look < 2_000; look++)
        {
            Assert.InRange(index.Bytes, 0, 1_000);
        }

        await stop.CancelAsync();
        await merging;
    }

    [Fact]
    public void A_renamed_article_is_one_less_and_one_more()
    {
        Open();
        File.Move(Path.Combine(_corpus.Path, "one.txt"), Path.Combine(_corpus.Path, "two.txt"));

        var report = Open();
        Assert.Equal("two.txt", Assert.Single(report.Changes.Added));
        Assert.Equal("one.txt", Assert.Single(report.Changes.Removed));
        Assert.Equal(1, report.Articles);
    }

    [Theory]
    [InlineData("segments")]
    [InlineData("_")]
    public void A_damaged_index_is_said_to_be_unreadable_and_is_rebuilt(string prefix)
    {
        Open();
        foreach (var file in Directory.GetFiles(_data.Path, $"{prefix}*"))
        {
            File.WriteAllBytes(file, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        }

        var report = Open();

        Assert.Equal(RebuildReason.Unreadable, report.Rebuilt);
        Assert.Equal(1, report.Articles);
    }

    [Fact]
    public void An_index_of_another_version_is_built_anew()
    {
        Open();
        using (var directory = Lucene.Net.Store.FSDirectory.Open(_data.Path))
        using (var writer = new Lucene.Net.Index.IndexWriter(directory, IndexBuilder.Adding()))
        {
            writer.SetCommitData(new Dictionary<string, string>(CommitData.Of(Generation.Of("x"))) { [CommitData.Format] = "3" });
            writer.Commit();
        }

        Assert.Equal(RebuildReason.Outdated, Open().Rebuilt);
        Assert.Equal(RebuildReason.None, Open().Rebuilt);
    }

    [Fact]
    public void A_foreign_file_in_the_folder_is_left_alone()
    {
        _data.With("notes.md", "mine").With("segments_1", "not Lucene's");

        Assert.Equal(RebuildReason.Unreadable, Open().Rebuilt);
        Assert.True(File.Exists(Path.Combine(_data.Path, "notes.md")));
    }

    [Fact]
    public void Every_kind_of_damage_to_any_file_ends_in_a_complete_index()
    {
        Open();
        foreach (var name in Directory.GetFiles(_data.Path).Select(Path.GetFileName).ToArray())
        {
            foreach (var damage in new Action<string>[] { File.Delete, Truncate, Garble })
            {
                damage(Path.Combine(_data.Path, name!));
                Assert.Equal(1, Open().Articles);
                if (!File.Exists(Path.Combine(_data.Path, name!)))
                {
                    break;
                }
            }
        }
    }

    [Fact]
    public void An_index_that_another_process_is_writing_is_reported_with_its_folder()
    {
        using var directory = Lucene.Net.Store.FSDirectory.Open(_data.Path);
        using var writer = new Lucene.Net.Index.IndexWriter(directory, IndexBuilder.Replacing());

        var error = Assert.Throws<IndexUnavailableException>(Open);

        Assert.Equal(_data.Path, error.Folder);
        Assert.DoesNotContain("   at ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_article_is_kept_in_the_report_of_every_start()
    {
        File.WriteAllBytes(Path.Combine(_corpus.Path, "broken.txt"), [0xFF, 0x00, 0xFE, 0x80]);

        Open();
        var report = Open();

        Assert.Equal("broken.txt", Assert.Single(report.Failures).Path);
        Assert.Equal(1, report.Articles);
    }

    [Fact]
    public void Equal_corpora_have_equal_generations()
    {
        using var other = new TemporaryFolder();
        var (first, _) = new IndexFolder(_data.Path, new CorpusFolder(_corpus.Path), _analyzer).Open(null, CancellationToken.None);
        var (second, _) = new IndexFolder(other.Path, new CorpusFolder(_corpus.Path), _analyzer).Open(null, CancellationToken.None);
        using (first)
        using (second)
        {
            Assert.Equal(first.Generation, second.Generation);
        }
    }

    private static void Truncate(string file) => File.WriteAllBytes(file, File.Exists(file) ? File.ReadAllBytes(file)[..(int)(new FileInfo(file).Length / 2)] : []);

    private static void Garble(string file)
    {
        if (File.Exists(file))
        {
            var bytes = File.ReadAllBytes(file);
            Array.Reverse(bytes);
            File.WriteAllBytes(file, bytes);
        }
    }

    private IndexReport Open()
    {
        var (index, report) = new IndexFolder(_data.Path, new CorpusFolder(_corpus.Path), _analyzer).Open(null, CancellationToken.None);
        index.Dispose();
        return report;
    }
}
