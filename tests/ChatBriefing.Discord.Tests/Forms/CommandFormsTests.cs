using System.Text.Json;
using ChatBriefing.Chat;
using ChatBriefing.Discord.Forms;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Tests.Support;
using CsCheck;

namespace ChatBriefing.Discord.Tests.Forms;

public sealed class CommandFormsTests(OpenBriefing open, SpecCheck spec)
{
    private readonly IReadOnlyList<Command> _commands = CommandForms.Of(open.Briefing.Commands);

    [Fact]
    public async Task Discord_takes_all_commands()
    {
        var json = JsonSerializer.Serialize(_commands, DiscordJson.Default.IReadOnlyListCommand);
        Assert.Empty(await spec.CheckRequestAsync("PUT", "/applications/1/commands", json));
    }

    [Fact]
    public void Every_command_of_the_chat_is_offered()
    {
        var offered = _commands.Where(command => command.Type == 1).SelectMany(command =>
            command.Options is [{ Type: OptionType.SubCommand }, ..] ? command.Options.Select(option => $"{command.Name} {option.Name}") : [command.Name]);
        Assert.Equal(open.Briefing.Commands.Select(command => command.Name), offered);
    }

    [Fact]
    public void A_question_is_asked_with_a_text_and_perhaps_in_private()
    {
        var ask = Find("ask");
        Assert.Equal(["question", "private"], ask.Options!.Select(option => option.Name));
        Assert.Equal((true, 1900), (ask.Options![0].Required, ask.Options[0].MaxLength));
        Assert.Equal("privé", ask.Options[1].NameLocalizations!["fr"]);
        Assert.Equal("Répond à une question à partir des articles.", ask.DescriptionLocalizations!["fr"]);
        Assert.Null(ask.DefaultMemberPermissions);
        Assert.Equal([0, 1, 2], ask.Contexts!);
    }

    [Fact]
    public void Commands_for_admins_are_for_those_who_manage_a_server()
    {
        foreach (var group in (string[])["corpus", "feeds"])
        {
            var command = Find(group);
            Assert.Equal("32", command.DefaultMemberPermissions);
            Assert.Equal([0], command.Contexts!);
            Assert.Equal([0], command.IntegrationTypes!);
            Assert.DoesNotContain(command.Options!.SelectMany(option => option.Options ?? []), option => option.Name == "private");
        }
    }

    [Fact]
    public void Arguments_have_the_kind_that_helps_most()
    {
        var add = Find("corpus").Options!.First(option => option.Name == "add").Options!;
        Assert.Equal([("file", 11), ("file2", 11), ("file3", 11), ("address", 3)], add.Select(option => (option.Name, option.Type)));
        Assert.Equal("fichier2", add[1].NameLocalizations!["fr"]);
        Assert.True(Find("facts").Options![0].Autocomplete);
        Assert.Equal((OptionType.WholeNumber, 1), (Find("sources").Options![0].Type, Find("sources").Options![0].MinValue));
        Assert.Equal(["export", "delete"], Find("privacy").Options![0].Choices!.Select(choice => choice.Value));
        Assert.Equal("thème", Find("facts").Options![0].NameLocalizations!["fr"]);
    }

    [Fact]
    public void A_personal_command_needs_no_private_option() => Assert.DoesNotContain(Find("privacy").Options!, option => option.Name == "private");

    [Fact]
    public void A_message_can_be_asked_about()
    {
        var command = Assert.Single(_commands, command => command.Type == 3);
        Assert.Equal(("Ask about this", null, null), (command.Name, command.Description, command.Options));
        Assert.Equal("Interroger les articles", command.NameLocalizations!["fr"]);
    }

    [Fact]
    public void A_group_for_everybody_and_admins_is_shown_to_everybody()
    {
        var mixed = CommandForms.Of([Described("club join"), Described("club close") with { ForAdmins = true }, Described("club")])[0];
        Assert.Equal(["join", "close", "club"], mixed.Options!.Select(option => option.Name));
        Assert.Null(mixed.DefaultMemberPermissions);
    }

    [Fact]
    public async Task Long_and_odd_words_of_a_command_are_made_to_fit()
    {
        var odd = new CommandArgument("odd", ArgumentKind.Text, false, new("odd", "Mot Clé"), new(string.Empty, new string('é', 300)), []);
        var later = odd with { Key = "later", IsRequired = true };
        var command = Described("long") with { Summary = new LocalText(string.Concat(Enumerable.Repeat("many words ", 30)), "mots"), Arguments = [odd, later, odd with { Key = "Not Allowed" }] };
        var forms = CommandForms.Of([command]);
        Assert.EndsWith("words…", forms[0].Description, StringComparison.Ordinal);
        Assert.Equal(["later", "odd", "private"], forms[0].Options!.Select(option => option.Name));
        Assert.Null(forms[0].Options![1].NameLocalizations);
        Assert.Empty(await spec.CheckRequestAsync("PUT", "/applications/1/commands", JsonSerializer.Serialize(forms, DiscordJson.Default.IReadOnlyListCommand)));
    }

    [Fact]
    public void Completions_fit_whatever_the_corpus_calls_things() => Gen.Select(HostileText.AnyLength, HostileText.AnyLength).Array[0, 40].Sample(pairs =>
    {
        var choices = CompletionChoices.Of([.. pairs.Select(pair => new ArgumentChoice(pair.Item1, pair.Item2))]);
        Assert.InRange(choices.Count, 0, 25);
        Assert.All(choices, choice => Assert.True(choice is { Name.Length: > 0 and <= 100, Value.Length: > 0 and <= 100 }));
    });

    [Fact]
    public void Completions_with_one_label_are_told_apart() => Assert.Equal(
        ["Report", "b · Report"],
        CompletionChoices.Of([new("Report", "a"), new("Report", "b"), new("Long", new string('x', 101))]).Select(choice => choice.Name));

    private static CommandDescription Described(string name) => new(name, false, false, new("Does.", "Fait."), []);

    private Command Find(string name) => _commands.Single(command => command.Type == 1 && command.Name == name);
}
