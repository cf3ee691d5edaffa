using ChatBriefing.Answers.Spans;
using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class CauseSpanTests
{
    [Theory]
    [InlineData("What causes the instability?", "They sell ore, framed by instability due to rebels controlling the mines.", "rebels controlling the mines")]
    [InlineData("What caused the delay?", "The delay was caused by a strike, the port said.", "a strike")]
    [InlineData("What led to the shortage?", "A shortage resulting from the blockade hurt everybody.", "the blockade")]
    public void The_cause_stands_behind_its_cue(string question, string text, string cause) => Assert.Equal(cause, Find(question, text));

    [Theory]
    [InlineData("Why did the deal fail?", "They criticized the mayor for his vanity, resulting in the failure of the deal.", "his vanity")]
    [InlineData("What made the deal fail?", "They criticized the mayor for his vanity, resulting in the failure of the deal.", "his vanity")]
    [InlineData("Why did the deal fail?", "They criticized the mayor, resulting in the failure of the deal.", null)]
    [InlineData("Why did the deal fail?", "The deal was signed after a year, leading to celebrations.", null)]
    public void It_is_led_in_before_its_result(string question, string text, string? cause) => Assert.Equal(cause, Find(question, text));

    [Fact]
    public void It_is_found_in_French_too() =>
        Assert.Equal("la grève des dockers", Find("Qu’est-ce qui a provoqué le retard ?", "Le retard a été causé par la grève des dockers.", Language.French));

    [Theory]
    [InlineData("What caused the delay?", "The strike was caused by low pay.")]
    [InlineData("What caused the delay?", "The fee rose because of the delay.")]
    [InlineData("What caused the delay?", "There was a delay, and prices rose because of a strike.")]
    [InlineData("Who caused the delay?", "The delay was caused by a strike.")]
    public void A_cause_of_something_else_is_none(string question, string text) => Assert.Null(Find(question, text));

    private static string? Find(string question, string text, Language language = Language.English)
    {
        var one = OneSentence.Read(text, question, language);
        return CauseSpan.Find(one.Question, one.Tokens, one.Match, text)?.In(text);
    }
}
