using System.Text;
using System.Text.Json.Nodes;
using ChatBriefing.Teams.Tests.Protocol.Incoming;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Conversing;

[Collection(nameof(MeasuredAlone))]
public sealed class HostileActivitiesTests
{
    private const int Count = 10_000;

    private static readonly int[] Statuses = [200, 202, 400, 401, 403, 501];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Spoilt_activities_are_refused_or_answered_and_cost_no_memory()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Teams.Forgets = true;
        using var passing = new CancellationTokenSource();
        var time = PassTimeAsync(bot, passing.Token);
        var (mutation, kinds) = (new ActivityMutation(new Random(7)), Kinds(bot));
        var (answered, before) = (0, 0L);
        for (var i = 0; i < Count; i++)
        {
            before = i == Count / 5 ? GC.GetTotalMemory(forceFullCollection: true) : before;
            var activity = kinds[i % kinds.Length].DeepClone().AsObject().With("id", $"{i}");
            var answer = await bot.PostAsync(mutation.Of(Encoding.UTF8.GetBytes(activity.ToJsonString())), stopping: Cancellation);
            Assert.Contains(answer.Status, Statuses);
            answered += answer.Status is 200 or 202 ? 1 : 0;
        }

        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains("could not be worked on", StringComparison.Ordinal) || line.Contains("error id", StringComparison.Ordinal));
        await bot.FinishAsync();
        await passing.CancelAsync();
        await time;
        Assert.InRange(answered, Count / 5, Count);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 48 << 20);
    }

    [Theory]
    [InlineData("from", null)]
    [InlineData("from", "{}")]
    [InlineData("from", """{"id":""}""")]
    [InlineData("from", """{"id":7,"aadObjectId":"7faf8bc4-60e2-4b46-9c3f-aa10b0d4b2f1"}""")]
    [InlineData("conversation", null)]
    [InlineData("conversation", """{"conversationType":"personal"}""")]
    [InlineData("conversation", """{"id":""}""")]
    [InlineData("type", null)]
    [InlineData("type", "\"\"")]
    [InlineData("from", "[]")]
    [InlineData("entities", "{}")]
    [InlineData("attachments", "7")]
    public async Task Who_says_neither_who_nor_where_it_is_or_is_no_activity_gets_400(string field, string? value)
    {
        await using var bot = await RunningBot.StartAsync();
        var activity = value is null ? Posted.Message(RunningBot.Question).Without(field) : Posted.Message(RunningBot.Question).With(field, JsonNode.Parse(value));
        Assert.Equal(400, (await bot.PostAsync(activity)).Status);
        Assert.Empty(await bot.FinishAsync());
    }

    [Theory]
    [InlineData("serviceUrl", "no address", 403)]
    [InlineData("serviceUrl", "", 403)]
    [InlineData("serviceUrl", null, 403)]
    [InlineData("serviceUrl", "http://localhost:1@example.org/", 403)]
    [InlineData("id", ".", 202)]
    [InlineData("id", "..", 202)]
    public async Task An_address_or_an_id_that_can_be_none_gets_no_reply(string field, string? value, int status)
    {
        await using var bot = await RunningBot.StartAsync();
        Assert.Equal(status, (await bot.PostAsync(Posted.Message(RunningBot.Question).With(field, value))).Status);
        Assert.Empty(await bot.FinishAsync());
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains("could not be worked on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("recipient")]
    [InlineData("id")]
    [InlineData("channelData")]
    [InlineData("locale")]
    [InlineData("channelId")]
    public async Task What_is_missing_and_not_needed_costs_no_reply(string field)
    {
        await using var bot = await RunningBot.StartAsync();
        Assert.Equal(2, (await bot.HearLastAsync(Posted.Message(RunningBot.Question).Without(field))).Count);
    }

    [Fact]
    public async Task A_message_with_an_empty_id_is_answered_without_being_replied_to()
    {
        await using var bot = await RunningBot.StartAsync();
        Assert.All(await bot.HearLastAsync(Posted.Message(RunningBot.Question).With("id", "")), sent => Assert.EndsWith("/activities", sent.Path, StringComparison.Ordinal));
        Assert.Equal(2, bot.Teams.Received.Count);
    }

    [Theory]
    [InlineData(2_000, 202)]
    [InlineData(2_001, 202)]
    [InlineData(100_000, 202)]
    [InlineData(1_000_000, 400)]
    public async Task Ids_of_any_length_do_no_harm(int length, int status)
    {
        await using var bot = await RunningBot.StartAsync();
        var id = new string('a', length);
        JsonObject[] posts =
        [
            Posted.Message(RunningBot.Question).With("id", id),
            Posted.Message(RunningBot.Question).With("conversation", new JsonObject { ["id"] = id, ["conversationType"] = "personal" }),
            Posted.Message(RunningBot.Question).With("from", new JsonObject { ["id"] = id, ["aadObjectId"] = id, ["name"] = id }),
            Posted.Message(RunningBot.Question).With("recipient", new JsonObject { ["id"] = id }),
            Posted.Installation("add").With("conversation", new JsonObject { ["id"] = id }),
        ];
        foreach (var post in posts)
        {
            Assert.Equal(status, (await bot.PostAsync(post)).Status);
        }

        await bot.FinishAsync();
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains("could not be worked on", StringComparison.Ordinal) || line.Length > 10_000);
    }

    [Fact]
    public async Task A_book_is_no_question()
    {
        await using var bot = await RunningBot.StartAsync();
        var sent = Assert.Single(await bot.HearLastAsync(Posted.InChannel(new string('x', 300_000))));
        Assert.Contains("2,000", sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thousands_of_attachments_are_answered_and_none_is_fetched()
    {
        await using var bot = await RunningBot.StartAsync(options => options.AdminIds = Posted.Entra);
        static JsonNode File(int number) => new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info" };
        var sent = await bot.HearLastAsync(Posted.Message("/corpus add").With("attachments", new JsonArray([.. Enumerable.Range(0, 7_000).Select(File)])));
        Assert.NotEmpty(sent);
        Assert.All(sent, request => Assert.Contains("/v3/conversations/", request.Path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"/help\"")]
    [InlineData("""{"call":7}""")]
    [InlineData("""{"call":"/help","action":[]}""")]
    [InlineData("""{"action":{"data":{"call":"/help"}}}""")]
    public async Task A_value_of_an_odd_shape_is_no_press(string value)
    {
        await using var bot = await RunningBot.StartAsync();
        Assert.Contains("Ask me a question", Assert.Single(await bot.HearLastAsync(Posted.Activity("message").With("value", JsonNode.Parse(value)))).Body, StringComparison.Ordinal);
    }

    /// <summary>One of each kind of activity, to be answered at the stand-in.</summary>
    private static JsonObject[] Kinds(RunningBot bot)
    {
        var card = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "call", ["data"] = new JsonObject { ["call"] = "/context", ["turnsPage"] = false } } };
        var query = new JsonObject { ["parameters"] = new JsonArray(new JsonObject { ["name"] = "words", ["value"] = "lighthouse" }), ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 } };
        var about = new JsonObject { ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["content"] = "<p>Who keeps it?</p>" } } };
        var thumb = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "like", ["feedback"] = "{\"feedbackText\":\"x\"}" } };
        var file = new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "a.txt", ["content"] = new JsonObject { ["downloadUrl"] = "https://example.org/" } };
        JsonObject[] kinds =
        [
            Posted.Message(RunningBot.Question),
            Posted.InChannel($"{Posted.Mention} {RunningBot.Question}"),
            Posted.Message("/corpus add").With("attachments", new JsonArray(file)),
            Posted.Installation("add"),
            Posted.Activity("conversationUpdate"),
            Posted.Invoke("adaptiveCard/action", card),
            Posted.Invoke("composeExtension/query", query),
            Posted.Invoke("composeExtension/fetchTask", about),
            Posted.Invoke("composeExtension/submitAction", about.DeepClone()),
            Posted.Invoke("message/submitAction", thumb),
        ];
        return [.. kinds.Select(kind => kind.With("serviceUrl", bot.Teams.ServiceUrl.ToString()))];
    }

    /// <summary>Lets the bot's time pass about as fast as its limits of sending need it.</summary>
    private static async Task PassTimeAsync(RunningBot bot, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, Cancellation);
            bot.Time.Advance(TimeSpan.FromSeconds(0.5));
        }
    }
}
