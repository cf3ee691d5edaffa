using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Conversing;

public sealed class WelcomeTests : IAsyncLifetime
{
    private RunningBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await RunningBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("en-GB", "Hello! I answer your questions from the one article that I have")]
    [InlineData("fr-FR", "Bonjour")]
    public async Task Whoever_installs_the_bot_is_greeted_with_questions_to_try(string locale, string words)
    {
        var sent = Assert.Single(await _bot.HearLastAsync(Posted.Installation("add").With("locale", locale)));
        Assert.Equal("POST /v3/conversations/a%3A1pL6i0oY3C0K8oAj8/activities", sent.Line);
        Assert.StartsWith(words, sent.Json.Text("text"), StringComparison.Ordinal);
        Assert.Equal([Posted.Person], sent.Json.GetProperty("suggestedActions").GetProperty("to").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(3, sent.Json.GetProperty("suggestedActions").GetProperty("actions").GetArrayLength());
    }

    [Theory]
    [InlineData("en-US", "Mention me with a question")]
    [InlineData("fr-FR", "Mentionnez-moi avec une question")]
    public async Task A_channel_is_greeted_with_a_card_that_lists_questions(string locale, string words)
    {
        var sent = Assert.Single(await _bot.HearLastAsync(Posted.Installation("add").InThread().With("locale", locale)));
        Assert.StartsWith("POST /v3/conversations/19%3A253b1f341670408fb6fe51050b6e5ceb%40thread.skype", sent.Line, StringComparison.Ordinal);
        Assert.False(sent.Json.TryGetProperty("suggestedActions", out _));
        var card = Assert.Single(sent.Json.GetProperty("attachments").EnumerateArray()).GetRawText();
        Assert.Contains(words, card, StringComparison.Ordinal);
        Assert.Contains("When was the lighthouse of Saltmere built?", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_installation_told_twice_is_greeted_once()
    {
        var added = Posted.Installation("add");
        await _bot.PostAsync(added);
        Assert.Single(await _bot.HearLastAsync(added));
    }

    [Theory]
    [InlineData("installationUpdate", "remove")]
    [InlineData("installationUpdate", "add-upgrade")]
    [InlineData("installationUpdate", null)]
    [InlineData("conversationUpdate", null)]
    [InlineData("messageReaction", null)]
    [InlineData("messageUpdate", null)]
    [InlineData("somethingNew", "add")]
    public async Task Other_news_is_taken_in_silence(string type, string? action) =>
        Assert.Empty(await _bot.HearLastAsync(Posted.Activity(type).With("action", action)));
}
