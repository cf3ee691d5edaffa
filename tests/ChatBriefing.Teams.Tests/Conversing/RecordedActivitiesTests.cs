using System.Text.Json.Nodes;
using ChatBriefing.Teams.Tests.Protocol.Incoming;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Conversing;

public sealed class RecordedActivitiesTests
{
    [Fact]
    public async Task What_the_Playground_really_sent_is_answered_where_it_came_from()
    {
        Assert.SkipWhen(RecordedActivities.Bodies is null, RecordedActivities.Absent);
        foreach (var (name, body) in RecordedActivities.Bodies!)
        {
            await using var bot = await RunningBot.StartAsync();
            var activity = JsonNode.Parse(body)!.AsObject();
            var isInvoke = $"{activity["type"]}" == "invoke";
            var answer = await bot.PostAsync(activity.With("serviceUrl", bot.Teams.ServiceUrl.ToString()));
            Assert.True((answer.Status, answer.Json.Length > 0) == (isInvoke ? 200 : 202, isInvoke), name);

            var path = $"/v3/conversations/{Uri.EscapeDataString($"{activity["conversation"]!["id"]}")}/activities";
            var sent = await bot.FinishAsync();
            Assert.Equal(($"{activity["type"]}" == "message") || $"{activity["action"]}" == "add", sent.Count > 0);
            Assert.All(sent, request => Assert.StartsWith(path, request.Path, StringComparison.Ordinal));
            Assert.DoesNotContain(bot.Logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        }
    }
}
