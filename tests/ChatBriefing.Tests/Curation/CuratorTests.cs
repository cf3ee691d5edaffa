using System.Text;
using ChatBriefing.Corpus;
using ChatBriefing.Curation;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Curation;

public sealed class CuratorTests : IDisposable
{
    private const string Tin = "Tin prices\n\nTin rose to 30,000 dollars on Friday.\n";
    private const string Question = "How much did tin rise to?";

    private static readonly Author Admin = new("test", "1", "Ada");

    private readonly TemporaryFolder _corpus = new TemporaryFolder().With("one.txt", "Copper prices\n\nCopper rose to 9,000 dollars on Monday.\n");
    private readonly OpenBriefing _briefing;

    public CuratorTests() => _briefing = new OpenBriefing(_corpus.Path);

    public void Dispose()
    {
        _briefing.Dispose();
        _corpus.Dispose();
    }

    [Fact]
    public async Task An_added_file_answers_at_once()
    {
        var outcome = await AddAsync("tin.txt", Tin);

        Assert.Equal((CurationResult.Added, "tin.txt"), (outcome.Result, outcome.Subject));
        Assert.Contains("30,000", await _briefing.ReadAsync(Question));
    }

    [Fact]
    public async Task The_same_content_is_not_added_twice()
    {
        await AddAsync("tin.txt", Tin);
        var outcome = await AddAsync("other.txt", Tin);

        Assert.Equal((CurationResult.AlreadyThere, "tin.txt"), (outcome.Result, outcome.Subject));
        Assert.Equal(2, _briefing.Briefing.Status().Articles);
    }

    [Theory]
    [InlineData("../../escape.txt", "escape.txt")]
    [InlineData("/etc/cron.d/tin.txt", "tin.txt")]
    [InlineData("..\\..\\tin.txt", "tin.txt")]
    public async Task A_name_that_leads_out_of_the_folder_leads_into_it(string name, string expected)
    {
        var outcome = await AddAsync(name, Tin);

        Assert.Equal(expected, outcome.Subject);
        Assert.True(File.Exists(Path.Combine(_corpus.Path, expected)));
    }

    [Theory]
    [InlineData("tin.exe", Tin)]
    [InlineData("tin.pdf", Tin)]
    [InlineData("tin.txt", " \n ")]
    [InlineData("tin.txt", "")]
    public async Task What_cannot_be_read_is_refused_and_leaves_nothing(string name, string content)
    {
        var outcome = await AddAsync(name, content);

        Assert.False(outcome.IsDone);
        Assert.NotEmpty(outcome.Remark);
        Assert.Equal(["one.txt"], Directory.GetFileSystemEntries(_corpus.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_file_over_20_MB_is_refused_before_all_of_it_is_in_memory()
    {
        var outcome = await _briefing.Briefing.Curator.AddAsync(
            new Attachment("large.txt", _ => Task.FromResult<Stream>(new EndlessStream())), Admin, null, TestContext.Current.CancellationToken);

        Assert.Contains("20 MB", outcome.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_article_is_cited_no_more_and_a_restored_one_again()
    {
        await AddAsync("tin.txt", Tin);
        Assert.True((await _briefing.Briefing.Curator.RemoveAsync("tin", Admin, TestContext.Current.CancellationToken)).IsDone);
        Assert.DoesNotContain("30,000", await _briefing.ReadAsync(Question));
        Assert.Equal(new ArticleId("tin"), Assert.Single(_briefing.Briefing.Curator.Removed()).Id);

        await _briefing.Briefing.Curator.RestoreAsync("tin", Admin, TestContext.Current.CancellationToken);

        Assert.Contains("30,000", await _briefing.ReadAsync(Question));
        Assert.Empty(_briefing.Briefing.Curator.Removed());
    }

    [Fact]
    public async Task A_citation_can_be_verified_after_its_article_was_removed()
    {
        await AddAsync("tin.txt", Tin);
        var receipt = (await _briefing.SayAsync(Question)).Answer!.Receipt.Id;
        await _briefing.Briefing.Curator.RemoveAsync("tin", Admin, TestContext.Current.CancellationToken);

        var verified = await _briefing.ReadAsync($"/verify {receipt}");

        Assert.Contains("no longer among the sources", verified, StringComparison.Ordinal);
        Assert.Contains("Tin rose to 30,000 dollars on Friday.", verified, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_print_of_a_story_is_said_to_be_the_same_witness()
    {
        var story = "Tin prices\n\n" + string.Join(' ', Enumerable.Range(1, 30).Select(i => $"Buyer number {i} paid {i * 11} dollars for a tonne of tin that week."));
        await AddAsync("tin.txt", story);
        var outcome = await AddAsync("wire.txt", story + " The wire said so.");

        Assert.Contains("the same story as tin", outcome.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_did_what_stands_in_the_log()
    {
        await AddAsync("tin.txt", Tin);
        await AddAsync("tin.exe", Tin);
        await _briefing.Briefing.Curator.RemoveAsync("nowhere", Admin, TestContext.Current.CancellationToken);

        var log = await _briefing.Briefing.Curator.AuditAsync(10, TestContext.Current.CancellationToken);

        Assert.Equal(["remove nowhere", "add tin.exe", "add tin.txt"], log.Select(entry => $"{entry.Action} {entry.Subject}"));
        Assert.All(log, entry => Assert.Equal(("Ada", "test"), (entry.Actor, entry.Medium)));
    }

    [Fact]
    public async Task A_gap_can_be_marked_as_answered_by_an_article_only()
    {
        await _briefing.SayAsync("Who governs the port of Elin?");
        var gap = Assert.Single(await _briefing.Briefing.Curator.UnansweredAsync(10, TestContext.Current.CancellationToken));

        Assert.False((await MarkAsync(gap.Id, "nowhere")).IsDone);
        Assert.True((await MarkAsync(gap.Id, "one")).IsDone);

        Assert.Empty(await _briefing.Briefing.Curator.UnansweredAsync(10, TestContext.Current.CancellationToken));
    }

    private Task<CurationOutcome> MarkAsync(string group, string article) =>
        _briefing.Briefing.Curator.MarkAnsweredAsync(group, new ArticleId(article), Admin, TestContext.Current.CancellationToken);

    private Task<CurationOutcome> AddAsync(string name, string content) => _briefing.Briefing.Curator.AddAsync(
        new Attachment(name, _ => Task.FromResult<Stream>(new MemoryStream(Encoding.UTF8.GetBytes(content)))), Admin, null, TestContext.Current.CancellationToken);

    /// <summary>Never ends, and fails when more is asked of it than an upload may have.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        private long _given;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _given += buffer.Length;
            Assert.True(_given < 22 * 1024 * 1024);
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
