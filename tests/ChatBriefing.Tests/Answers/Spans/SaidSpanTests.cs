using ChatBriefing.Answers.Spans;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class SaidSpanTests
{
    [Theory]
    [InlineData("The mayor called it “the first sign of a map”, and left.", "the first sign of a map")]
    [InlineData("The mayor said that the works would end in May.", "the works would end in May")]
    [InlineData("The mayor denied the report.", null)]
    [InlineData("The mayor called it “good”.", null)]
    public void What_was_said_stands_in_quotation_marks_or_behind_that(string text, string? said)
    {
        var one = OneSentence.Read(text, "What did the mayor say?");

        Assert.True(one.Question.AsksWhatWasSaid);
        Assert.Equal(said, SaidSpan.Find(one.Tokens, text, 0) is { } span ? one.Words(span) : null);
    }

    [Theory]
    [InlineData("Who said that?")]
    [InlineData("What did the mayor buy?")]
    public void Other_questions_do_not_ask_what_was_said(string question) => Assert.False(OneSentence.Read("The mayor left.", question).Question.AsksWhatWasSaid);
}
