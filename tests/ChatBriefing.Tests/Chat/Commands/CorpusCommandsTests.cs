using System.Text;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Curation;
using ChatBriefing.History;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Chat.Commands;

public sealed class CorpusCommandsTests : IDisposable
{
    private readonly TemporaryFolder _corpus = new TemporaryFolder().With("one.txt", "Copper prices\n\nCopper rose to 9,000 dollars on Monday.\n");
    private readonly OpenBriefing _briefing;

    public CorpusCommandsTests() => _briefing = new OpenBriefing(_corpus.Path);

    public void Dispose()
    {
        _briefing.Dispose();
        _corpus.Dispose();
    }

    [Theory]
    [InlineData("/corpus status")]
    [InlineData("/corpus reindex")]
    [InlineData("/corpus add https://example.org/a")]
    [InlineData("/CORPUS  remove one")]
    [InlineData("/corpus restore one")]
    [InlineData("/corpus unanswered")]
    [InlineData("/corpus log")]
    [InlineData("/feeds poll")]
    public async Task Nobody_but_an_admin_may_call_them(string text)
    {
        Assert.Equal("Only admins may use this command.", await _briefing.ReadAsync(text));
        Assert.Equal(1, _briefing.Briefing.Status().Articles);
    }

    [Fact]
    public async Task Help_lists_them_for_admins_only()
    {
        Assert.DoesNotContain("/corpus", await _briefing.ReadAsync("/help"), StringComparison.Ordinal);
        Assert.Contains("/corpus remove ARTICLE", Text(await SayAsync("/help")), StringComparison.Ordinal);
        Assert.Contains("/corpus remove ARTICLE", Text(await SayAsync("/help", Language.French)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_tells_what_the_corpus_holds()
    {
        _corpus.With("deux.txt", "Le prix de l’étain\n\nPublié : 2025-03-09\n\nLe prix de l’étain est monté à 30 000 dollars vendredi, et les acheteurs sont inquiets.\n").With("x.png", "x");
        await SayAsync("/corpus reindex");

        var status = Text(await SayAsync("/corpus status"));

        Assert.Contains("- Articles: 2 (1 English, 1 French)", status, StringComparison.Ordinal);
        Assert.Contains("- Left out: 1; /corpus failures lists them", status, StringComparison.Ordinal);
        Assert.Contains("x.png: There is no reader for .png files.", Text(await SayAsync("/corpus failures")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reindex_reports_what_was_added_changed_and_removed()
    {
        _corpus.With("two.txt", "Tin prices\n\nTin rose on Friday.\n").With("one.txt", "Copper prices\n\nCopper fell on Tuesday.\n");

        var report = Text(await SayAsync("/corpus reindex"));

        Assert.Contains("1 added, 1 changed, 0 removed, 0 unchanged, 0 with failures.", report, StringComparison.Ordinal);
        Assert.Contains("- two.txt: added", report, StringComparison.Ordinal);
        Assert.Contains("Nothing has changed", Text(await SayAsync("/corpus reindex")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attached_file_is_added_and_told_as_such()
    {
        var file = new Attachment("tin.txt", _ => Task.FromResult<Stream>(new MemoryStream(Encoding.UTF8.GetBytes("Tin prices\n\nTin rose on Friday.\n"))));
        var reply = await _briefing.Briefing.ReplyAsync(Message("/corpus add") with { Attachments = [file] }, TestContext.Current.CancellationToken);

        Assert.Contains("Added as tin.txt.", Text(reply), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_names_a_file_for_who_sits_at_this_machine_only()
    {
        using var elsewhere = new TemporaryFolder().With("tin.txt", "Tin prices\n\nTin rose on Friday.\n");
        var message = Message($"/corpus add {Path.Combine(elsewhere.Path, "tin.txt")}");

        Assert.Contains("Not done", Text(await _briefing.Briefing.ReplyAsync(message, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Contains("Added as tin.txt.", Text(await _briefing.Briefing.ReplyAsync(message with { IsLocal = true }, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/corpus")]
    [InlineData("/corpus nonsense")]
    public async Task A_group_without_a_known_word_points_to_its_first_command(string text) =>
        Assert.Contains("Did you mean /corpus status?", Text(await SayAsync(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://127.0.0.1/x")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://[::1]/x")]
    public async Task Addresses_inside_are_not_fetched(string address) =>
        Assert.Contains("Not done", Text(await SayAsync($"/corpus add {address}")), StringComparison.Ordinal);

    private static IncomingMessage Message(string text) => new(new ConversationId("test:1"), text) { IsFromAdmin = true, Author = new Author("test", "1", "Ada") };

    private Task<Reply> SayAsync(string text, Language? locale = null) =>
        _briefing.Briefing.ReplyAsync(Message(text) with { Locale = locale }, TestContext.Current.CancellationToken);

    private static string Text(Reply reply) => OpenBriefing.Text(reply);
}
