using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ChatBriefing.Tests.Chat.Commands;

public sealed class AskCommandTests : IDisposable
{
    private const string Question = "Who is Tina Salama?";

    private readonly TemporaryFolder _data = new();
    private readonly CollectingLog _log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_data.Path, HistoryDatabase.FileName);

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task What_was_answered_and_what_was_not_is_kept_without_who_asked()
    {
        using var open = new OpenBriefing();
        await open.SayAsync(Question);
        await open.SayAsync("What is the price of copper in Chile?");
        await open.SayAsync("thanks");
        using var database = HistoryDatabase.Open(open.DataFolder);
        Assert.Equal([new DailyCount(new DateOnly(2026, 11, 23), 1, 1)], await new DailyCounts(database, open.Time).LastAsync(7, Cancellation));
        Assert.Equal(1L, Assert.Single(await database.FindAsync("SELECT count(*) FROM unanswered WHERE question LIKE '%copper%'", row => row.GetInt64(0), Cancellation)));
    }

    [Fact]
    public async Task A_question_is_answered_while_the_history_is_locked()
    {
        using var briefing = Open(_data.Path);
        using var other = new SqliteConnection($"Data Source={File};Pooling=False");
        other.Open();
        using var transaction = other.BeginTransaction(deferred: false);
        await AnswersWithoutKeepingAsync(briefing);
        Assert.Contains("keeps it locked", Assert.Single(_log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_answered_while_the_history_cannot_even_be_read()
    {
        using var briefing = Open(_data.Path);
        using (var other = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            other.Open();
            using var command = new SqliteCommand("DROP TABLE conversations", other);
            command.ExecuteNonQuery();
        }

        await AnswersWithoutKeepingAsync(briefing);
        Assert.Single(_log.Lines);
    }

    [Fact]
    public async Task A_question_is_answered_while_the_disk_is_full()
    {
        using var disk = new SmallDisk(megabytes: 2);
        using var briefing = Open(disk.Path);
        disk.Fill();
        await AnswersWithoutKeepingAsync(briefing);
        Assert.Contains("The disk is full", Assert.Single(_log.Lines), StringComparison.Ordinal);
        disk.Empty();
        Assert.DoesNotContain(Remark(Language.English), (await SayAsync(briefing, Question)).Parts);
    }

    private static async Task AnswersWithoutKeepingAsync(Briefing briefing)
    {
        var reply = await SayAsync(briefing, Question);
        Assert.True(reply.Answer!.Answered);
        Assert.Contains(reply.Parts, part => part is ReplyPart.Quotation { Answers: true });
        Assert.Equal(Remark(Language.English), reply.Parts[^1]);
        Assert.Contains(Remark(Language.French), (await SayAsync(briefing, "Quel est le prix du cuivre au Chili ?")).Parts);
    }

    private static ReplyPart.Remark Remark(Language language) => new(Wording.In(language).NotKept);

    private static Task<Reply> SayAsync(Briefing briefing, string text) =>
        briefing.ReplyAsync(new IncomingMessage(new ConversationId("test:1"), text), Cancellation);

    private Briefing Open(string data) =>
        Briefing.Open(new BriefingOptions(Repository.Corpus, data, new AnswersOptions()) { Log = _log }, TimeProvider.System, null, Cancellation);
}
