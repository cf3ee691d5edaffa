using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Discord.Tests.Support;
using ChatBriefing.Teams.Conversing;
using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Replies;
using ChatBriefing.Teams.Tests.Protocol.Outgoing;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Conversing;

public sealed class RunningMessageTests(OpenBriefing open) : IAsyncLifetime
{
    private readonly TaskCompletionSource<Reply> _work = new();
    private ConnectorTrial _trial = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _trial = await ConnectorTrial.StartAsync();

    public ValueTask DisposeAsync() => _trial.DisposeAsync();

    [Fact]
    public async Task A_long_command_shows_how_far_it_has_come_and_then_its_result_in_the_same_place()
    {
        var message = Begin();
        var following = message.FollowAsync(_work.Task, Cancellation);
        message.Report(Said("12 of 40 files"));
        Assert.Contains("12 of 40 files", (await SentAsync(1)).Body, StringComparison.Ordinal);
        message.Report(Said("30 of 40 files"));
        Assert.Equal("PUT /v3/conversations/a/activities/1", (await SentAsync(2)).Line);
        _work.SetResult(Said("All 40 files are read."));
        Assert.Equal("1", await following);
        var last = await SentAsync(3);
        Assert.Equal("PUT /v3/conversations/a/activities/1", last.Line);
        Assert.Contains("All 40 files are read", last.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_at_once_shows_its_result_alone()
    {
        var message = Begin();
        message.Report(Said("1 of 2 files"));
        _work.SetResult(Said("Both files are read."));
        Assert.Equal("1", await message.FollowAsync(_work.Task, Cancellation));
        Assert.Contains("Both files are read", Assert.Single(_trial.Teams.Received).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_Teams_gives_no_id_the_result_is_a_message_of_its_own()
    {
        _trial.Teams.Then(ConnectorStandIn.Reply(202));
        var message = Begin();
        var following = message.FollowAsync(_work.Task, Cancellation);
        message.Report(Said("12 of 40 files"));
        await SentAsync(1);
        _work.SetResult(Said("All 40 files are read."));
        Assert.Equal("1", await following);
        Assert.Equal(["POST", "POST"], _trial.Teams.Received.Select(request => request.Method));
    }

    private RunningMessage Begin() => new(
        new Activity { Type = "message", ServiceUrl = _trial.ServiceUrl.ToString(), From = new Account { Id = "29:1" }, Conversation = new ConversationPlace { Id = "a" } },
        new TeamsReplyWriter((_, _) => null),
        new Delivery(open.Briefing, _trial.Connector, _trial.Log));

    private static Reply Said(string words) => new(Language.English, [new ReplyPart.Prose(words)]);

    private async Task<Received> SentAsync(int count)
    {
        for (var tries = 0; _trial.Teams.Received.Count < count && tries < 6_000; tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, Cancellation);
        }

        return _trial.Teams.Received[count - 1];
    }
}
