using ChatBriefing.Index;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Editions;

public sealed class ReindexingTests : IDisposable
{
    private readonly TemporaryFolder _corpus = new TemporaryFolder().With("one.txt", "Copper prices\n\nCopper rose to 9,000 dollars on Monday.\n");
    private readonly TemporaryFolder _data = new();

    public void Dispose()
    {
        _corpus.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task A_new_article_answers_after_the_run_and_not_before()
    {
        using var briefing = new OpenBriefing(_corpus.Path);
        _corpus.With("two.txt", "Tin prices\n\nTin rose to 30,000 dollars on Friday.\n");
        Assert.DoesNotContain("30,000", await briefing.ReadAsync("How much did tin rise to?"));

        var report = await briefing.Briefing.ReindexAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal(["two.txt"], report.Index.Changes.Added);
        Assert.Contains("30,000", await briefing.ReadAsync("How much did tin rise to?"));
    }

    [Fact]
    public async Task A_removed_article_is_cited_no_more()
    {
        _corpus.With("two.txt", "Tin prices\n\nTin rose to 30,000 dollars on Friday.\n");
        using var briefing = new OpenBriefing(_corpus.Path);
        File.Delete(Path.Combine(_corpus.Path, "two.txt"));

        var report = await briefing.Briefing.ReindexAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal((1, 1), (report.Index.Changes.Removed.Count, report.Index.Articles));
        Assert.DoesNotContain("30,000", await briefing.ReadAsync("How much did tin rise to?"));
    }

    [Fact]
    public async Task A_failing_file_is_named_with_its_reason_and_stops_nothing()
    {
        using var briefing = new OpenBriefing(_corpus.Path);
        _corpus.With("picture.png", "x").With("two.txt", "Tin prices\n\nTin rose on Friday.\n");

        var report = await briefing.Briefing.ReindexAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal("picture.png", Assert.Single(report.Index.Failures).Path);
        Assert.Equal(2, report.Index.Articles);
    }

    [Fact]
    public async Task Who_asks_for_a_run_while_one_is_under_way_joins_it()
    {
        using var briefing = new OpenBriefing(_corpus.Path);
        for (var i = 0; i < 200; i++)
        {
            _corpus.With($"more/{i}.txt", $"Report {i}\n\nThe mine number {i} opened.\n");
        }

        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => briefing.Briefing.ReindexAsync(null, TestContext.Current.CancellationToken)));

        Assert.Single(runs.Distinct());
        Assert.Equal(200, runs[0].Index.Changes.Added.Count);
    }

    [Fact]
    public async Task Answers_and_figures_after_many_small_runs_are_those_of_an_index_built_at_once()
    {
        using var grown = new OpenBriefing(_corpus.Path);
        foreach (var metal in new[] { "Tin", "Zinc", "Lead", "Gold" })
        {
            _corpus.With($"{metal}.txt", $"{metal} prices\n\n{metal} rose to {metal.Length},500 dollars on Friday. Traders in London said so.\n");
            await grown.Briefing.ReindexAsync(null, TestContext.Current.CancellationToken);
        }

        File.Delete(Path.Combine(_corpus.Path, "Lead.txt"));
        var report = await grown.Briefing.ReindexAsync(null, TestContext.Current.CancellationToken);
        using var fresh = new OpenBriefing(_corpus.Path);

        Assert.Equal((fresh.Briefing.Report.Articles, fresh.Briefing.Report.Sentences), (report.Index.Articles, report.Index.Sentences));
        Assert.Equal(fresh.Briefing.Status().Generation, grown.Briefing.Status().Generation);
        Assert.Equal(await fresh.ReadAsync("How much did zinc rise to?"), await grown.ReadAsync("How much did zinc rise to?"));
    }

    [Fact]
    public async Task Questions_asked_during_runs_are_answered_from_one_whole_state()
    {
        using var briefing = new OpenBriefing(_corpus.Path);
        using var stop = new CancellationTokenSource();
        var asking = Task.Run(async () =>
        {
            var wrong = 0;
            while (!stop.IsCancellationRequested)
            {
                wrong += (await briefing.ReadAsync("How much did copper rise to?", $"test:{wrong}")).Contains("000 dollars", StringComparison.Ordinal) ? 0 : 1;
            }

            return wrong;
        });
        for (var i = 0; i < 30; i++)
        {
            _corpus.With("one.txt", $"Copper prices\n\nCopper rose to {9 + (i % 2)},000 dollars on Monday.\n");
            await briefing.Briefing.ReindexAsync(null, TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        Assert.Equal(0, await asking);
    }

    [Fact]
    public async Task A_full_disk_is_said_and_leaves_the_old_index_in_service()
    {
        using var disk = new SmallDisk(megabytes: 8);
        using var briefing = Briefing.Open(Options with { DataFolder = disk.Path }, TimeProvider.System, null, CancellationToken.None);
        var message = new ChatBriefing.Chat.IncomingMessage(new("test:1"), "How much did copper rise to?");
        disk.Fill();
        _corpus.With("two.txt", "Tin prices\n\n" + string.Join('\n', Enumerable.Range(0, 500).Select(i => $"Tin rose to {i} dollars on day {i}.")));

        var failure = await Assert.ThrowsAsync<IndexUnavailableException>(() => briefing.ReindexAsync(null, TestContext.Current.CancellationToken));

        Assert.Contains("room", failure.Message, StringComparison.Ordinal);
        Assert.Contains("9,000", (await briefing.ReplyAsync(message, TestContext.Current.CancellationToken)).Answer!.ShortAnswer!.Text, StringComparison.Ordinal);

        disk.Empty();
        Assert.Single((await briefing.ReindexAsync(null, TestContext.Current.CancellationToken)).Index.Changes.Added);
    }

    [Fact]
    public void A_second_process_reads_the_index_that_the_first_keeps()
    {
        using var keeper = Briefing.Open(Options with { KeepsIndex = true }, TimeProvider.System, null, CancellationToken.None);
        _corpus.With("two.txt", "Tin prices\n\nTin rose on Friday.\n");

        using var reader = Briefing.Open(Options, TimeProvider.System, null, CancellationToken.None);

        Assert.Equal((true, 1), (reader.Report.KeptElsewhere, reader.Report.Articles));
    }

    [Fact]
    public void A_second_keeper_is_told_which_process_keeps_the_index()
    {
        using var keeper = Briefing.Open(Options with { KeepsIndex = true }, TimeProvider.System, null, CancellationToken.None);

        var refusal = Assert.Throws<IndexUnavailableException>(() => Briefing.Open(Options with { KeepsIndex = true }, TimeProvider.System, null, CancellationToken.None));

        Assert.Contains($"process {Environment.ProcessId}", refusal.Message);
    }

    [Fact]
    public async Task A_change_in_the_folder_is_indexed_once_the_folder_is_quiet()
    {
        using var keeper = Briefing.Open(Options with { KeepsIndex = true, WatchAfter = TimeSpan.FromMilliseconds(200) }, TimeProvider.System, null, CancellationToken.None);
        _corpus.With("two.txt", "Tin prices\n\nTin rose on Friday.\n");

        for (var waited = 0; keeper.Status().Articles < 2 && waited < 100; waited++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Equal(2, keeper.Status().Articles);
    }

    private BriefingOptions Options => new(_corpus.Path, _data.Path, new ChatBriefing.Answers.AnswersOptions());
}
