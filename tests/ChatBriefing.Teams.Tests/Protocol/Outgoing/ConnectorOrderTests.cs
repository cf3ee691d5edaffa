using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Protocol.Outgoing;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Protocol.Outgoing;

public sealed class ConnectorOrderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_requests_of_a_conversation_arrive_one_after_the_other_in_the_order_of_the_calls()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        var open = 0;
        var most = 0;
        trial.Teams.Otherwise = async http =>
        {
            most = Math.Max(most, Interlocked.Increment(ref open));
            await Task.Yield();
            Interlocked.Decrement(ref open);
            await ConnectorStandIn.Reply(201)(http);
        };
        var calls = Enumerable.Range(0, 6).Select(number => number % 3 == 2 ? trial.Connector.UpdateAsync(trial.ServiceUrl, "a", "1", new() { Text = $"{number}" }, Cancellation) : trial.SendAsync($"{number}")).ToList();
        await Task.WhenAll(calls);
        Assert.Equal(Enumerable.Range(0, 6).Select(number => $$"""{"type":"message","text":"{{number}}"}"""), trial.Teams.Received.Select(request => request.Body));
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task One_that_is_sent_again_keeps_its_place()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Then(ConnectorStandIn.Reply(502));
        Task[] calls = [trial.SendAsync("first"), trial.SendAsync("second")];
        await trial.PassBackoffAsync(1);
        await Task.WhenAll(calls);
        Assert.Equal(["first", "first", "second"], trial.Teams.Received.Select(request => request.Body.Split('"')[7]));
    }

    [Fact]
    public async Task Other_conversations_do_not_wait_for_one_that_hangs()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        var arrived = new TaskCompletionSource();
        trial.Teams.Then(http =>
        {
            arrived.SetResult();
            return ConnectorStandIn.Hang(http);
        });
        using var patience = new CancellationTokenSource();
        var hanging = trial.SendAsync(conversation: "19:a;messageid=1", cancellation: patience.Token);
        await arrived.Task;
        Assert.Equal("1", await trial.SendAsync(conversation: "19:a;messageid=2"));
        Assert.Equal("2", await trial.SendAsync(conversation: "b"));
        Assert.Equal(1, trial.Connector.Busy);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
        Assert.Equal(0, trial.Connector.Busy);
    }

    [Fact]
    public async Task One_that_gives_up_while_it_waits_is_not_sent_and_holds_nobody_up()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        var arrived = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        trial.Teams.Then(async http =>
        {
            arrived.SetResult();
            await answer.Task;
            await ConnectorStandIn.Reply(201)(http);
        });
        using var patience = new CancellationTokenSource();
        var first = trial.SendAsync("first");
        await arrived.Task;
        var second = trial.SendAsync("second", cancellation: patience.Token);
        var third = trial.SendAsync("third");
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        answer.SetResult();
        await Task.WhenAll(first, third);
        Assert.Equal(["first", "third"], trial.Teams.Received.Select(request => request.Body.Split('"')[7]));
    }

    [Fact]
    public async Task A_conversation_in_which_a_hundred_wait_takes_no_more()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Otherwise = ConnectorStandIn.Hang;
        using var patience = new CancellationTokenSource();
        var calls = Enumerable.Range(0, 101).Select(_ => trial.SendAsync(cancellation: patience.Token)).ToList();
        var problem = await Assert.ThrowsAsync<CrowdedException>(() => trial.SendAsync());
        Assert.StartsWith("100 messages wait", problem.Message, StringComparison.Ordinal);
        await patience.CancelAsync();
        foreach (var call in calls)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        }

        trial.Teams.Otherwise = null;
        Assert.Equal("1", await trial.SendAsync());
        Assert.Equal(0, trial.Connector.Busy);
    }

    [Fact]
    public async Task The_eighth_message_of_a_second_waits_for_the_next_one()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        var calls = Enumerable.Range(0, 8).Select(_ => trial.SendAsync()).ToList();
        await trial.Time.PassAsync(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.1));
        await Task.WhenAll(calls);
        Assert.Equal(8, trial.Teams.Received.Count);
        Assert.Equal(2, trial.Connector.Remembered);
    }

    [Fact]
    public async Task Tries_count_as_messages_do()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        foreach (var _ in Enumerable.Range(0, 6))
        {
            await trial.SendAsync();
        }

        trial.Teams.Then(ConnectorStandIn.Reply(502));
        var seventh = trial.SendAsync();
        var backoff = await trial.PassBackoffAsync(1);
        // Its second try is the eighth request, which the first second does not let through.
        var margin = TimeSpan.FromMilliseconds(100);
        await trial.Time.PassAsync(TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(1) - backoff + margin);
        Assert.Equal("7", await seventh);
        var next = trial.SendAsync();
        await trial.Time.PassAsync(TimeSpan.FromSeconds(1) - margin, TimeSpan.FromSeconds(1) + margin);
        Assert.Equal("8", await next);
    }

    [Fact]
    public async Task The_thirty_first_message_to_a_tenant_waits_for_the_next_second()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        var calls = Enumerable.Range(0, 31).Select(number => SendAsync($"{number}", "busy")).ToList();
        await SendAsync("other", "quiet");
        await trial.Connector.UpdateAsync(trial.ServiceUrl, "other", "1", In("quiet"), Cancellation);
        await trial.Time.PassAsync(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.1));
        await Task.WhenAll(calls);
        Assert.Equal(33, trial.Teams.Received.Count);

        Task SendAsync(string conversation, string tenant) => trial.Connector.SendAsync(trial.ServiceUrl, conversation, In(tenant), Cancellation);
        OutgoingActivity In(string tenant) => new() { Conversation = new ConversationPlace { TenantId = tenant } };
    }
}
