using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class SpanEdgesTests
{
    [Theory]
    [InlineData("It will cost €48 million by May.", "48", "48", "Phrase", "€48 million")]
    [InlineData("They pay 48 million dollars a year.", "48", "48", "Amount", "48 million dollars")]
    [InlineData("It sold for 1.2bn (€161m) on Monday.", "1.2bn", "161m", "Amount", "1.2bn")]
    [InlineData("LUSAKA, 12 June (Southern Wire) – Malawi and Chad signed it.", "June", "Chad", "Name", "Malawi and Chad")]
    [InlineData("It costs €540 million and says little.", "540", "says", "Amount", "€540 million")]
    [InlineData("They rent the church three nights a week.", "church", "three", "Place", "church")]
    [InlineData("Eleven men left.", "Eleven", "men", "Number", "Eleven men")]
    public void A_number_is_whole_and_nothing_hangs_over(string text, string first, string last, string type, string expected)
    {
        using var analyzer = new TextAnalyzer();
        var tokens = analyzer.Analyze(text, Language.English).Tokens;
        int Word(string word) => Array.FindIndex(tokens, token => token.Span.In(text) == word);

        var span = new FoundSpan(Word(first), Word(last), SpanFinder.Place(tokens, text, Word(first), Word(last)), 0);

        Assert.Equal(expected, SpanEdges.Of(span, Enum.Parse<AnswerType>(type), tokens, text).Span.In(text));
    }
}
