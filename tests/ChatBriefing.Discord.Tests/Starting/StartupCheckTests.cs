using System.Text.RegularExpressions;
using ChatBriefing.Discord.Protocol.Rest;
using ChatBriefing.Discord.Starting;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Starting;

public sealed partial class StartupCheckTests : IAsyncLifetime
{
    private const string Everything = "274877991936";

    private readonly Dictionary<string, (int Status, string Body)> _answers = new()
    {
        ["/users/@me"] = (200, """{"id":"42","username":"briefing","bot":true}"""),
        ["/applications/@me"] = (200, $$"""{"id":"845027738276462632","name":"Briefing","verify_key":"{{Key}}","flags":0}"""),
        ["/guilds/290926798626357999"] = (200, Server(Everything)),
        ["/guilds/290926798626357999/members/42"] = (200, """{"user":{"id":"42","username":"briefing"},"roles":["7"]}"""),
    };

    private RestStandIn _api = null!;

    private static string Key => new('a', 64);

    public async ValueTask InitializeAsync()
    {
        _api = await RestStandIn.StartAsync();
        _api.Otherwise = http => _answers.TryGetValue(http.Request.Path.Value!["/api/v10".Length..], out var answer) ? RestStandIn.Reply(answer.Status, answer.Body)(http) : RestStandIn.Reply(404, "{}")(http);
    }

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task Nothing_is_said_when_all_is_well() =>
        Assert.Empty(await FindAsync(new DiscordOptions { ApplicationId = "845027738276462632", PublicKey = Key.ToUpperInvariant(), GuildId = "290926798626357999" }));

    [Fact]
    public async Task A_refused_token_is_said_with_the_setting_to_change()
    {
        _answers["/users/@me"] = (401, """{"message":"401: Unauthorized","code":0}""");
        Assert.Contains("Discord:Token", Assert.Single(await FindAsync(new DiscordOptions())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_application_s_id_is_said_with_the_right_one() =>
        Assert.Contains("845027738276462632: set it to that", Assert.Single(await FindAsync(new DiscordOptions { ApplicationId = "111111111111111111" })), StringComparison.Ordinal);

    [Fact]
    public async Task Another_application_s_key_is_said() =>
        Assert.Contains("Discord:PublicKey", Assert.Single(await FindAsync(new DiscordOptions { PublicKey = new string('b', 64) })), StringComparison.Ordinal);

    [Fact]
    public async Task Commands_that_go_to_another_address_are_said()
    {
        _answers["/applications/@me"] = (200, """{"id":"845027738276462632","interactions_endpoint_url":"https://elsewhere.example/discord"}""");
        Assert.Contains("https://elsewhere.example/discord", Assert.Single(await FindAsync(new DiscordOptions())), StringComparison.Ordinal);
        Assert.Empty(await FindAsync(new DiscordOptions { Mode = DiscordMode.Both }));
    }

    [Fact]
    public async Task A_missing_address_for_requests_is_said() =>
        Assert.Contains("/discord/interactions", Assert.Single(await FindAsync(new DiscordOptions { Mode = DiscordMode.Http })), StringComparison.Ordinal);

    [Fact]
    public async Task Missing_permissions_are_named()
    {
        _answers["/guilds/290926798626357999"] = (200, Server("1024"));
        var problem = Assert.Single(await FindAsync(new DiscordOptions { GuildId = "290926798626357999" }));
        Assert.Contains("\"Newsroom\" the bot lacks: Send Messages, Embed Links, Read Message History, Send Messages in Threads", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_lacks_nothing()
    {
        _answers["/guilds/290926798626357999"] = (200, Server("8"));
        Assert.Empty(await FindAsync(new DiscordOptions { GuildId = "290926798626357999" }));
    }

    [Fact]
    public async Task A_server_that_the_bot_is_not_in_is_said()
    {
        _answers["/guilds/290926798626357999"] = (403, """{"code":50001,"message":"Missing Access"}""");
        Assert.Contains("is not in the server 290926798626357999", Assert.Single(await FindAsync(new DiscordOptions { GuildId = "290926798626357999" })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_permissions_of_the_invite_link_in_the_readme_are_those_that_are_needed()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken);
        Assert.Equal([Everything], InvitePermissions().Matches(readme).Select(match => match.Groups[1].Value).Distinct());
    }

    private static string Server(string permissions) => $$"""
        {"id":"290926798626357999","name":"Newsroom","owner_id":"1","roles":[{"id":"290926798626357999","name":"@everyone","permissions":"0"},{"id":"7","name":"Briefing","permissions":"{{permissions}}"},{"id":"8","name":"Others","permissions":"8"}]}
        """;

    private async Task<IReadOnlyList<string>> FindAsync(DiscordOptions options)
    {
        using var rest = new DiscordRest(new RestOptions { BaseUrl = _api.BaseUrl, Token = "a-token-of-the-tests-only" }, TimeProvider.System, new Random(1), new CollectedLog());
        return await new StartupCheck(rest, options).FindAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"permissions=(\d+)")]
    private static partial Regex InvitePermissions();
}
