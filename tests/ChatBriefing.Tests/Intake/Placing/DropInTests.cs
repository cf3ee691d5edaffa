using System.IO.Compression;
using System.Text;
using ChatBriefing.Corpus;
using ChatBriefing.Intake.Placing;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Intake.Placing;

public sealed class DropInTests : IDisposable
{
    private readonly TemporaryFolder _outer = new();
    private readonly string _corpus;

    public DropInTests() => _corpus = Directory.CreateDirectory(Path.Combine(_outer.Path, "corpus")).FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _outer.Dispose();

    [Fact]
    public async Task A_file_is_added_under_its_name_byte_for_byte()
    {
        Assert.Equal(new Added("Cobalt-today.txt"), await AddAsync("Cobalt today.txt", "Cobalt is mined."));
        Assert.Equal("Cobalt is mined.", await File.ReadAllTextAsync(Path.Combine(_corpus, "Cobalt-today.txt"), Cancellation));
        Assert.Equal(["Cobalt-today.txt"], Names());
    }

    [Fact]
    public async Task The_same_content_is_not_added_twice_whatever_its_name()
    {
        _outer.Write("corpus/news/first.txt", "Cobalt is mined.");
        Assert.Equal(new AlreadyThere("news/first.txt"), await AddAsync("second.md", "Cobalt is mined."));
        Assert.Equal(["news"], Names());
    }

    [Fact]
    public async Task Another_content_of_the_same_name_gets_a_number_even_where_only_the_ending_differs()
    {
        await AddAsync("cobalt.txt", "One.");
        Assert.Equal(new Added("cobalt-2.txt"), await AddAsync("cobalt.txt", "Two."));
        Assert.Equal(new Added("cobalt-3.md"), await AddAsync("cobalt.md", "Three."));
        Assert.Equal(new Added("COBALT-4.txt"), await AddAsync("COBALT.txt", "Four."));
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public async Task No_name_leads_out_of_the_folder(string name)
    {
        _outer.Write("outside/secret.txt", "Before.");
        Directory.CreateSymbolicLink(Path.Combine(_corpus, "outside"), Path.Combine(_outer.Path, "outside"));
        File.CreateSymbolicLink(Path.Combine(_corpus, "outside.txt"), Path.Combine(_outer.Path, "outside", "secret.txt"));
        var outcome = await AddAsync(name, "Cobalt is mined.");
        Assert.Equal("Before.", await File.ReadAllTextAsync(Path.Combine(_outer.Path, "outside", "secret.txt"), Cancellation));
        Assert.Equal(["corpus", "outside"], Directory.EnumerateFileSystemEntries(_outer.Path).Select(Path.GetFileName).Order());
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.Combine(_outer.Path, "outside")));
        Assert.Equal(outcome is Added ? 3 : 2, Names().Count);
    }

    [Fact]
    public async Task A_corpus_folder_that_is_a_link_gets_the_file_where_it_leads()
    {
        var link = Path.Combine(_outer.Path, "link");
        Directory.CreateSymbolicLink(link, _corpus);
        using var dropIn = new DropIn(link);
        Assert.Equal(new Added("a.txt"), await dropIn.AddAsync(new IncomingFile("a.txt", "Cobalt."u8.ToArray()), Cancellation));
        Assert.Equal(["a.txt"], Names());
    }

    [Theory]
    [InlineData("a.exe", "MZ", "can be added")]
    [InlineData("a", "words", "can be added")]
    [InlineData("a.yaml", "a: b", "can be added")]
    [InlineData("a.txt", "", "empty")]
    [InlineData("a.txt", "\0\u0001\u0002", "binary")]
    [InlineData("a.txt", "%PDF-1.7", "is PDF")]
    [InlineData("a.html", "%PDF-1.7", "is PDF")]
    [InlineData("a.html", "words", "no web page")]
    [InlineData("a.pdf", "words", "something else")]
    [InlineData("a.pdf", "<html></html>", "is a web page")]
    [InlineData("a.docx", "PK\u0003\u0004 not really", "something else")]
    [InlineData("a.zip", "words", "something else")]
    [InlineData("a.facts.yaml", "- topic: x", "no article a")]
    public async Task Content_that_is_not_what_the_name_says_is_refused(string name, string content, string words)
    {
        Assert.Contains(words, Assert.IsType<NotAdded>(await AddAsync(name, content)).Reason, StringComparison.Ordinal);
        Assert.Empty(Names());
    }

    [Theory]
    [InlineData("a.docx", "word/document.xml", true)]
    [InlineData("a.docx", "xl/workbook.xml", false)]
    [InlineData("a.zip", "a.txt", true)]
    [InlineData("a.zip", "word/document.xml", false)]
    [InlineData("a.txt", "a.txt", false)]
    public async Task An_archive_is_told_from_a_word_document_by_what_it_holds(string name, string entry, bool added)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry(entry);
        }

        Assert.Equal(added, await AddAsync(name, content.ToArray()) is Added);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        var refused = Assert.IsType<NotAdded>(await AddAsync("a.txt", new byte[CorpusDisk.MaxArticleBytes + 1]));
        Assert.Contains("larger than 20 MB", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quick_facts_go_beside_their_article_and_never_under_another_name()
    {
        await AddAsync("cobalt.txt", "Cobalt is mined.");
        Assert.Equal(new Added("cobalt.facts.yaml"), await AddAsync("cobalt.facts.yaml", "- topic: x"));
        Assert.Contains("has facts already", Assert.IsType<NotAdded>(await AddAsync("cobalt.facts.yaml", "- topic: y")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_killed_process_left_is_never_read_and_is_swept_up_at_the_next_start()
    {
        _outer.Write("corpus/.intake-0123.tmp", "Half a fi");
        Assert.Empty(FolderWalk.List(_corpus));
        await AddAsync("a.txt", "Cobalt.");
        Assert.Equal(["a.txt"], Names());
    }

    [Fact]
    public async Task What_another_process_is_writing_is_not_swept_up()
    {
        var path = Path.Combine(_corpus, ".intake-0123.tmp");
        await using var other = TemporaryFile.Create(path, 10);
        using var dropIn = new DropIn(_corpus);
        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task Whoever_looks_while_files_are_added_sees_whole_files_only()
    {
        var content = Encoding.UTF8.GetBytes(new string('x', 200_000));
        using var dropIn = new DropIn(_corpus);
        var adding = Task.WhenAll(Enumerable.Range(0, 50).Select(i => dropIn.AddAsync(new IncomingFile($"a{i}.txt", (byte[])[.. content, (byte)i, (byte)'.']), Cancellation)));
        do
        {
            Assert.All(FolderWalk.List(_corpus), entry => Assert.Equal(200_002, new FileInfo(Path.Combine(_corpus, entry.Path)).Length));
        }
        while (!adding.IsCompleted);
        Assert.All(await adding, outcome => Assert.True(outcome is Added or NotAdded));
    }

    [Fact]
    public async Task Files_of_one_name_added_at_once_by_two_writers_all_get_their_own_place()
    {
        using var one = new DropIn(_corpus);
        using var two = new DropIn(_corpus);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => (i % 2 == 0 ? one : two).AddAsync(new IncomingFile("a.txt", Encoding.UTF8.GetBytes($"Text {i}.")), Cancellation))));
        Assert.Equal(40, outcomes.OfType<Added>().Select(added => added.Path).Distinct().Count());
        Assert.Equal(40, Names().Count);
    }

    [Fact]
    public async Task A_full_disk_is_a_reason_and_leaves_nothing()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here, the device that is always full.");
        using var dropIn = new DropIn(_corpus, (path, _) =>
        {
            File.WriteAllText(path, "Half a fi");
            return new FileStream("/dev/full", FileMode.Open, FileAccess.Write);
        });
        var refused = Assert.IsType<NotAdded>(await dropIn.AddAsync(new IncomingFile("a.txt", "Cobalt."u8.ToArray()), Cancellation));
        Assert.Contains("is full", refused.Reason, StringComparison.Ordinal);
        Assert.Empty(Names());
    }

    [Fact]
    public async Task A_folder_that_may_not_be_written_is_a_reason()
    {
        Assert.SkipUnless(Directory.Exists("/sys/kernel"), "There is no /sys here, in which nobody may write.");
        using var dropIn = new DropIn("/sys/kernel/mm");
        var refused = Assert.IsType<NotAdded>(await dropIn.AddAsync(new IncomingFile("a.txt", "Cobalt."u8.ToArray()), Cancellation));
        Assert.Contains("may not write", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_folder_is_a_reason()
    {
        using var dropIn = new DropIn(Path.Combine(_outer.Path, "none"));
        var refused = Assert.IsType<NotAdded>(await dropIn.AddAsync(new IncomingFile("a.txt", "Cobalt."u8.ToArray()), Cancellation));
        Assert.Contains("Corpus:Folder", refused.Reason, StringComparison.Ordinal);
    }

    private Task<DropInOutcome> AddAsync(string name, string content) => AddAsync(name, Encoding.UTF8.GetBytes(content));

    private async Task<DropInOutcome> AddAsync(string name, byte[] content)
    {
        using var dropIn = new DropIn(_corpus);
        return await dropIn.AddAsync(new IncomingFile(name, content), Cancellation);
    }

    private List<string?> Names() => [.. Directory.EnumerateFileSystemEntries(_corpus).Select(Path.GetFileName)];
}
