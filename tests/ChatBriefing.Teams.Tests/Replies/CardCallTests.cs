using System.Text.Json;
using ChatBriefing.Chat;
using ChatBriefing.Teams.Protocol;
using ChatBriefing.Teams.Replies;
using ChatBriefing.Teams.Tests.Support;
using CsCheck;

namespace ChatBriefing.Teams.Tests.Replies;

public sealed class CardCallTests
{
    [Theory]
    [InlineData("""{"action":{"type":"Action.Execute","title":"More","verb":"call","data":{"call":"/more AB12","turnsPage":true}},"trigger":"manual"}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"call","data":{"call":"/more AB12","turnsPage":true}}}""")]
    [InlineData("""{"call":"/more AB12","turnsPage":true}""")]
    public void A_press_is_read_from_Teams_the_Playground_and_older_clients(string value) => Assert.Equal(new CardCall("/more AB12", true), Read(value));

    [Theory]
    [InlineData("""{"call":"/more AB12"}""")]
    [InlineData("""{"call":"/more AB12","turnsPage":"yes"}""")]
    public void A_page_is_turned_only_where_that_is_asked_for(string value) => Assert.Equal(new CardCall("/more AB12", false), Read(value));

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"/more AB12\"")]
    [InlineData("""{"action":null,"call":"/more AB12"}""")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"call","data":{"call":"/more AB12"}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"other","data":{"call":"/more AB12"}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"call","data":"/more AB12"}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"call"}}""")]
    [InlineData("""{"call":"more AB12"}""")]
    [InlineData("""{"call":"/"}""")]
    [InlineData("""{"call":["/more AB12"]}""")]
    [InlineData("""{"call":"/more \ud800"}""")]
    [InlineData("""{"call":"/more\nAB12"}""")]
    [InlineData("""{"call":"/1234567890123456789012345678901234567890123456789012345678901"}""")]
    public void Anything_else_is_none_of_ours(string value) => Assert.Null(Read(value));

    [Fact]
    public void Nothing_at_all_is_none_of_ours() => Assert.Null(CardCall.Read(null));

    [Fact]
    public void A_button_is_written_with_a_fallback_for_older_clients() => Assert.Equal(
        """{"type":"Action.Execute","verb":"call","data":{"call":"/more AB12","turnsPage":true},"fallback":{"type":"Action.Submit","data":{"call":"/more AB12","turnsPage":true},"title":"More"},"title":"More"}""",
        JsonSerializer.Serialize(CardCall.Write(new ReplyAction("More", "/more AB12", TurnsPage: true))!, TeamsJson.Default.CardAction));

    [Fact]
    public void Any_button_is_read_as_it_was_written() => Gen.Select(HostileText.Any, HostileText.Any, Gen.Bool).Sample((label, argument, turns) =>
    {
        if (CardCall.Write(new ReplyAction(label, $"/more {argument}", turns)) is { } button)
        {
            Assert.InRange(button.Title.Length, 1, 80);
            Assert.Equal(new CardCall($"/more {argument}", turns), CardCall.Read(JsonSerializer.SerializeToElement(button.Data, TeamsJson.Default.CallData)));
        }
    });

    private static CardCall? Read(string value)
    {
        using var json = JsonDocument.Parse(value);
        return CardCall.Read(json.RootElement);
    }
}
