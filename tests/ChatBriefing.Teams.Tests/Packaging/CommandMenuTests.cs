using ChatBriefing.Teams.Packaging;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Packaging;

public sealed class CommandMenuTests
{
    private static readonly string[] Questions = [.. Enumerable.Range(1, 20).Select(number => $"Question {number}?")];

    [Fact]
    public void A_command_stands_in_the_menu_as_it_is_typed()
    {
        var entry = Package.Of([Package.Command("facts", summary: "Shows the quick facts.")], []).Menus[0].GetProperty("commands")[0];
        Assert.Equal("/facts", entry.GetProperty("title").GetString());
        Assert.Equal("Shows the quick facts.", entry.GetProperty("description").GetString());
        Assert.False(entry.TryGetProperty("prompt", out _));
    }

    [Fact]
    public void Commands_for_admins_are_in_no_menu_since_everybody_sees_it()
    {
        var package = Package.Of([Package.Command("facts"), Package.Command("corpus add", forAdmins: true)], []);
        Assert.Equal(["/facts"], package.Titles(0, "basic"));
        Assert.Equal(["/facts"], package.Titles(1, "basic"));
        Assert.Equal(1, package.Contents.ForAdmins);
        Assert.Empty(package.Contents.LeftOut);
    }

    [Fact]
    public void What_is_for_one_person_is_offered_in_the_chat_of_one_person_only()
    {
        var package = Package.Of([Package.Command("facts"), Package.Command("privacy", isPersonal: true)], []);
        Assert.Equal(["/facts", "/privacy"], package.Titles(0, "basic"));
        Assert.Equal(["/facts"], package.Titles(1, "basic"));
        Assert.Equal(["team", "groupChat"], package.Menus[1].GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));
    }

    [Fact]
    public void Commands_that_can_be_sent_as_they_are_go_first()
    {
        var package = Package.Of([Package.Command("article", needsMore: true), Package.Command("facts"), Package.Command("verify", needsMore: true), Package.Command("help")], []);
        Assert.Equal(["/facts", "/help", "/article", "/verify"], package.Titles(0, "basic"));
    }

    [Theory]
    [InlineData(20, 20, 6, 6)]
    [InlineData(20, 2, 10, 2)]
    [InlineData(3, 20, 3, 9)]
    [InlineData(0, 20, 0, 12)]
    [InlineData(20, 0, 12, 0)]
    [InlineData(0, 0, 0, 0)]
    public void Commands_and_questions_share_twelve_entries(int commands, int questions, int offered, int asked)
    {
        var package = Package.Of([.. Enumerable.Range(1, commands).Select(number => Package.Command($"command{number}"))], Questions[..questions]);
        Assert.Equal((offered, asked), (package.Titles(0, "basic").Count, package.Titles(0, "prompt").Count));
        Assert.Equal((offered, asked), (package.Contents.Commands.Count, package.Contents.Prompts));
        Assert.Equal(commands - offered, package.Contents.LeftOut.Count);
    }

    [Fact]
    public void A_long_question_is_cut_after_a_word_in_the_title_and_whole_in_the_compose_box()
    {
        const string Question = "How much was set aside for the repairs of the lighthouse on the northern cape?";
        var entry = Package.Of([], [Question]).Menus[0].GetProperty("commands")[0];
        Assert.Equal("How much was set aside for the…", entry.GetProperty("title").GetString());
        Assert.Equal(Question, entry.GetProperty("description").GetString());
        Assert.Equal(Question, entry.GetProperty("prompt").GetString());
    }

    [Fact]
    public void Texts_of_any_length_keep_to_the_limits()
    {
        var package = Package.Of(
            [Package.Command(new string('c', 127), summary: Words(200)), Package.Command(new string('d', 128)), Package.Command("empty", summary: "\u200B")],
            [Words(2_000), new string('x', 9_000), "\uD83D\uDE00" + Words(20).Replace(' ', '\u00A0')]);
        Assert.Equal(["/" + new string('d', 128)], package.Contents.LeftOut);
        Assert.Equal(3, package.Contents.Prompts);
        foreach (var entry in package.Menus.SelectMany(menu => menu.GetProperty("commands").EnumerateArray()))
        {
            var isPrompt = entry.TryGetProperty("prompt", out var prompt);
            Assert.InRange(entry.GetProperty("title").GetString()!.Length, 1, isPrompt ? 32 : 128);
            Assert.InRange(entry.GetProperty("description").GetString()!.Length, 1, 128);
            Assert.InRange(isPrompt ? prompt.GetString()!.Length : 1, 1, 4_000);
        }

        Assert.Empty(ManifestSchema.Errors("MicrosoftTeams.schema.json", AppManifest.Format, package.Manifest));
        Assert.Empty(ManifestSchema.Errors("MicrosoftTeams.Localization.schema.json", AppManifest.Format, package.French));
    }

    [Fact]
    public void Questions_that_are_empty_or_repeated_or_commands_are_left_out()
    {
        var package = Package.Of([], ["", " \n ", "\u200B", "/corpus remove all", " \u202E/privacy delete", "Who pays?", "who pays?"]);
        Assert.Equal(["Who pays?"], package.Titles(0, "prompt"));
    }

    [Fact]
    public void What_cannot_be_seen_of_a_question_is_not_written()
    {
        var entry = Package.Of([], ["Who\u202E\u0007 \u001Bpays\n<at>everyone</at> \"\\\uD800?"]).Menus[0].GetProperty("commands")[0];
        var prompt = entry.GetProperty("prompt").GetString()!;
        Assert.StartsWith("Who pays <at>everyone</at> \"\\", prompt, StringComparison.Ordinal);
        Assert.DoesNotContain(prompt, letter => char.IsControl(letter) || char.IsSurrogate(letter) || letter == '\u202E');
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("lighthouse", count));
}
