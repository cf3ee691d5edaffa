using System.Text.Json;
using ChatBriefing.Answers;
using ChatBriefing.Corpus;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Replies;
using ChatBriefing.Discord.Tests.Support;
using CsCheck;

namespace ChatBriefing.Discord.Tests.Replies;

public sealed class ButtonIdTests(SpecCheck spec)
{
    private static readonly ReceiptId Receipt = new("ABCDEFGH2345");

    [Fact]
    public void What_is_written_is_read_again()
    {
        Pressed[] all =
        [
            new Pressed.Call("/context ABCDEFGH2345", TurnsPage: false), new Pressed.Call("/more ABCDEFGH2345 2", TurnsPage: true), new Pressed.Ask("Qui a gagné\u00A0?"),
            new Pressed.Rate(Receipt, Helpful: true), new Pressed.Rate(Receipt, Helpful: false), new Pressed.Why(Receipt),
        ];
        Assert.Equal(all, all.Select(pressed => ButtonId.Read(ButtonId.Write(pressed))));
    }

    [Fact]
    public void Whatever_is_written_comes_back_and_fits() => HostileText.AnyLength.Sample(text =>
    {
        foreach (var pressed in new Pressed[] { new Pressed.Call("/" + text, true), new Pressed.Call(text, false), new Pressed.Ask(text), new Pressed.Rate(new(text), true), new Pressed.Why(new(text)) })
        {
            var id = ButtonId.Write(pressed);
            Assert.True(id is null || (id.Length <= ButtonId.Longest && ButtonId.Read(id) == pressed));
        }
    });

    [Fact]
    public void Any_id_is_read_or_none_of_ours() => HostileText.Any.Sample(text => Assert.All(
        (string?[])[text, "c:" + text, "a:" + text, "w:" + text],
        id => Assert.True(ButtonId.Read(id) is not { } pressed || ButtonId.Write(pressed) == id)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("c:")]
    [InlineData("c:context")]
    [InlineData("a: question")]
    [InlineData("u:abc def")]
    [InlineData("next")]
    [InlineData("x:/help")]
    public void Other_ids_ask_for_nothing(string? id) => Assert.Null(ButtonId.Read(id));

    [Fact]
    public void A_choice_of_a_suggestion_is_read_from_its_value()
    {
        Assert.Equal(new Pressed.Ask("Who?"), ButtonId.Read(new InteractionData { CustomId = ButtonId.Suggestions, Values = ["a:Who?"] }));
        Assert.Null(ButtonId.Read(new InteractionData { CustomId = ButtonId.Suggestions, Values = [] }));
        Assert.Null(ButtonId.Read(new InteractionData { CustomId = ButtonId.Suggestions, Values = [null!] }));
        Assert.Null(ButtonId.Read((InteractionData?)null));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task The_form_after_a_thumb_down_is_one_that_Discord_takes(Language language)
    {
        var modal = WhyModal.For(Receipt, language);
        Assert.Equal(new Pressed.Why(Receipt), ButtonId.Read(modal.CustomId));
        Assert.InRange(modal.Title.Length, 1, 45);
        var json = JsonSerializer.Serialize(new InteractionResponse.OpenModal(modal), DiscordJson.Default.InteractionResponse);
        Assert.Empty(await spec.CheckRequestAsync("POST", "/interactions/1/token/callback", json));
    }

    [Fact]
    public void A_comment_is_read_from_the_form()
    {
        Assert.Equal("too old", WhyModal.Comment(Sent(new GivenComponent { CustomId = "why", Value = " too old\n" })));
        Assert.Null(WhyModal.Comment(Sent(new GivenComponent { CustomId = "why", Value = " " }, null)));
        Assert.Null(WhyModal.Comment(new InteractionData { Components = [null!, new GivenComponent()] }));
        Assert.Null(WhyModal.Comment(new InteractionData()));
    }

    private static InteractionData Sent(params GivenComponent?[] fields) => new() { Components = [new GivenComponent { Components = fields! }] };
}
