using ChatBriefing.Corpus;
using ChatBriefing.Intake.Placing;
using ChatBriefing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.Intake.Placing;

public sealed class RemovalTests : IDisposable
{
    private readonly TemporaryFolder _outer = new();
    private readonly string _corpus;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero));
    private readonly Removal _removal;

    public RemovalTests()
    {
        _corpus = Path.Combine(_outer.Path, "corpus");
        _outer.With("corpus/article.txt", "Cobalt.").With("corpus/news/copper.md", "Copper.").With("corpus/news/copper.facts.yaml", "- topic: x").With("corpus/press.zip", "PK");
        _outer.With("outside/secret.txt", "Secret.");
        _removal = new Removal(_corpus, _time);
    }

    public void Dispose() => _outer.Dispose();

    [Theory]
    [InlineData("news/copper")]
    [InlineData("news/copper.md")]
    public void An_article_leaves_with_its_facts_and_comes_back(string name)
    {
        Assert.Equal(new Moved("news/copper.md", WithFacts: true), _removal.Remove(name));
        Assert.Equal(["article.txt", "press.zip"], Paths());
        Assert.Equal([new RemovedArticle("news/copper.md", _time.GetUtcNow(), WithFacts: true)], _removal.List());
        Assert.Equal(new Moved("news/copper.md", WithFacts: true), _removal.Restore(name));
        Assert.Equal(["article.txt", "news/copper.facts.yaml", "news/copper.md", "press.zip"], Paths());
        Assert.Empty(_removal.List());
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_corpus, Removal.FolderName)));
    }

    [Fact]
    public void Of_several_removals_of_one_name_the_last_comes_back_first()
    {
        _removal.Remove("article");
        _outer.Write("corpus/article.txt", "Newer.");
        _removal.Remove("article");
        Assert.Equal(2, _removal.List().Count);
        _removal.Restore("article");
        Assert.Equal("Newer.", File.ReadAllText(Path.Combine(_corpus, "article.txt")));
    }

    [Theory]
    [InlineData("corpus/article.txt")]
    [InlineData("corpus/article.md")]
    public void A_place_that_is_taken_stays_as_it_is(string other)
    {
        _removal.Remove("article");
        _outer.Write(other, "Newer.");
        Assert.Contains("has taken its place", Assert.IsType<NotMoved>(_removal.Restore("article")).Reason, StringComparison.Ordinal);
        Assert.Single(_removal.List());
    }

    [Fact]
    public void An_entry_of_an_archive_leaves_with_the_archive_only()
    {
        Assert.Contains("only the archive as a whole", Assert.IsType<NotMoved>(_removal.Remove("press.zip/a")).Reason, StringComparison.Ordinal);
        Assert.IsType<Moved>(_removal.Remove("press.zip"));
    }

    [Fact]
    public void A_name_of_two_files_asks_for_the_ending()
    {
        _outer.Write("corpus/article.md", "Other.");
        Assert.Contains("with its ending", Assert.IsType<NotMoved>(_removal.Remove("article")).Reason, StringComparison.Ordinal);
        Assert.Equal(new Moved("article.md", WithFacts: false), _removal.Remove("article.md"));
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public void No_name_reaches_outside_the_folder(string name)
    {
        Directory.CreateSymbolicLink(Path.Combine(_corpus, "outside"), Path.Combine(_outer.Path, "outside"));
        File.CreateSymbolicLink(Path.Combine(_corpus, "outside.txt"), Path.Combine(_outer.Path, "outside", "secret.txt"));
        var before = Everything();
        Assert.IsType<NotMoved>(_removal.Remove(name));
        Assert.IsType<NotMoved>(_removal.Restore(name));
        Assert.Equal(before, Everything());
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public void No_name_restores_what_was_not_removed(string name)
    {
        _removal.Remove("article");
        _removal.Remove("news/copper");
        var before = Everything();
        Assert.IsType<NotMoved>(_removal.Restore(name));
        Assert.IsType<NotMoved>(_removal.Restore(".removed/20261125T080000000Z/article"));
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void A_link_inside_the_folder_is_left_alone()
    {
        File.CreateSymbolicLink(Path.Combine(_corpus, "link.txt"), "article.txt");
        Assert.Contains("is a link", Assert.IsType<NotMoved>(_removal.Remove("link")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_moved_through_a_link_out_of_the_folder()
    {
        _removal.Remove("news/copper");
        Directory.Delete(Path.Combine(_corpus, "news"));
        Directory.CreateSymbolicLink(Path.Combine(_corpus, "news"), Path.Combine(_outer.Path, "outside"));
        Assert.Contains("outside the corpus folder", Assert.IsType<NotMoved>(_removal.Restore("news/copper")).Reason, StringComparison.Ordinal);
        Directory.Delete(Path.Combine(_corpus, Removal.FolderName), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(_corpus, Removal.FolderName), Path.Combine(_outer.Path, "outside"));
        Assert.Contains("outside the corpus folder", Assert.IsType<NotMoved>(_removal.Remove("article")).Reason, StringComparison.Ordinal);
        Assert.Empty(_removal.List());
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.Combine(_outer.Path, "outside")));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_a_reason()
    {
        Assert.SkipUnless(File.Exists("/sys/kernel/mm/transparent_hugepage/enabled"), "There is no such place in /sys here, in which nobody may write.");
        Assert.Contains("may not write", Assert.IsType<NotMoved>(new Removal("/sys/kernel/mm/transparent_hugepage", _time).Remove("enabled")).Reason, StringComparison.Ordinal);
    }

    private List<string> Paths() => [.. FolderWalk.Files(_corpus).Select(entry => entry.Path)];

    private List<string> Everything() => [.. Directory.EnumerateFileSystemEntries(_outer.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
