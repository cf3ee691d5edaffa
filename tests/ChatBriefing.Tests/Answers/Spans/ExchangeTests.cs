using ChatBriefing.Answers.Spans;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class ExchangeTests
{
    private const string Deal = "The deal would allow the US access to minerals in return for support to Kinshasa.";

    [Theory]
    [InlineData(Deal, "minerals", "US", true)]
    [InlineData(Deal, "minerals", "Kinshasa", false)]
    [InlineData(Deal, "support", "Kinshasa", true)]
    [InlineData(Deal, "deal", "US", false)]
    [InlineData(Deal, "Kinshasa", "US", false)]
    [InlineData("The fund offered Lyon a loan.", "loan", "Lyon", true)]
    [InlineData("The fund offered Lyon a loan.", "loan", "Paris", false)]
    [InlineData("The fund offered a loan.", "loan", "Paris", true)]
    [InlineData("The US is in talks with Kinshasa for minerals, providing aid in exchange.", "minerals", "Kinshasa", false)]
    [InlineData("The fund helps Lyon, and a loan is paid.", "loan", "Paris", true)]
    public void Who_gets_what_is_told_by_where_it_stands(string sentence, string got, string asked, bool expected)
    {
        using var analyzer = new TextAnalyzer();
        var tokens = analyzer.Analyze(sentence, Language.English).Tokens;
        var at = Array.FindIndex(tokens, token => token.Span.In(sentence) == got);
        Assert.Equal(expected, Exchange.CanBeGot(tokens, new FoundSpan(at, at, tokens[at].Span, 0), sentence, name => tokens[name].Span.In(sentence) == asked));
    }
}
