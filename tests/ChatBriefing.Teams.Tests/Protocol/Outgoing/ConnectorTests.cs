using System.Text.Json;
using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Protocol.Outgoing;
using ChatBriefing.Teams.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace ChatBriefing.Teams.Tests.Protocol.Outgoing;

public sealed class ConnectorTests
{
    private static readonly OutgoingActivity Hello = new() { Text = "Hello" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_sent_with_the_token_and_its_id_comes_back()
    {
        await using var trial = await ConnectorTrial.StartAsync(anonymous: false);
        Assert.Equal("1", await trial.Connector.SendAsync(trial.ServiceUrl, "19:abc@thread.tacv2;messageid=17", Hello, Cancellation));
        var request = Assert.Single(trial.Teams.Received);
        Assert.Equal("POST /v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D17/activities", request.Line);
        Assert.Equal("""{"type":"message","text":"Hello"}""", request.Body);
        Assert.Equal("Bearer token-1", request.Headers["Authorization"]);
        Assert.Equal("application/json; charset=utf-8", request.Headers["Content-Type"]);
        Assert.Matches(@"^ChatBriefing/\d+\.\d+\.\d+$", request.Headers["User-Agent"]);
        Assert.False(request.Headers.ContainsKey("traceparent"));
    }

    [Fact]
    public async Task A_reply_names_what_it_replies_to_and_an_update_what_it_changes()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        await trial.Connector.SendAsync(trial.ServiceUrl, "a/b", Hello with { ReplyToId = "f:1/2?3#4 5" }, Cancellation);
        await trial.Connector.UpdateAsync(trial.ServiceUrl, "a%2Fb", "é\\", Hello, Cancellation);
        Assert.Equal(["POST /v3/conversations/a%2Fb/activities/f%3A1%2F2%3F3%234%205", "PUT /v3/conversations/a%252Fb/activities/%C3%A9%5C"], trial.Teams.Received.Select(request => request.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("//")]
    public async Task A_service_address_may_end_in_a_slash(string end)
    {
        await using var trial = await ConnectorTrial.StartAsync();
        await trial.Connector.SendAsync(new Uri(trial.ServiceUrl + end), "a", Hello, Cancellation);
        Assert.Equal("POST /v3/conversations/a/activities", Assert.Single(trial.Teams.Received).Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task What_is_no_id_leads_nowhere(string id)
    {
        await using var trial = await ConnectorTrial.StartAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => trial.Connector.SendAsync(trial.ServiceUrl, id, Hello, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => trial.Connector.SendAsync(trial.ServiceUrl, "a", Hello with { ReplyToId = id }, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => trial.Connector.UpdateAsync(trial.ServiceUrl, "a", id, Hello, Cancellation));
        Assert.Empty(trial.Teams.Received);
    }

    [Theory]
    [InlineData("006-OUT-echo.txt")]
    [InlineData("050-OUT-typing.txt")]
    [InlineData("054-OUT-update-PUT.txt")]
    public async Task Requests_and_answers_are_those_that_were_recorded(string name)
    {
        var lines = RecordedTraffic.Read(name).Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var response = lines.FindIndex(line => line.StartsWith("--- response ", StringComparison.Ordinal));
        using var sent = JsonDocument.Parse(string.Join('\n', lines[2..response]));
        var ids = lines[0].Split("/v3/conversations/")[1].Split("/activities/");
        var activity = new OutgoingActivity { Type = sent.RootElement.GetProperty("type").GetString()!, Text = sent.RootElement.TryGetProperty("text", out var text) ? text.GetString() : null };
        var status = int.Parse(lines[response].Split(' ')[2]);
        var body = string.Join('\n', lines[response..].SkipWhile(line => line.Length > 0)).Trim();

        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Then(ConnectorStandIn.Reply(status, body));
        var update = lines[0].StartsWith("PUT", StringComparison.Ordinal);
        var id = update ? null : await trial.Connector.SendAsync(trial.ServiceUrl, ids[0], activity with { ReplyToId = ids[1] }, Cancellation);
        if (update)
        {
            await trial.Connector.UpdateAsync(trial.ServiceUrl, ids[0], ids[1], activity, Cancellation);
        }

        Assert.Equal(lines[0].Replace("http://localhost:56150/_connector", "", StringComparison.Ordinal), Assert.Single(trial.Teams.Received).Line);
        Assert.Equal(!update && body.Length > 0, id is not null);
    }

    [Fact]
    public async Task Threads_of_a_channel_are_escaped_as_they_were_recorded()
    {
        var recorded = RecordedTraffic.Read("105-OUT-GET-members.txt").Split('\n')[0].Split("/v3/conversations/")[1].Split('/')[0];
        await using var trial = await ConnectorTrial.StartAsync();
        await trial.SendAsync(conversation: Uri.UnescapeDataString(recorded));
        Assert.Equal($"POST /v3/conversations/{recorded}/activities", Assert.Single(trial.Teams.Received).Line);
    }

    [Theory]
    [InlineData(202, "")]
    [InlineData(200, "{}")]
    [InlineData(201, "null")]
    [InlineData(201, "[")]
    [InlineData(201, "[1]")]
    [InlineData(201, "<html>")]
    [InlineData(201, """{"id":5}""")]
    [InlineData(201, """{"id":"\ud800"}""")]
    [InlineData(204, "")]
    public async Task An_answer_that_is_yes_without_an_id_is_yes(int status, string body)
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Otherwise = ConnectorStandIn.Reply(status, body);
        Assert.Null(await trial.SendAsync());
        await trial.UpdateAsync();
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_the_end()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Otherwise = async http =>
        {
            http.Response.StatusCode = 201;
            await http.Response.WriteAsync("{\"id\":\"", http.RequestAborted);
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.Body.WriteAsync(new byte[64 << 10], http.RequestAborted);
            }
        };
        Assert.Null(await trial.SendAsync());
    }

    [Fact]
    public async Task A_yes_whose_rest_is_cut_off_is_yes()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        trial.Teams.Then(async http =>
        {
            http.Response.StatusCode = 201;
            // Kestrel closes behind an answer that is shorter than announced. To abort it could take back the headers, which were not read yet.
            http.Response.ContentLength = 100;
            await http.Response.WriteAsync("{\"id\":", Cancellation);
        });
        Assert.Null(await trial.SendAsync());
        Assert.Single(trial.Teams.Received);
    }

    [Fact]
    public async Task A_yes_whose_rest_does_not_come_is_yes()
    {
        // More than the network between the two holds: once it is sent, the headers have been read.
        var begin = new byte[16 << 20];
        await using var trial = await ConnectorTrial.StartAsync(change: limits => limits with { LongestAnswer = 2 * begin.Length });
        var begun = new TaskCompletionSource();
        trial.Teams.Then(async http =>
        {
            http.Response.StatusCode = 201;
            await http.Response.Body.WriteAsync(begin, Cancellation);
            begun.SetResult();
            await ConnectorStandIn.Hang(http);
        });
        var stopped = trial.SendAsync();
        await begun.Task.WaitAsync(Cancellation);
        await trial.Time.PassAsync(TimeSpan.FromSeconds(10));
        Assert.Null(await stopped);
        Assert.Single(trial.Teams.Received);
    }

    [Fact]
    public async Task Letters_are_sent_as_they_are_and_counted_as_Teams_counts_them()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        var frame = """{"type":"message","text":""}""".Length;
        var longest = new string('é', (100 << 10) / 2 - frame);
        await trial.SendAsync(longest);
        Assert.Contains(longest, Assert.Single(trial.Teams.Received).Body, StringComparison.Ordinal);
        var problem = await Assert.ThrowsAsync<OversizeException>(() => trial.SendAsync(longest + "é"));
        Assert.Equal((100 << 10) + 2, problem.Length);
        await Assert.ThrowsAsync<OversizeException>(() => trial.Connector.UpdateAsync(trial.ServiceUrl, "a", "1", new() { Text = longest + "é" }, Cancellation));
        Assert.Single(trial.Teams.Received);
    }

    [Theory]
    [InlineData("https://evil.example.org/")]
    [InlineData("https://smba.trafficmanager.net@evil.example.org/")]
    [InlineData("https://smba.trafficmanager.net.evil.example.org/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("mailto:a@b")]
    [InlineData("/v3")]
    public async Task An_untrusted_address_causes_no_request_not_even_for_a_token(string serviceUrl)
    {
        await using var trial = await ConnectorTrial.StartAsync(anonymous: false);
        var address = new Uri(serviceUrl, UriKind.RelativeOrAbsolute);
        await Assert.ThrowsAsync<UntrustedHostException>(() => trial.Connector.SendAsync(address, "a", Hello, Cancellation));
        await Assert.ThrowsAsync<UntrustedHostException>(() => trial.Connector.UpdateAsync(address, "a", "1", Hello, Cancellation));
        Assert.Empty(trial.Teams.Logins);
        Assert.Empty(trial.Teams.Received);
        Assert.Equal(0, trial.Connector.Busy);
    }

    [Fact]
    public async Task An_anonymous_bot_sends_without_a_token()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        await trial.SendAsync();
        Assert.False(Assert.Single(trial.Teams.Received).Headers.ContainsKey("Authorization"));
        Assert.Empty(trial.Teams.Logins);
    }

    [Fact]
    public async Task Closing_ends_what_is_under_way_and_what_comes_later()
    {
        await using var trial = await ConnectorTrial.StartAsync();
        var arrived = new TaskCompletionSource();
        trial.Teams.Otherwise = http =>
        {
            arrived.SetResult();
            return ConnectorStandIn.Hang(http);
        };
        Task[] calls = [trial.SendAsync(), trial.SendAsync()];
        await arrived.Task;
        trial.Connector.Dispose();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => calls[0]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => calls[1]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => trial.SendAsync());
        Assert.Equal(0, trial.Connector.Busy);
    }
}
