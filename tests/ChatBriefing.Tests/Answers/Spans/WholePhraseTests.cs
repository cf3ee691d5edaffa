using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class WholePhraseTests
{
    private const string Text = "He met US Secretary of State Marco Rubio.";

    [Fact]
    public void A_title_that_was_cut_goes_on_to_what_it_is_of() => Assert.Equal("US Secretary of State", Whole(AnswerType.Phrase));

    [Fact]
    public void A_person_is_named_with_title_and_name() => Assert.Equal("US Secretary of State Marco Rubio", Whole(AnswerType.Name));

    [Theory]
    [InlineData("Name")]
    [InlineData("Phrase")]
    public void A_name_that_was_cut_within_its_title_begins_with_it(string type)
    {
        var sentence = OneSentence.Read(Text);
        Assert.Equal("US Secretary of State Marco Rubio", sentence.Words(WholePhrase.Of(sentence.Found("State", "Rubio"), Enum.Parse<AnswerType>(type), sentence.Tokens, Text)));
    }

    private static string Whole(AnswerType type)
    {
        var sentence = OneSentence.Read(Text);
        return sentence.Words(WholePhrase.Of(sentence.Found("US", "Secretary"), type, sentence.Tokens, Text));
    }
}
