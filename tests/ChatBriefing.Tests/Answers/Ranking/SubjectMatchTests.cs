using ChatBriefing.Answers.Ranking;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Ranking;

public sealed class SubjectMatchTests
{
    [Theory]
    [InlineData("What did the union demand?", "The union of dock workers demanded more pay.", 1)]
    [InlineData("What does the union demand?", "The ministry demands that the union give in.", -1)]
    [InlineData("What does the union demand?", "The union was asked for its demands by nobody.", 0)]
    [InlineData("Where was the truce signed?", "The truce was signed in May.", 1)]
    [InlineData("Where was the truce signed?", "The union signed the truce in May.", 0)]
    [InlineData("Who demands more pay?", "The union demands more pay.", 0)]
    [InlineData("What does the union demand?", "The union met in May.", 0)]
    public void A_sentence_says_it_of_the_same_of_another_or_leaves_it_open(string question, string text, int expected)
    {
        var one = OneSentence.Read(text, question);
        Assert.Equal(expected, new SubjectMatch(one.Question).In(one.Tokens, one.Match, text));
    }
}
