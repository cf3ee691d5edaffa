using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Tests.Answers.Questions;

public sealed class PhrasesTests : IDisposable
{
    private static readonly string[] Lines = ["call off: cancel", "call off the dogs: relent", "play a role: involve", "death toll: die", "break the news: report"];
    private readonly TextAnalyzer _analyzer = new();

    public void Dispose() => _analyzer.Dispose();

    [Theory]
    [InlineData("They called off the strike.", "called|off")]
    [InlineData("They called the whole strike off.", "called|off")]
    [InlineData("Does she play a decisive role?", "play|a|role")]
    [InlineData("What is the death toll?", "death|toll")]
    [InlineData("Who broke this news?", "broke|this|news")]
    [InlineData("Who broke their big news?", "broke|their|news")]
    public void A_phrase_is_found_in_any_form_and_with_what_may_stand_between(string question, string words) => Assert.Equal(words.Split('|'), Found(question));

    [Theory]
    [InlineData("They called the strike of the dockers last week off.")]
    [InlineData("Is death a heavy toll?")]
    [InlineData("They called.")]
    public void Words_that_stand_apart_are_no_phrase(string question) => Assert.Empty(Found(question));

    [Fact]
    public void The_longer_of_two_phrases_is_meant() => Assert.Equal(["relent"], In("They call off the dogs.")[1]);

    [Theory]
    [InlineData("phrases.en")]
    [InlineData("phrases.fr")]
    public void Every_line_is_a_phrase_of_several_words_and_what_stands_for_it_and_stands_once(string list)
    {
        var lines = WordFile.Lines(list);

        Assert.All(lines, line => Assert.Matches(@"^[\p{Ll}'’-]+( [\p{Ll}'’-]+)+: [\p{Ll}'’-]+( [\p{Ll}'’-]+)*$", line));
        Assert.Equal(lines.Length, lines.Select(line => line.Split(':')[0]).Distinct().Count());
    }

    private string[] Found(string question)
    {
        var (text, found) = (_analyzer.Analyze(question, Language.English), In(question));
        return [.. text.Tokens.Where((_, i) => found[i].Count > 0).Select(token => token.Span.In(question))];
    }

    private IReadOnlyList<string>[] In(string question)
    {
        var text = _analyzer.Analyze(question, Language.English);
        return new Phrases(Lines, Language.English, _analyzer).In(text, text.Terms);
    }
}
