using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Tests.Answers.Questions;

public sealed class OppositesTests
{
    [Theory]
    [InlineData("eastern", "western", Language.English)]
    [InlineData("western", "eastern", Language.English)]
    [InlineData("increased", "decreases", Language.English)]
    [InlineData("hausse", "baisse", Language.French)]
    public void Each_of_a_pair_is_the_opposite_of_the_other(string one, string other, Language language)
    {
        using var analyzer = new TextAnalyzer();
        Assert.Contains(analyzer.Analyze(other, language).Tokens[0].Term, new Opposites(analyzer).Of(analyzer.Analyze(one, language).Terms[0], language));
    }

    [Fact]
    public void What_two_sides_tell_of_one_event_is_no_opposite()
    {
        using var analyzer = new TextAnalyzer();
        Assert.Empty(new Opposites(analyzer).Of(analyzer.Analyze("bought", Language.English).Terms[0], Language.English));
    }

    [Theory]
    [InlineData("opposites.en")]
    [InlineData("opposites.fr")]
    public void Every_line_is_a_pair(string list) => Assert.All(WordFile.Lines(list), line => Assert.Equal(2, line.Split(' ').Length));
}
