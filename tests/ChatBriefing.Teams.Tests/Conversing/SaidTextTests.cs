using ChatBriefing.Teams.Conversing;
using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Conversing;

public sealed class SaidTextTests
{
    [Theory]
    [InlineData("<at>Briefing</at> Who is <at>Ada Thorne</at>?", "Who is Ada Thorne?")]
    [InlineData("<at>Briefing</at>&nbsp;Fish &amp; chips &lt;b&gt;", "Fish & chips <b>")]
    [InlineData("Is 3 < 5 and 7 > 6? <at>Briefing</at>", "Is 3 < 5 and 7 > 6?")]
    [InlineData("<p>Who?</p><p>When?</p>", "Who?  When?")]
    [InlineData("<P>The light<STRONG>house</STRONG><br/>of <span style=\"color:red\">Salt</span>mere</P>", "The lighthouse of Saltmere")]
    [InlineData("<at>Briefing</at>", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Words_are_left_without_the_mention_of_the_bot_and_without_HTML(string? text, string words)
    {
        var bot = new IncomingEntity { Type = "mention", Text = Posted.Mention, Mentioned = new Account { Id = Posted.BotId } };
        var other = new IncomingEntity { Type = "mention", Text = "<at>Ada Thorne</at>", Mentioned = new Account { Id = "29:ada" } };
        var message = new Activity { Text = text, Recipient = new Account { Id = Posted.BotId }, Entities = [null, bot, other, new IncomingEntity { Type = "clientInfo" }] };
        Assert.Equal(words, SaidText.Of(message));
    }

    [Fact]
    public void Without_a_recipient_nobody_s_mention_is_the_bot_s()
    {
        var nobody = new IncomingEntity { Type = "mention", Text = "<at>Ada</at>", Mentioned = new Account() };
        Assert.Equal("Ada?", SaidText.Of(new Activity { Text = "<at>Ada</at>?", Entities = [nobody] }));
    }

    [Fact]
    public void What_is_endless_is_cut()
    {
        Assert.Equal(20_000, SaidText.OfHtml(new string('<', 300_000)).Length);
        Assert.InRange(SaidText.OfHtml(string.Concat(Enumerable.Repeat("<a", 150_000))).Length, 1, 20_000);
    }
}
