using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Ranking;

public sealed class ForeignSpanTests
{
    private const string Text = "Mayor Kanda said that the minerals cobalt and lithium lie in the east since 1998.";

    [Theory]
    [InlineData("Quels minéraux se trouvent dans l'est ?", "cobalt", "lithium", true)]
    [InlineData("Quels minéraux se trouvent dans l'est ?", "Mayor", "Kanda", false)]
    [InlineData("Quels minéraux se trouvent dans l'est ?", "1998", "1998", false)]
    [InlineData("Quand a-t-on trouvé les minéraux ?", "1998", "1998", true)]
    [InlineData("Quand a-t-on trouvé les minéraux ?", "Mayor", "Kanda", false)]
    [InlineData("Qui a parlé des minéraux ?", "Mayor", "Kanda", true)]
    [InlineData("Qui a parlé des minéraux ?", "1998", "1998", false)]
    [InlineData("Pourquoi a-t-il parlé des minéraux ?", "Mayor", "Kanda", true)]
    public void Only_what_is_known_to_be_of_the_sort_that_is_asked_for_fits(string question, string first, string last, bool fits)
    {
        var sentence = OneSentence.Read(Text, question, Language.English, Language.French);
        Assert.Equal(fits, ForeignSpan.Fits(sentence.Question, sentence.Tokens, sentence.Match, sentence.Found(first, last)));
    }
}
