using System.Buffers.Binary;
using System.IO.Compression;
using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Corpus;

public sealed class ZipContainerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lists_files_by_their_path_below_the_archive_and_leaves_out_what_folders_leave_out() =>
        Assert.Equal(
            [("a.zip/2025/b.html", null), ("a.zip/c.txt", null)],
            List(Documents.Zip(("2025/", ""), ("2025/b.html", "x"), ("c.txt", "x"), (".DS_Store", "x"), ("2025/.git/x.txt", "x"), ("__MACOSX/c.txt", "x"))));

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("x/../../a.txt")]
    [InlineData("/etc/a.txt")]
    [InlineData("C:/a.txt")]
    [InlineData("x\\..\\a.txt")]
    [InlineData("x//a.txt")]
    [InlineData("a\0.txt")]
    [InlineData("a\n.txt")]
    [InlineData("a\u202Etxt.exe")]
    [InlineData("a\u200B.txt")]
    public void Refuses_a_hostile_name_and_shows_it_harmlessly(string name)
    {
        var (path, problem) = Assert.Single(List(Documents.Zip((name, "x"))));
        Assert.Contains("name", problem);
        Assert.DoesNotContain(path, char.IsControl);
        Assert.DoesNotContain(path, c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);
    }

    [Fact]
    public void Refuses_the_second_of_two_files_of_one_name_and_gives_each_a_path_of_its_own()
    {
        var entries = List(Documents.Zip(("a.txt", "x"), ("a.txt", "y"), ("a.txt", "z")));
        Assert.Equal([null, "two files", "two files"], entries.Select(entry => entry.Problem?.Substring(18, 9)));
        Assert.Equal(3, entries.Select(entry => entry.Path).Distinct().Count());
    }

    [Fact]
    public void Refuses_an_archive_inside_an_archive() => Assert.Contains("inside an archive", Assert.Single(List(Documents.Zip(("b.zip", "x")))).Problem);

    [Fact]
    public void Refuses_links()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            archive.CreateEntry("a.txt").ExternalAttributes = unchecked((int)0xA1FF0000);
        }

        Assert.Contains("link", Assert.Single(List(stream.ToArray())).Problem);
    }

    [Fact]
    public void Refuses_files_locked_with_a_password()
    {
        var archive = Documents.Zip(("a.txt", "x"));
        archive[6] |= 1;
        archive[archive.AsSpan().LastIndexOf("PK\x01\x02"u8) + 8] |= 1;
        Assert.Contains("password", Assert.Single(List(archive)).Problem);
    }

    [Fact]
    public void Refuses_an_archive_of_more_than_2000_entries() =>
        Assert.Contains("2,000 entries", Assert.Single(List(Documents.Zip([.. Enumerable.Range(0, ZipContainer.MaxEntries + 1).Select(i => ($"{i}.txt", "x"))]))).Problem);

    [Theory]
    [InlineData("")]
    [InlineData("no archive at all")]
    [InlineData("PK\u0005\u0006 and so on, which is no end of an archive")]
    public void Refuses_what_is_no_archive(string content)
    {
        _folder.Write("a.zip", content);
        Assert.Single(ZipContainer.List(Path.Combine(_folder.Path, "a.zip"), "a.zip"), entry => entry.Problem is not null);
    }

    [Fact]
    public void Refuses_an_empty_archive() => Assert.Contains("no files", Assert.Single(List(Documents.Zip(Array.Empty<(string, string)>()))).Problem);

    [Fact]
    public void Loads_an_entry() => Assert.Equal("text"u8.ToArray(), Load(Documents.Zip(("x/a.txt", "text")), "x/a.txt").File!.Bytes.ToArray());

    [Fact]
    public void Refuses_an_entry_that_unpacks_to_more_than_a_hundred_times_its_size() =>
        Assert.Contains("100 times", Load(Documents.Zip(("a.txt", new byte[5 * 1024 * 1024])), "a.txt").Problem);

    [Fact]
    public void Refuses_an_entry_of_more_than_the_limit() => Assert.Contains("MB", Load(Documents.Zip(("a.txt", "12345678901")), "a.txt", limit: 10).Problem);

    [Fact]
    public void Counts_what_it_unpacks_and_does_not_believe_what_the_archive_says()
    {
        var random = new byte[4096];
        new Random(7).NextBytes(random);
        var archive = Documents.Zip(("a.txt", random));
        BinaryPrimitives.WriteInt32LittleEndian(archive.AsSpan(archive.AsSpan().LastIndexOf("PK\x01\x02"u8) + 24), 5);
        Assert.NotNull(Load(archive, "a.txt").Problem);
    }

    [Fact]
    public void Leads_a_path_into_an_archive_but_not_into_a_folder_of_that_name()
    {
        _folder.Write("a.zip", Documents.Zip(("b.txt", "x")));
        _folder.Write("b.zip/c.txt", "x");
        Assert.Equal((Path.Combine(_folder.Path, "a.zip"), "x.zip/b.txt"), ZipContainer.Split(_folder.Path, "a.zip/x.zip/b.txt"));
        Assert.Null(ZipContainer.Split(_folder.Path, "b.zip/c.txt"));
        Assert.Null(ZipContainer.Split(_folder.Path, "a.zip"));
    }

    private IEnumerable<(string Path, string? Problem)> List(byte[] archive) =>
        [.. ZipContainer.List(_folder.Write("a.zip", archive), "a.zip").Select(entry => (entry.Path, entry.Problem))];

    private (CorpusFile? File, string? Problem) Load(byte[] archive, string entry, int limit = CorpusDisk.MaxArticleBytes) =>
        ZipContainer.Load(_folder.Write("a.zip", archive), entry, $"a.zip/{entry}", limit);
}
