using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Discord.Forms;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Forms;

public sealed class CommandDifferenceTests(OpenBriefing open)
{
    private readonly IReadOnlyList<Command> _wanted = CommandForms.Of(open.Briefing.Commands);

    [Fact]
    public void What_Discord_adds_is_no_difference()
    {
        var registered = Registered();
        foreach (var command in registered.Select(node => node!.AsObject()))
        {
            command["id"] = "1";
            command["application_id"] = "2";
            command["version"] = "3";
            command["nsfw"] = false;
            command["dm_permission"] = true;
            command["description"] ??= "";
            command["name_localizations"] ??= null;
            command["default_member_permissions"] ??= null;
            command["options"] ??= new JsonArray();
            command["contexts"] = new JsonArray([.. command["contexts"]!.AsArray().Reverse().Select(node => node!.DeepClone())]);
            foreach (var option in command["options"]!.AsArray().Select(node => node!.AsObject()))
            {
                option["required"] ??= false;
                option["options"] ??= new JsonArray();
                option["autocomplete"] ??= false;
                option["min_value"] = option["min_value"] is null ? null : 1.0;
                option["description_localized"] = "x";
            }
        }

        Assert.Empty(Changes(registered));
    }

    [Fact]
    public void What_is_new_changed_or_gone_is_told()
    {
        var registered = Registered();
        registered.Remove(Find(registered, "ask"));
        Find(registered, "corpus")["description"] = "Old";
        Find(registered, "corpus")["contexts"] = new JsonArray(0, 1);
        Find(registered, "facts")["options"]![0]!["name_localizations"]!["fr"] = "sujet";
        Find(registered, "Ask about this")["default_member_permissions"] = "8";
        registered.Add(JsonNode.Parse("""{"name":"old","type":1,"description":"x"}"""));
        registered.Add(JsonNode.Parse("""{"name":"Old one","type":2}"""));
        Assert.Equal(
            ["add /ask", "change /facts: options", "change /corpus: description, contexts", "change “Ask about this”: default_member_permissions", "remove /old", "remove “Old one”"],
            Changes(registered));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[null, 1, [], \"x\"]")]
    public void Where_nothing_is_registered_everything_is_added(string json) =>
        Assert.Equal(_wanted.Select(command => command.Type == 1 ? $"add /{command.Name}" : $"add “{command.Name}”"), CommandDifference.Changes(_wanted, JsonElement.Parse(json)));

    [Theory]
    [InlineData("""[{"name":"ask","type":"x","options":[[[[]]],null,{"name":5,"\ud800":1}],"contexts":"0","description":"\ud800"}]""")]
    [InlineData("""[{"name":null},{"type":1},{"name":"\ud800"}]""")]
    public void Odd_commands_are_told_apart_without_failing(string json) => Assert.NotEmpty(CommandDifference.Changes(_wanted, JsonElement.Parse(json)));

    private static JsonObject Find(JsonArray commands, string name) => commands.First(command => command!["name"]!.GetValue<string>() == name)!.AsObject();

    private JsonArray Registered() => JsonSerializer.SerializeToNode(_wanted, DiscordJson.Default.IReadOnlyListCommand)!.AsArray();

    private IReadOnlyList<string> Changes(JsonArray registered) => CommandDifference.Changes(_wanted, JsonSerializer.SerializeToElement(registered));
}
