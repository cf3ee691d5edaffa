using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Ranking;

public sealed class ConfidenceTests : IDisposable
{
    private readonly TemporaryFolder _corpus = new TemporaryFolder()
        .With("copper.txt", "Copper prices\n\nCopper rose to 9,000 dollars on Monday.\n")
        .With("coast.txt", "The coast\n\nRebels seized the port of Marn in the eastern province. The largest gift for the town came from a brewery.\n")
        .With("mill.txt", "The mill\n\nThe mill of Port Elin was built by Ines Duarte in 1801.\n");

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("How much did zinc rise to?")]
    [InlineData("How much did tin rise to?")]
    [InlineData("When was the observatory built?")]
    public void What_is_said_of_another_thing_is_no_answer_although_the_verb_is_the_same(string question)
    {
        using var asked = new Asked(_corpus.Path);
        Assert.False(asked.Ask(question).Answered);
    }

    [Fact]
    public void How_many_there_are_is_not_told_by_the_year_when()
    {
        using var asked = new Asked(_corpus.Path);
        Assert.False(asked.Ask("How many people built the mill of Port Elin?").Answered);
    }

    [Theory]
    [InlineData("Who seized the port in the western province?")]
    [InlineData("What is the name of the brewery?")]
    public void What_is_said_of_the_opposite_or_names_nothing_is_no_answer(string question)
    {
        using var asked = new Asked(_corpus.Path);
        Assert.False(asked.Ask(question).Answered);
    }

    [Theory]
    [InlineData("Who seized the port in the eastern province?", "Rebels")]
    [InlineData("How much did copper rise to?", "9,000 dollars")]
    [InlineData("Who built the mill?", "Ines Duarte")]
    [InlineData("When was the mill erected?", "1801")]
    public void What_is_said_of_the_very_thing_answers(string question, string answer)
    {
        using var asked = new Asked(_corpus.Path);
        Assert.Contains(answer, asked.Ask(question).ShortAnswer!.Text, StringComparison.Ordinal);
    }
}
