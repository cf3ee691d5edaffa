using System.Text.Json.Nodes;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Starting;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Starting;

public sealed class CommandRegistrationTests : IAsyncLifetime
{
    private string _registered = "[]";
    private Desk _desk = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _desk = await Desk.OpenAsync();
        _desk.Api.Otherwise = async http =>
        {
            if (http.Request.Method == "PUT")
            {
                _registered = AsDiscordKeepsThem(_desk.Api.Received[^1].Body);
            }

            await RestStandIn.Reply(200, _registered)(http);
        };
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Commands_are_registered_once_and_then_found_to_be_the_same()
    {
        Assert.Contains("add /ask", await RunAsync());
        Assert.Empty(await RunAsync());
        Assert.Single(_desk.Api.Received, request => request.Method == "PUT");
    }

    [Fact]
    public async Task What_was_changed_elsewhere_is_told_and_put_right()
    {
        await RunAsync();
        _registered = _registered.Replace("Lists the commands.", "Something else.", StringComparison.Ordinal);
        Assert.StartsWith("change /help", Assert.Single(await RunAsync()), StringComparison.Ordinal);
        Assert.Empty(await RunAsync());
    }

    [Fact]
    public async Task A_dry_run_changes_nothing()
    {
        Assert.NotEmpty(await RunAsync(dryRun: true));
        Assert.DoesNotContain(_desk.Api.Received, request => request.Method == "PUT");
    }

    [Fact]
    public async Task A_server_s_commands_are_its_own()
    {
        await RunAsync(new Snowflake(290926798626357999));
        Assert.All(_desk.Api.Received, request => Assert.StartsWith($"/applications/{Desk.Self}/guilds/290926798626357999/commands", request.Path, StringComparison.Ordinal));
    }

    private Task<IReadOnlyList<string>> RunAsync(Snowflake? guild = null, bool dryRun = false) =>
        new CommandRegistration(_desk.Rest, _desk.Briefing.Commands).RunAsync(Desk.Self, guild, dryRun, Cancellation);

    /// <summary>With the fields that Discord adds, in another order.</summary>
    private static string AsDiscordKeepsThem(string sent)
    {
        var commands = JsonNode.Parse(sent)!.AsArray();
        foreach (var command in commands.OfType<JsonObject>())
        {
            command["id"] = "1290000000000000000";
            command["application_id"] = Desk.Self.ToString();
            command["version"] = "1290000000000000001";
            command["nsfw"] = false;
            command["dm_permission"] = true;
            command.TryAdd("name_localizations", null);
            command.TryAdd("description", string.Empty);
            command.TryAdd("default_member_permissions", null);
        }

        return new JsonArray([.. commands.Reverse().Select(command => command!.DeepClone())]).ToJsonString();
    }
}
