using ChatBriefing.Answers.Spans;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class VoiceTests
{
    [Theory]
    [InlineData("The town was quickly seized.", "seized", true)]
    [InlineData("The town, seized by rebels, burned.", "seized", true)]
    [InlineData("Rebels have seized the town.", "seized", false)]
    [InlineData("Rebels seized the town that was lost.", "seized", false)]
    public void What_is_done_to_the_subject_is_passive(string text, string verb, bool passive)
    {
        var one = OneSentence.Read(text);
        Assert.Equal(passive, Voice.IsPassive(one.Tokens, one.At(verb), text));
    }

    [Theory]
    [InlineData("Which official was asked to act?", "asked", true)]
    [InlineData("What has been agreed?", "agreed", true)]
    [InlineData("Where was the truce signed?", "signed", true)]
    [InlineData("Whom did they ask?", "ask", false)]
    [InlineData("Who asked them?", "asked", false)]
    public void A_question_asks_what_was_done_where_a_form_of_be_stands_last_before_its_verb(string question, string verb, bool passive)
    {
        var one = OneSentence.Read(question);
        Assert.Equal(passive, Voice.AsksForPassive(one.Tokens, one.At(verb), question));
    }
}
