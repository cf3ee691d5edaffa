using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class WordRunsTests
{
    [Theory]
    [InlineData("It was Angela Merkel, Joseph Kabila and Rubio who met.", "Angela Merkel|Joseph Kabila|Rubio")]
    [InlineData("It rained all day.", "")]
    public void Names_that_stand_together_are_one_run(string text, string runs) => Assert.Equal(runs, Runs(text, WordRuns.IsName));

    [Theory]
    [InlineData("They paid $24 million on 3 May 1998, and 20 more.", "24 million|3 May 1998|20")]
    [InlineData("Two hundred tonnes of copper fell.", "Two hundred tonnes")]
    public void Quantities_hold_their_numbers_months_and_units(string text, string runs) => Assert.Equal(runs, Runs(text, WordRuns.IsQuantity));

    [Fact]
    public void A_word_of_no_run_says_so()
    {
        var sentence = OneSentence.Read("It rained in Paris.");
        var runs = WordRuns.Of(sentence.Tokens, sentence.Tokens.Length, WordRuns.IsName);

        Assert.Equal([new(-1, -1), new(-1, -1), new(-1, -1), new(3, 3)], runs);
    }

    private static string Runs(string text, Func<Token, bool> belongs)
    {
        var sentence = OneSentence.Read(text);
        var runs = WordRuns.Of(sentence.Tokens, sentence.Tokens.Length, belongs);
        return string.Join('|', runs.Where(run => run.First >= 0).Distinct().Select(run => sentence.Words(run.First, run.Last)));
    }
}
