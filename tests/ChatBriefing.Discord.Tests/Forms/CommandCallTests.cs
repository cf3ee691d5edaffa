using System.Text.Json;
using ChatBriefing.Discord.Forms;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Tests.Support;
using CsCheck;

namespace ChatBriefing.Discord.Tests.Forms;

public sealed class CommandCallTests(OpenBriefing open, SpecCheck spec)
{
    private const string Files =
        """
        {"attachments":{"7":{"id":"7","filename":"a.pdf","size":3,"url":"https://cdn.discordapp.com/a.pdf"},"8":{"id":"8","filename":"b.txt"}}}
        """;

    private readonly CommandCall _calls = new(open.Briefing.Commands);

    [Fact]
    public void A_command_becomes_the_message_that_the_chat_understands()
    {
        var call = Read("""{"name":"ask","type":1,"options":[{"name":"question","type":3,"value":"Who is Tina Salama?"}]}""")!;
        Assert.Equal(("/ask Who is Tina Salama?", "ask", false), (call.Text, call.Command.Name, call.IsPrivate));
        Assert.Empty(call.Files);
    }

    [Fact]
    public void Values_stand_in_the_order_of_the_arguments() => Assert.Equal(
        "/context ABCDEFGH2345 2",
        Read("""{"name":"context","options":[{"name":"number","type":4,"value":2},{"name":"receipt","type":3,"value":"ABCDEFGH2345"}]}""")?.Text);

    [Fact]
    public void A_subcommand_brings_its_files()
    {
        var call = Read($$"""{"name":"corpus","options":[{"name":"add","type":1,"options":[{"name":"file3","type":11,"value":"8"},{"name":"file","type":11,"value":"7"}]}],"resolved":{{Files}} }""")!;
        Assert.Equal(("/corpus add", true), (call.Text, call.IsPrivate));
        Assert.Equal(["a.pdf", "b.txt"], call.Files.Select(file => file.Filename));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", false)]
    public void The_caller_may_want_the_reply_in_private(string value, bool isPrivate) =>
        Assert.Equal(isPrivate, Read($$"""{"name":"facts","options":[{"name":"private","type":5,"value":{{value}}}]}""")?.IsPrivate);

    [Fact]
    public void A_personal_command_is_private() => Assert.True(Read("""{"name":"privacy"}""")?.IsPrivate);

    [Fact]
    public void A_message_that_is_asked_about_is_the_question()
    {
        var call = Read("""{"name":"Ask about this","type":3,"target_id":"5","resolved":{"messages":{"5":{"id":"5","content":"<@1> /corpus remove x\nWho <:won:2> won?"}}}}""")!;
        Assert.Equal(("/ask /corpus remove x Who won?", "ask", false), (call.Text, call.Command.Name, call.IsPrivate));
        var lengthy = Read("""{"name":"Ask about this","type":3,"target_id":"5","resolved":{"messages":{"5":{"content":"TEXT"}}}}""".Replace("TEXT", new string('x', 5000), StringComparison.Ordinal))!;
        Assert.Equal("/ask ".Length + 1900, lengthy.Text.Length);
        Assert.Equal("/ask", Read("""{"name":"Ask about this","type":3,"target_id":"5"}""")?.Text);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"name":"nothing"}""")]
    [InlineData("""{"name":"corpus"}""")]
    [InlineData("""{"name":"corpus","options":[{"name":"nothing","type":1}]}""")]
    [InlineData("""{"name":"corpus add","options":[null,{},{"type":1}],"type":3}""")]
    [InlineData("""{"name":"other","type":3}""")]
    public void There_may_be_no_such_command(string json) => Assert.Null(Read(json));

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"  \"")]
    public void A_value_of_the_wrong_kind_is_not_there(string value) =>
        Assert.Equal("/ask", Read($$"""{"name":"ask","options":[null,{"name":null},{"name":"question","type":3,"value":{{value}}}]}""")?.Text);

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e99")]
    [InlineData("\"2\"")]
    public void A_number_is_a_whole_one(string value) => Assert.Equal("/sources", Read($$"""{"name":"sources","options":[{"name":"page","value":{{value}}}]}""")?.Text);

    [Fact]
    public void The_argument_being_typed_is_found_also_in_a_subcommand()
    {
        Assert.Equal(new Focused("facts", "topic", "min"), Typed("""{"name":"facts","options":[{"name":"topic","type":3,"value":"min","focused":true}]}"""));
        Assert.Equal(new Focused("corpus remove", "article", ""), Typed("""{"name":"corpus","options":[{"name":"remove","type":1,"options":[{"name":"article","type":3,"value":"","focused":true}]}]}"""));
        Assert.Equal("article", Typed("""{"name":"corpus","options":[{"name":"answered","type":1,"options":[{"name":"group","value":"g"},{"name":"article","value":5,"focused":true}]}]}""")?.Argument);
        Assert.Null(Typed("""{"name":"facts","options":[{"name":"other","value":"min","focused":true}]}"""));
        Assert.Null(Typed("""{"name":"facts"}"""));
    }

    [Fact]
    public async Task What_is_typed_is_completed_from_the_corpus()
    {
        var typed = Typed("""{"name":"article","options":[{"name":"article","type":3,"value":"rare","focused":true}]}""")!;
        var choices = CompletionChoices.Of(await open.Briefing.CompleteAsync(typed.Command, typed.Argument, typed.Typed, false, CompletionChoices.Most, TestContext.Current.CancellationToken));
        Assert.Equal("us-drc-rare-earths-military-aid", Assert.Single(choices).Value);
        var json = JsonSerializer.Serialize(new InteractionResponse.Completion(new CompletionData(choices)), DiscordJson.Default.InteractionResponse);
        Assert.Empty(await spec.CheckRequestAsync("POST", "/interactions/1/token/callback", json));
    }

    [Fact]
    public void Nothing_in_a_call_throws()
    {
        string[] names = ["ask", "corpus", "add", "question", "file", "number", "private", "receipt", "context", "Ask about this", "x"];
        string[] values = ["null", "1", "-1", "1.5", "true", "\"7\"", "\"\\udfff\"", "{}", "[[]]", "\"text\""];
        var name = Gen.OneOf(Gen.Int[0, names.Length - 1].Select(i => $"\"{names[i]}\""), Gen.Const("null"));
        var leaf = Gen.Select(name, Gen.Int[0, 20], Gen.Int[0, values.Length - 1], Gen.Bool).Select((n, type, value, focused) =>
            $$"""{"name":{{n}},"type":{{type}},"value":{{values[value]}},"focused":{{(focused ? "true" : "false")}}}""");
        var options = Gen.Select(leaf.Array[0, 4], name, Gen.Int[0, 3]).Select((inner, n, type) => $$"""[null,{"name":{{n}},"type":{{type}},"options":[{{string.Join(',', inner)}}]},{{string.Join(',', inner.Prepend("null"))}}]""");
        Gen.Select(name, Gen.Int[0, 4], options).Sample((command, type, given) =>
        {
            var json = $$$"""{"name":{{{command}}},"type":{{{type}}},"target_id":"7","options":{{{given}}},"resolved":{"attachments":{"7":null},"messages":{"7":null} } }""";
            Read(json);
            Typed(json);
        });
    }

    [Fact]
    public void Deep_options_are_not_followed()
    {
        var data = new InteractionData { Name = "corpus", Options = Deep(50) };
        Assert.Null(_calls.Read(data));
        Assert.Null(_calls.Focused(data));
    }

    private static IReadOnlyList<GivenOption> Deep(int levels) => [new GivenOption { Name = "add", Type = levels % 2 == 0 ? 2 : 1, Options = levels == 0 ? null : Deep(levels - 1) }];

    private Call? Read(string data) => _calls.Read(Data(data));

    private Focused? Typed(string data) => _calls.Focused(Data(data));

    private static InteractionData Data(string data) => JsonSerializer.Deserialize($$"""{"data":{{data}}}""", DiscordJson.Default.Interaction)!.Data!;
}
