using ChatBriefing.Corpus;
using ChatBriefing.Evaluation;

namespace ChatBriefing.Tests.Evaluation;

public sealed class SquadAnswerTests
{
    private const string Context = "\U0001F600 Two \U0001F680 rockets 漢 flew.";

    [Theory]
    [InlineData("Two", 2, 3)]
    [InlineData("rockets", 8, 10)]
    [InlineData("\U0001F680", 6, 7)]
    [InlineData("flew", 18, 20)]
    public void Offsets_count_code_points(string text, int start, int place)
    {
        Assert.Equal(new TextSpan(place, text.Length), new SquadAnswer(text, start).In(Context));
    }

    [Theory]
    [InlineData("Two", 3)]
    [InlineData("two", 2)]
    [InlineData("flew", 200)]
    [InlineData("flew", -1)]
    [InlineData("flew", int.MaxValue)]
    [InlineData("flew", int.MinValue)]
    [InlineData("", 0)]
    [InlineData(null, 0)]
    public void An_answer_that_does_not_stand_there_has_no_place(string? text, int start) => Assert.Null(new SquadAnswer(text, start).In(Context));
}
