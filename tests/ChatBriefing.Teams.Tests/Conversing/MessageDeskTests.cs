using System.Text.Json.Nodes;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Conversing;

public sealed class MessageDeskTests : IAsyncLifetime
{
    private const string ToPersonalChat = "POST /v3/conversations/a%3A1pL6i0oY3C0K8oAj8/activities";
    private const string ToThread = "POST /v3/conversations/19%3A253b1f341670408fb6fe51050b6e5ceb%40thread.skype%3Bmessageid%3D1485983194839/activities";

    private RunningBot _bot = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _bot = await RunningBot.StartAsync(options => options.AdminIds = Posted.Entra.ToUpperInvariant());

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_question_is_answered_with_the_quote_its_source_thumbs_and_next_steps()
    {
        var asked = Posted.Message(RunningBot.Question);
        var sent = (await _bot.HearLastAsync(asked))[0];
        Assert.Equal($"{ToPersonalChat}/{asked["id"]}", sent.Line);
        var message = sent.Json;
        Assert.Equal(("message", "markdown", "en-US"), (message.Text("type"), message.Text("textFormat"), message.Text("locale")));
        Assert.Contains("kept by **Ada Thorne**", message.Text("text"), StringComparison.Ordinal);
        var claims = Assert.Single(message.GetProperty("entities").EnumerateArray()).GetProperty("citation");
        Assert.Equal("The lighthouse", claims[0].GetProperty("appearance").Text("name"));
        Assert.Equal("default", message.GetProperty("channelData").GetProperty("feedbackLoop").Text("type"));
        var card = Assert.Single(message.GetProperty("attachments").EnumerateArray()).GetProperty("content");
        Assert.Contains(card.GetProperty("actions").EnumerateArray(), action => action.Text("title") == "Show in context");
        Assert.False(message.TryGetProperty("suggestedActions", out _));
    }

    [Fact]
    public async Task A_reply_says_whom_it_is_from_and_for_and_where_it_belongs()
    {
        var asked = Posted.Message(RunningBot.Question);
        Assert.All(await _bot.HearLastAsync(asked), sent =>
        {
            Assert.Equal(Posted.BotId, sent.Json.GetProperty("from").Text("id"));
            Assert.Equal(Posted.Person, sent.Json.GetProperty("recipient").Text("id"));
            Assert.Equal(Posted.PersonalChat, sent.Json.GetProperty("conversation").Text("id"));
            Assert.Equal($"{asked["id"]}", sent.Json.Text("replyToId"));
        });
    }

    [Fact]
    public async Task Questions_worth_asking_next_follow_in_a_message_of_their_own_for_who_asked()
    {
        var sent = await _bot.HearLastAsync(Posted.Message(RunningBot.Question));
        Assert.Equal(2, sent.Count);
        var suggested = sent[1].Json.GetProperty("suggestedActions");
        Assert.Equal([Posted.Person], suggested.GetProperty("to").EnumerateArray().Select(id => id.GetString()));
        Assert.InRange(suggested.GetProperty("actions").GetArrayLength(), 1, 3);
        Assert.All(suggested.GetProperty("actions").EnumerateArray(), action => Assert.Equal("imBack", action.Text("type")));
        Assert.Equal("Ask next:", sent[1].Json.Text("text"));
        Assert.False(sent[1].Json.TryGetProperty("attachments", out _));
    }

    [Fact]
    public async Task In_a_channel_the_reply_goes_into_the_thread_alone()
    {
        var asked = Posted.InChannel($"{Posted.Mention} {RunningBot.Question}");
        var sent = Assert.Single(await _bot.HearLastAsync(asked));
        Assert.Equal($"{ToThread}/{asked["id"]}", sent.Line);
        Assert.Contains("Ada Thorne", sent.Json.Text("text"), StringComparison.Ordinal);
        Assert.False(sent.Json.TryGetProperty("suggestedActions", out _));
    }

    [Theory]
    [InlineData("<at>Briefing</at>&nbsp;Who keeps the lighthouse of Saltmere?")]
    [InlineData("Who keeps the lighthouse of Saltmere? <at>Briefing</at>\n")]
    [InlineData("<p><at>Briefing</at> Who keeps the light&#104;ouse of <b>Saltmere</b>?</p>")]
    public async Task The_mention_may_stand_anywhere_and_the_text_be_HTML(string text) =>
        Assert.Contains("Ada Thorne", Assert.Single(await _bot.HearLastAsync(Posted.InChannel(text))).Json.Text("text"), StringComparison.Ordinal);

    [Fact]
    public async Task A_follow_up_belongs_to_who_asked()
    {
        await _bot.HearAsync(Posted.InChannel($"{Posted.Mention} {RunningBot.Question}"), sent: 1);
        var other = Posted.InChannel($"{Posted.Mention} When was it built?").With("from", new JsonObject { ["id"] = "29:other", ["name"] = "Alex" });
        Assert.DoesNotContain("Read as", (await _bot.HearAsync(other, sent: 1))[0].Body, StringComparison.Ordinal);
        Assert.Contains("1871", (await _bot.HearAsync(Posted.InChannel($"{Posted.Mention} When was it built?"), sent: 1))[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_message_posted_again_is_answered_once()
    {
        var asked = Posted.InChannel($"{Posted.Mention} {RunningBot.Question}");
        Assert.Equal(202, (await _bot.PostAsync(asked)).Status);
        Assert.Single(await _bot.HearLastAsync(asked));
    }

    [Theory]
    [InlineData("<at>Briefing</at>", "en-US", "Ask me a question")]
    [InlineData("<at>Briefing</at> ", "fr-CA", "Posez-moi une question")]
    public async Task Who_says_nothing_is_told_what_to_do(string text, string locale, string words) =>
        Assert.Contains(words, Assert.Single(await _bot.HearLastAsync(Posted.InChannel(text).With("locale", locale))).Json.Text("text"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Show in context")]
    [InlineData("/context")]
    [InlineData(null)]
    public async Task A_button_s_words_and_its_value_do_what_the_button_does(string? typed)
    {
        var answer = (await _bot.HearAsync(Posted.Message(RunningBot.Question), sent: 2))[0].Json;
        var execute = answer.GetProperty("attachments")[0].GetProperty("content").GetProperty("actions").EnumerateArray().First(action => action.Text("title") == "Show in context");
        var pressed = typed is null ? Posted.Activity("message").With("value", JsonNode.Parse(execute.GetProperty("fallback").GetProperty("data").GetRawText())) : Posted.Message(typed);
        Assert.Contains("Ships from the north", (await _bot.HearAsync(pressed, sent: 1))[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_waits_sees_the_bot_typing_before_the_answer()
    {
        using (_bot.HoldHistory())
        {
            Assert.Equal(202, (await _bot.PostAsync(Posted.InChannel($"{Posted.Mention} {RunningBot.Question}"))).Status);
            await PassUntilSentAsync(1);
        }

        var sent = await _bot.FinishAsync();
        Assert.Equal(["typing", "message"], sent.Select(request => request.Json.Text("type")));
        Assert.All(sent, request => Assert.StartsWith(ToThread, request.Line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_admin_changes_the_corpus_from_the_personal_chat()
    {
        _bot.Write("market.txt", "The market\n\nThe market opens on Mondays.\n");
        await _bot.HearLastAsync(Posted.Message("/corpus reindex"));
        Assert.NotNull(_bot.Briefing.Article(new("market")));
    }

    [Fact]
    public async Task An_admin_is_known_by_the_object_id_alone()
    {
        Assert.DoesNotContain("Only admins", (await _bot.HearAsync(Posted.Message("/corpus status"), sent: 1))[0].Body, StringComparison.Ordinal);
        JsonObject[] others =
        [
            new() { ["id"] = Posted.Person, ["name"] = Posted.Entra },
            new() { ["id"] = Posted.Entra, ["name"] = "Megan Bowen" },
            new() { ["id"] = Posted.Person, ["aadObjectId"] = "00000000-0000-0000-0000-000000000001" },
            new() { ["id"] = Posted.Person, ["aadObjectId"] = new JsonArray(Posted.Entra) },
        ];
        foreach (var other in others)
        {
            Assert.Contains("Only admins", (await _bot.HearAsync(Posted.Message("/corpus reindex").With("from", other).With("conversation", Chat($"a:{Guid.NewGuid()}")), sent: 1))[0].Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/privacy export")]
    [InlineData("/corpus status")]
    public async Task What_is_for_one_s_own_eyes_is_not_written_into_a_channel(string command) =>
        Assert.Contains("write to me directly", Assert.Single(await _bot.HearLastAsync(Posted.InChannel($"{Posted.Mention} {command}"))).Json.Text("text"), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://contoso-my.sharepoint.com/personal/notes.txt")]
    [InlineData("https://contoso-my.sharepoint.com.example.org/notes.txt")]
    [InlineData("https://contoso-my.sharepoint.com:8443/notes.txt")]
    [InlineData("file:///etc/passwd")]
    [InlineData("notes.txt")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_file_from_elsewhere_than_Teams_is_not_fetched(string? address)
    {
        var sent = await _bot.HearAsync(Attached(address), sent: 1);
        Assert.Contains("not where Teams keeps attached files", sent[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_on_this_machine_is_not_asked_for_a_file()
    {
        var sent = await _bot.HearLastAsync(Attached($"{_bot.Teams.ServiceUrl}/files/notes.txt"));
        Assert.All(sent, request => Assert.Contains("/v3/conversations/", request.Path, StringComparison.Ordinal));
        Assert.Empty(_bot.Teams.Logins);
        Assert.Contains("not where Teams keeps attached files", sent[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_alone_is_something_said_but_cards_and_HTML_are_not()
    {
        var html = Posted.Activity("message").With("attachments", new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = "<p></p>" }, null, new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive" }));
        Assert.Contains("Ask me a question", (await _bot.HearAsync(html, sent: 1))[0].Body, StringComparison.Ordinal);
        var file = Attached("https://contoso-my.sharepoint.com/notes.txt").Without("text");
        Assert.DoesNotContain("Ask me a question about the articles, and I will quote", (await _bot.HearAsync(file, sent: 1))[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_client_s_language_is_that_of_the_bot_s_own_words()
    {
        Assert.Equal("fr-FR", (await _bot.HearAsync(Posted.Message("/help").With("locale", "fr-FR"), sent: 1))[0].Json.Text("locale"));
        var told = Posted.Message("/corpus").Without("locale").With("entities", new JsonArray(null, new JsonObject { ["type"] = "clientInfo", ["locale"] = "FR-be" }));
        Assert.Equal("fr-FR", (await _bot.HearAsync(told, sent: 1))[0].Json.Text("locale"));
    }

    private async Task PassUntilSentAsync(int count)
    {
        for (var tries = 0; _bot.Teams.Received.Count < count && tries < 6_000; tries++)
        {
            _bot.Time.Advance(TimeSpan.FromSeconds(0.6));
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Cancellation);
        }
    }

    private static JsonObject Chat(string id) => new() { ["conversationType"] = "personal", ["id"] = id };

    private static JsonObject Attached(string? address) => Posted.Message("/corpus add").With("attachments", new JsonArray(new JsonObject
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["contentUrl"] = "https://contoso-my.sharepoint.com/personal/notes.txt",
        ["name"] = "notes.txt",
        ["content"] = new JsonObject { ["downloadUrl"] = address, ["uniqueId"] = "1", ["fileType"] = "txt" },
    }));
}
