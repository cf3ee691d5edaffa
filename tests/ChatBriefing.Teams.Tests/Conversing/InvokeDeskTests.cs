using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Conversing;

public sealed class InvokeDeskTests : IAsyncLifetime
{
    private RunningBot _bot = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _bot = await RunningBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_button_of_an_answer_is_answered_with_a_card(bool isFromTeams)
    {
        var answer = (await _bot.HearAsync(Posted.Message(RunningBot.Question), sent: 2))[0].Json;
        var buttons = Buttons(answer);
        Assert.Contains(buttons, button => Call(button).StartsWith("/context", StringComparison.Ordinal));
        foreach (var button in buttons)
        {
            var result = await _bot.InvokeAsync(Posted.Invoke("adaptiveCard/action", Press(button, isFromTeams)));
            Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), (result.GetProperty("statusCode").GetInt32(), result.Text("type")));
            Assert.Equal("AdaptiveCard", result.GetProperty("value").Text("type"));
        }
    }

    [Theory]
    [InlineData("/context", "Ships from the north")]
    [InlineData("/more", "AdaptiveCard")]
    public async Task A_press_asks_about_the_person_s_last_answer_where_it_names_none(string call, string shown)
    {
        await _bot.HearAsync(Posted.Message(RunningBot.Question), sent: 2);
        var data = new JsonObject { ["call"] = call, ["turnsPage"] = false };
        var result = await _bot.InvokeAsync(Posted.Invoke("adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "call", ["data"] = data } }));
        Assert.Contains(shown, result.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"doIt","data":{"kind":"execute"}}}""", "en-US", "earlier version")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"call","data":{"call":"no command"}}}""", "fr-FR", "version antérieure")]
    [InlineData("[]", "en-US", "earlier version")]
    [InlineData("null", "en-US", "earlier version")]
    public async Task A_button_without_meaning_is_answered_with_words(string value, string locale, string words)
    {
        var result = await _bot.InvokeAsync(Posted.Invoke("adaptiveCard/action", JsonNode.Parse(value)).With("locale", locale));
        Assert.Equal("application/vnd.microsoft.activity.message", result.Text("type"));
        Assert.Contains(words, result.Text("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_in_a_channel_shows_nothing_that_is_for_one_s_own_eyes()
    {
        var data = new JsonObject { ["call"] = "/privacy export", ["turnsPage"] = false };
        var result = await _bot.InvokeAsync(Posted.Invoke("adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "call", ["data"] = data } }).InThread());
        Assert.Contains("write to me directly", result.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"commandId":"search","parameters":[{"name":"words","value":"lighthouse Saltmere"}],"queryOptions":{"skip":0,"count":25}}""")]
    [InlineData("""{"parameters":[{"value":"lighthouse Saltmere"}],"queryOptions":{"skip":0,"count":25},"commandContext":"compose"}""")]
    [InlineData("""{"parameters":[{"name":"words","value":"lighthouse Saltmere"}]}""")]
    [InlineData("""{"parameters":[{"name":"words","value":"lighthouse Saltmere"}],"queryOptions":{"skip":"x","count":1e400}}""")]
    [InlineData("""{"parameters":[{"name":"words","value":"lighthouse Saltmere"}],"queryOptions":{"skip":-7,"count":0}}""")]
    public async Task A_search_shows_cards_each_with_what_stands_for_it_in_the_list(string value)
    {
        var found = (await SearchAsync(value)).GetProperty("composeExtension");
        Assert.Equal(("result", "list"), (found.Text("type"), found.Text("attachmentLayout")));
        Assert.NotEmpty(found.GetProperty("attachments").EnumerateArray());
        Assert.All(found.GetProperty("attachments").EnumerateArray(), each =>
        {
            Assert.Equal("application/vnd.microsoft.card.adaptive", each.Text("contentType"));
            Assert.Equal("application/vnd.microsoft.card.thumbnail", each.GetProperty("preview").Text("contentType"));
        });
        Assert.Contains("Ada Thorne", found.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_goes_on_where_the_page_before_ended()
    {
        for (var i = 0; i < 12; i++)
        {
            _bot.Write($"report-{i:00}.txt", $"Report {i}\n\nHarbour report number {i} of warden Marsh{(char)('a' + i)} counts {100 + (i * 7)} herring boats.\n");
        }

        await _bot.Briefing.ReindexAsync(null, Cancellation);
        var all = await TextsAsync(0, 10);
        Assert.Equal(10, all.Length);
        Assert.Equal(all[..5], await TextsAsync(0, 5));
        Assert.Equal(all[5..], await TextsAsync(5, 5));
    }

    [Theory]
    [InlineData("""{"parameters":[{"name":"words","value":"submarine volcano"}]}""", "The sources say nothing about this.")]
    [InlineData("""{"parameters":[{"name":"words","value":"lighthouse"}],"queryOptions":{"skip":2147483647,"count":25}}""", "The sources say nothing about this.")]
    [InlineData("""{"parameters":[{"name":"words","value":"lighthouse"}],"queryOptions":{"skip":100,"count":99999}}""", "The sources say nothing about this.")]
    [InlineData("""{"parameters":[{"name":"initialRun","value":"true"}]}""", "Type a few words")]
    [InlineData("""{"parameters":[{"name":"words","value":" "}]}""", "Type a few words")]
    [InlineData("""{"parameters":[{"name":"words","value":{}}]}""", "Type a few words")]
    [InlineData("""{"parameters":[null]}""", "Type a few words")]
    [InlineData("""{"parameters":[]}""", "Type a few words")]
    [InlineData("""{"parameters":"x"}""", "Type a few words")]
    [InlineData("7", "Type a few words")]
    public async Task A_search_that_shows_nothing_says_so(string value, string words)
    {
        var result = (await SearchAsync(value)).GetProperty("composeExtension");
        Assert.Equal("message", result.Text("type"));
        Assert.StartsWith(words, result.Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_for_a_whole_book_takes_no_time_worth_mentioning()
    {
        var book = string.Concat(Enumerable.Repeat("lighthouse of Saltmere ", 15_000));
        Assert.True((await SearchAsync(new JsonObject { ["parameters"] = new JsonArray(new JsonObject { ["name"] = "words", ["value"] = book }) }.ToJsonString())).TryGetProperty("composeExtension", out _));
    }

    [Fact]
    public async Task Asking_about_a_message_opens_a_dialog_with_the_answer()
    {
        var result = await _bot.InvokeAsync(Ask("composeExtension/fetchTask", "<div><p>Who keeps the lighthouse of&nbsp;<b>Saltmere</b>?</p></div>"));
        var dialog = result.GetProperty("task");
        Assert.Equal("continue", dialog.Text("type"));
        Assert.Equal(RunningBot.Question, dialog.GetProperty("value").Text("title"));
        var card = dialog.GetProperty("value").GetProperty("card");
        Assert.Contains("Ada Thorne", card.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["Action.Submit"], card.GetProperty("content").GetProperty("actions").EnumerateArray().Select(action => action.Text("type")));
    }

    [Fact]
    public async Task The_answer_of_the_dialog_is_inserted_as_a_card()
    {
        var result = (await _bot.InvokeAsync(Ask("composeExtension/submitAction", $"<p>{RunningBot.Question}</p>"))).GetProperty("composeExtension");
        Assert.Equal("result", result.Text("type"));
        Assert.Contains("Ada Thorne", Assert.Single(result.GetProperty("attachments").EnumerateArray()).GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"messagePayload":{"body":{"contentType":"html","content":"<p>&nbsp;</p>"}}}""")]
    [InlineData("""{"messagePayload":{"body":{"content":null}}}""")]
    [InlineData("""{"messagePayload":[]}""")]
    [InlineData("null")]
    public async Task A_message_without_text_is_said_to_have_none(string value)
    {
        var dialog = (await _bot.InvokeAsync(Posted.Invoke("composeExtension/fetchTask", JsonNode.Parse(value)))).GetProperty("task");
        Assert.Equal(("message", "That message has no text."), (dialog.Text("type"), dialog.Text("value")));
        var inserted = (await _bot.InvokeAsync(Posted.Invoke("composeExtension/submitAction", JsonNode.Parse(value)).With("locale", "fr-FR"))).GetProperty("composeExtension");
        Assert.Equal(("message", "Ce message ne contient pas de texte."), (inserted.Text("type"), inserted.Text("text")));
    }

    [Fact]
    public async Task A_command_in_somebody_s_message_is_not_carried_out()
    {
        var result = await _bot.InvokeAsync(Ask("composeExtension/fetchTask", "/privacy delete"));
        Assert.DoesNotContain("Forgotten", result.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("continue", result.GetProperty("task").Text("type"));
    }

    [Theory]
    [InlineData("like", "\"great answer\"", 1, "great answer")]
    [InlineData("dislike", "\"{\\\"feedbackText\\\":\\\"It names the wrong keeper.\\\"}\"", 0, "It names the wrong keeper.")]
    [InlineData("dislike", "\"{\\\"feedbackText\\\":\\\"\\\"}\"", 0, null)]
    [InlineData("like", "null", 1, null)]
    public async Task A_thumb_is_kept_with_the_answer_that_the_message_shows(string reaction, string feedback, int helpful, string? comment)
    {
        await _bot.HearAsync(Posted.Message(RunningBot.Question), sent: 2);
        await _bot.HearAsync(Posted.Message("When was the lighthouse of Saltmere built?"), sent: 2);
        Assert.Equal("{}", (await _bot.InvokeAsync(Thumb(reaction, feedback).With("replyToId", "1"))).GetRawText());
        var kept = Assert.Single(await RatingsAsync());
        Assert.Equal((helpful, comment), (kept.GetProperty("helpful").GetInt32(), kept.Text("comment")));
        Assert.Equal(RunningBot.Question, await QuestionAsync(kept.Text("receipt")!));
    }

    [Fact]
    public async Task A_thumb_without_a_message_is_for_the_last_answer()
    {
        await _bot.HearAsync(Posted.Message("When was the lighthouse of Saltmere built?"), sent: 2);
        _bot.Teams.Otherwise = ConnectorStandIn.Reply(202);
        await _bot.HearAsync(Posted.Message(RunningBot.Question), sent: 2);
        Assert.Equal("{}", (await _bot.InvokeAsync(Thumb("dislike", "\"bad\""))).GetRawText());
        Assert.Equal(RunningBot.Question, await QuestionAsync(Assert.Single(await RatingsAsync()).Text("receipt")!));
    }

    [Fact]
    public async Task In_a_channel_everybody_has_a_thumb_of_their_own()
    {
        await _bot.HearAsync(Posted.InChannel($"{Posted.Mention} {RunningBot.Question}"), sent: 1);
        await RememberedAsync();
        await _bot.InvokeAsync(Thumb("like", "null").InThread().With("replyToId", "1"));
        await _bot.InvokeAsync(Thumb("dislike", "null").InThread().With("replyToId", "1").With("from", new JsonObject { ["id"] = "29:other" }));
        Assert.Equal([0, 1], (await RatingsAsync()).Select(kept => kept.GetProperty("helpful").GetInt32()).Order());
    }

    [Fact]
    public async Task A_second_thumb_takes_the_place_of_the_first()
    {
        await _bot.HearAsync(Posted.Message(RunningBot.Question), sent: 2);
        await _bot.InvokeAsync(Thumb("like", "null").With("replyToId", "1"));
        await _bot.InvokeAsync(Thumb("dislike", "\"wrong keeper\"").With("replyToId", "1"));
        var kept = Assert.Single(await RatingsAsync());
        Assert.Equal((0, "wrong keeper"), (kept.GetProperty("helpful").GetInt32(), kept.Text("comment")));
    }

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"x"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":["like"]}}""")]
    [InlineData("""{"actionName":"other"}""")]
    [InlineData("[]")]
    public async Task A_thumb_for_something_unknown_keeps_nothing(string value)
    {
        await _bot.HearAsync(Posted.Message(RunningBot.Question), sent: 2);
        Assert.Equal("{}", (await _bot.InvokeAsync(Posted.Invoke("message/submitAction", JsonNode.Parse(value)).With("replyToId", "1700000000000"))).GetRawText());
        Assert.Empty(await RatingsAsync());
    }

    [Fact]
    public async Task A_thumb_of_somebody_who_asked_nothing_keeps_nothing()
    {
        await _bot.HearAsync(Posted.Message(RunningBot.Question), sent: 2);
        var stranger = Thumb("like", "null").With("from", new JsonObject { ["id"] = "29:stranger" });
        Assert.Equal("{}", (await _bot.InvokeAsync(stranger)).GetRawText());
        Assert.Empty(await RatingsAsync());
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("COMPOSEEXTENSION/QUERY")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_invoke_that_the_bot_does_not_know_is_said_to_be(string? name)
    {
        var answer = await _bot.PostAsync(Posted.Invoke(name!, new JsonObject()));
        Assert.Equal((501, 0), (answer.Status, answer.Json.Length));
    }

    [Theory]
    [InlineData("adaptiveCard/action", "Something went wrong on my side")]
    [InlineData("composeExtension/fetchTask", "Something went wrong on my side")]
    [InlineData("composeExtension/submitAction", "Something went wrong on my side")]
    [InlineData("message/submitAction", "{}")]
    public async Task A_failure_is_told_in_words_and_the_log_has_it(string name, string words)
    {
        // Commands and thumbs need the database, which is gone.
        _bot.Briefing.Dispose();
        var value = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "call", ["data"] = new JsonObject { ["call"] = "/context" } },
            ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["content"] = "The lighthouse?" } },
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "like" },
        };
        Assert.Contains(words, (await _bot.InvokeAsync(Posted.Invoke(name, value))).GetRawText(), StringComparison.Ordinal);
        Assert.Contains(_bot.Logs.Lines, line => line.Contains("error id", StringComparison.Ordinal));
    }

    private static JsonElement[] Buttons(JsonElement message) => [.. message.GetProperty("attachments")[0].GetProperty("content").GetProperty("actions").EnumerateArray()];

    private static string Call(JsonElement button) => button.GetProperty("data").Text("call")!;

    /// <summary>A press as Teams sends it, or as the Playground does.</summary>
    private static JsonObject Press(JsonElement button, bool isFromTeams)
    {
        var action = JsonNode.Parse(button.GetRawText())!.AsObject();
        return isFromTeams
            ? new JsonObject { ["action"] = action.Without("fallback").With("id", "b1"), ["trigger"] = "manual" }
            : new JsonObject { ["action"] = action.Without("fallback") };
    }

    private static JsonObject Ask(string name, string html) => Posted.Invoke(name, new JsonObject
    {
        ["commandId"] = "ask",
        ["commandContext"] = "message",
        ["data"] = new JsonObject { ["call"] = "/ask", ["turnsPage"] = false },
        ["messagePayload"] = new JsonObject { ["id"] = "1485983408511", ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html } },
    });

    private static JsonObject Thumb(string reaction, string feedback) => Posted.Invoke("message/submitAction", new JsonObject
    {
        ["actionName"] = "feedback",
        ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = JsonNode.Parse(feedback) },
    });

    private Task<JsonElement> SearchAsync(string value) => _bot.InvokeAsync(Posted.Invoke("composeExtension/query", JsonNode.Parse(value)));

    private async Task<string[]> TextsAsync(int skip, int count)
    {
        var found = await SearchAsync($$"""{"parameters":[{"name":"words","value":"herring boats"}],"queryOptions":{"skip":{{skip}},"count":{{count}} } }""");
        return [.. found.GetProperty("composeExtension").GetProperty("attachments").EnumerateArray().Select(each => each.GetProperty("preview").GetProperty("content").Text("text")!)];
    }

    /// <summary>Waits until it is kept which message shows the answer; in a personal chat the questions sent after it tell as much.</summary>
    private async Task RememberedAsync()
    {
        for (var tries = 0; (await ExportAsync()).GetProperty("shown").GetArrayLength() == 0 && tries < 6_000; tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, Cancellation);
        }
    }

    private async Task<JsonElement[]> RatingsAsync() => [.. (await ExportAsync()).GetProperty("ratings").EnumerateArray()];

    private async Task<string?> QuestionAsync(string receipt) =>
        (await ExportAsync()).GetProperty("receipts").EnumerateArray().First(each => each.EnumerateObject().Any(field => field.Value.ToString() == receipt)).Text("question");

    private async Task<JsonElement> ExportAsync()
    {
        using var output = new MemoryStream();
        await _bot.Briefing.ExportAsync(output, null, Cancellation);
        return JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).RootElement;
    }
}
