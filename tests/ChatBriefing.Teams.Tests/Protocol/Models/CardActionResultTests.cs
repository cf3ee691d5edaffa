using System.Text.Json;
using ChatBriefing.Teams.Protocol;
using ChatBriefing.Teams.Protocol.Cards;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Tests.Protocol.Models;

public sealed class CardActionResultTests
{
    [Fact]
    public void A_card_takes_the_place_of_the_one_that_was_pressed() => Assert.StartsWith(
        """{"value":{"body":[{"type":"TextBlock","text":"x","wrap":true}],"type":"AdaptiveCard",""",
        Write(new CardActionResult.Shown(new AdaptiveCard([new TextBlock("x")]))),
        StringComparison.Ordinal);

    [Fact]
    public void A_card_is_announced_as_one() => Assert.EndsWith(
        ""","statusCode":200,"type":"application/vnd.microsoft.card.adaptive"}""",
        Write(new CardActionResult.Shown(new AdaptiveCard([]))),
        StringComparison.Ordinal);

    [Fact]
    public void Words_are_for_the_one_who_pressed() =>
        Assert.Equal("""{"value":"words","statusCode":200,"type":"application/vnd.microsoft.activity.message"}""", Write(new CardActionResult.Words("words")));

    private static string Write(CardActionResult result) => JsonSerializer.Serialize(result, TeamsJson.Default.CardActionResult);
}
