using System.Text.Json;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Conversing;

public sealed class InteractionDeskTests(SpecCheck spec) : IAsyncLifetime
{
    private const int Message = 4;
    private const int Deferred = 5;
    private const int Update = 7;
    private const int Modal = 9;

    private Desk _desk = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _desk = await Desk.OpenAsync();

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_question_is_answered_at_once_with_the_quote_and_its_source()
    {
        var response = await AskAsync(Desk.Question);
        Assert.Equal(Message, response.GetProperty("type").GetInt32());
        var shown = response.GetProperty("data").GetRawText();
        Assert.Contains("Ada Thorne", shown, StringComparison.Ordinal);
        Assert.Contains("The lighthouse", shown, StringComparison.Ordinal);
        Assert.Contains("\"allowed_mentions\":{\"parse\":[]", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_question_is_answered_for_the_caller_alone()
    {
        Assert.Equal(64, Flags(await CheckedAsync(Called.Command("ask", ("question", Desk.Question), ("private", true)))));
        Assert.Equal(0, Flags(await AskAsync(Desk.Question)));
    }

    [Theory]
    [InlineData("privacy")]
    [InlineData("corpus status")]
    public async Task Personal_replies_are_for_the_caller_alone(string command) => Assert.Equal(64, Flags(await CheckedAsync(Called.Command(command).ByAdmin())));

    [Fact]
    public async Task The_reply_speaks_the_language_of_the_person_s_client() =>
        Assert.Contains("articles", (await CheckedAsync(Called.Command("help") with { Locale = "fr" })).GetRawText(), StringComparison.Ordinal);

    [Fact]
    public async Task Follow_ups_belong_to_the_person_who_asked()
    {
        await AskAsync(Desk.Question);
        Assert.Contains("1871", (await AskAsync("When was it built?")).GetRawText(), StringComparison.Ordinal);
        var other = Called.Command("ask", ("question", "When was it built?")) with { Member = Called.Member(2) };
        Assert.DoesNotContain("Read as", (await CheckedAsync(other)).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interaction_that_comes_twice_is_answered_once()
    {
        var interaction = Called.Command("ask", ("question", Desk.Question));
        Assert.NotNull(await _desk.Interactions.ReactAsync(interaction, Cancellation));
        Assert.Null(await _desk.Interactions.ReactAsync(interaction, Cancellation));
    }

    [Theory]
    [InlineData("32")]
    [InlineData("8")]
    [InlineData("2222085186637376", false)]
    [InlineData("0", false)]
    [InlineData("not a number", false)]
    [InlineData(null, false)]
    public async Task Those_who_may_manage_the_server_are_admins(string? permissions, bool allowed = true)
    {
        var response = await CheckedAsync(Called.Command("corpus status") with { Member = Called.Member(1) with { Permissions = permissions } });
        Assert.Equal(!allowed, response.GetRawText().Contains("Only admins", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Those_with_a_role_of_admins_are_admins_but_not_outside_of_servers()
    {
        var member = Called.Member(1, "0", Desk.AdminRoles.Single().Value);
        Assert.DoesNotContain("Only admins", (await CheckedAsync(Called.Command("corpus status") with { Member = member })).GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Only admins", (await CheckedAsync(Called.Command("corpus status") with { Member = member, GuildId = null })).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_reply_is_promised_and_then_put_in_place()
    {
        var (reaction, release) = await AddSlowlyAsync();
        Assert.Equal(Deferred, Desk.Json(reaction.First).GetProperty("type").GetInt32());
        Assert.Equal(64, Flags(Desk.Json(reaction.First)));
        var following = reaction.Afterwards!();
        release.SetResult();
        await following.WaitAsync(TimeSpan.FromSeconds(60), Cancellation);
        var edit = _desk.Api.Received[^1];
        Assert.Equal($"PATCH /webhooks/{Desk.Self}/aW50ZXJhY3Rpb246eA/messages/@original", edit.Line);
        Assert.Contains("market.txt", edit.Body, StringComparison.Ordinal);
        Assert.False(edit.Headers.ContainsKey("Authorization"));
        Assert.NotNull(_desk.Briefing.Article(new("market")));
        await SpecAsync(edit.Method, edit.Path, edit.Body);
    }

    [Fact]
    public async Task A_file_from_elsewhere_than_Discord_is_not_fetched()
    {
        var response = await CheckedAsync(Attached("http://169.254.169.254/latest/meta-data"));
        Assert.Contains("not where Discord keeps", response.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_and_articles_are_completed()
    {
        var choices = (await CheckedAsync(Called.Typing("article", "article", "light"))).GetProperty("data").GetProperty("choices");
        Assert.Equal("lighthouse", choices[0].GetProperty("value").GetString());
        Assert.Equal(0, (await CheckedAsync(Called.Typing("article", "article", "zzz"))).GetProperty("data").GetProperty("choices").GetArrayLength());
    }

    [Fact]
    public async Task An_argument_that_cannot_be_completed_is_completed_to_nothing()
    {
        // The list of feeds is in the database, which is gone.
        _desk.Briefing.Dispose();
        var typing = new GivenOption { Name = "remove", Type = 1, Options = [new GivenOption { Name = "address", Type = 3, Value = JsonSerializer.SerializeToElement("h"), Focused = true }] };
        var response = await CheckedAsync(Called.With(InteractionType.Autocomplete, new InteractionData { Name = "feeds", Type = 1, Options = [typing] }).ByAdmin());
        Assert.Contains(_desk.Log.Lines, line => line.Contains("error id", StringComparison.Ordinal));
        Assert.Equal((8, 0), (response.GetProperty("type").GetInt32(), response.GetProperty("data").GetProperty("choices").GetArrayLength()));
    }

    [Fact]
    public async Task Every_button_of_an_answer_does_something()
    {
        foreach (var id in Buttons(await AskAsync(Desk.Question)))
        {
            var response = await CheckedAsync(Called.Press(id));
            Assert.DoesNotContain("earlier version", response.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_thumb_down_asks_why_and_keeps_what_is_written()
    {
        var ids = Buttons(await AskAsync(Desk.Question)).ToArray();
        var modal = (await Task.WhenAll(ids.Select(id => CheckedAsync(Called.Press(id))))).Single(response => response.GetProperty("type").GetInt32() == Modal).GetProperty("data");
        var field = modal.GetProperty("components")[0].GetProperty("components")[0].GetProperty("custom_id").GetString()!;
        var thanks = await CheckedAsync(Called.Form(modal.GetProperty("custom_id").GetString()!, field, "It names the wrong keeper."));
        Assert.Contains("Thank you", thanks.GetRawText(), StringComparison.Ordinal);
        var kept = Assert.Single(await _desk.Briefing.Curator.FeedbackAsync(10, Cancellation));
        Assert.Equal(["It names the wrong keeper."], kept.Comments);
    }

    [Fact]
    public async Task A_page_is_turned_in_its_place()
    {
        for (var i = 0; i < 40; i++)
        {
            _desk.Write($"report-{i:00}.txt", $"Report {i}\n\nHarbour report {i} counts the ships of week {i}.\n");
        }

        await _desk.Briefing.ReindexAsync(null, Cancellation);
        var next = Buttons(await CheckedAsync(Called.Command("sources"))).Last();
        var page = await CheckedAsync(Called.Press(next));
        Assert.Equal(Update, page.GetProperty("type").GetInt32());
        Assert.Contains("Page 2 of 2", page.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zzz")]
    [InlineData("c:/nonsense")]
    [InlineData("")]
    public async Task A_button_without_meaning_is_answered_privately(string id) => Assert.Equal(64, Flags(await CheckedAsync(Called.Press(id) with { Message = new Message { Flags = 64 } })));

    [Fact]
    public async Task A_command_that_no_longer_exists_is_said_to() =>
        Assert.Contains("no longer know", (await CheckedAsync(Called.Command("forecast"))).GetRawText(), StringComparison.Ordinal);

    [Fact]
    public async Task Too_many_questions_are_slowed_down_with_a_friendly_word()
    {
        JsonElement last = default;
        for (var i = 0; i < 21; i++)
        {
            last = await AskAsync(Desk.Question);
        }

        Assert.Contains("Please ask again in", last.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_answered_is_left_alone()
    {
        var ask = Called.Command("ask", ("question", Desk.Question));
        Assert.Null(await _desk.Interactions.ReactAsync(ask with { Token = null }, Cancellation));
        Assert.Null(await _desk.Interactions.ReactAsync(ask with { Member = null }, Cancellation));
        Assert.Null(await _desk.Interactions.ReactAsync(ask with { Data = null }, Cancellation));
        Assert.Null(await _desk.Interactions.ReactAsync(ask with { Type = 99 }, Cancellation));
    }

    private async Task<(Discord.Conversing.Reaction Reaction, TaskCompletionSource Release)> AddSlowlyAsync()
    {
        var (asked, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        _desk.Api.Then(async http =>
        {
            asked.SetResult();
            await release.Task;
            await RestStandIn.Reply(200, "The market\n\nThe market opens on Mondays.\n")(http);
        });
        var reacting = _desk.Interactions.ReactAsync(Attached($"{_desk.Api.BaseUrl}/files/market.txt"), Cancellation);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(60), Cancellation);
        _desk.Time.Advance(TimeSpan.FromSeconds(1.5));
        return ((await reacting.WaitAsync(TimeSpan.FromSeconds(60), Cancellation))!, release);
    }

    private static Interaction Attached(string url)
    {
        var option = new GivenOption { Name = "file", Type = 11, Value = JsonSerializer.SerializeToElement("5") };
        var file = new AttachedFile { Id = new Snowflake(5), Filename = "market.txt", Size = 100, Url = url };
        return Called.With(InteractionType.Command, new InteractionData
        {
            Name = "corpus",
            Type = 1,
            Options = [new GivenOption { Name = "add", Type = 1, Options = [option] }],
            Resolved = new Resolved { Attachments = new Dictionary<Snowflake, AttachedFile> { [file.Id] = file } },
        }).ByAdmin();
    }

    private static IEnumerable<string> Buttons(JsonElement response) => response.GetProperty("data").TryGetProperty("components", out var rows)
        ? rows.EnumerateArray().SelectMany(row => row.GetProperty("components").EnumerateArray()).Where(each => each.GetProperty("type").GetInt32() == 2 && each.TryGetProperty("custom_id", out _)).Select(button => button.GetProperty("custom_id").GetString()!)
        : [];

    private static int Flags(JsonElement response) => response.GetProperty("data").TryGetProperty("flags", out var flags) ? flags.GetInt32() : 0;

    private Task<JsonElement> AskAsync(string question) => CheckedAsync(Called.Command("ask", ("question", question)));

    /// <summary>The response, which is what Discord allows.</summary>
    private async Task<JsonElement> CheckedAsync(Interaction interaction)
    {
        var response = await _desk.RespondAsync(interaction);
        await SpecAsync("POST", "/interactions/1/token/callback", response.GetRawText());
        return response;
    }

    private async Task SpecAsync(string method, string path, string json)
    {
        if (await spec.MissingAsync() is null)
        {
            Assert.Empty(await spec.CheckRequestAsync(method, path, json));
        }
    }
}
