using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Tests.Answers.Questions;

public sealed class PlainQuestionTests
{
    [Theory]
    [InlineData("Could you please tell me which countries are talking?", "which countries are talking?")]
    [InlineData("I'd be grateful if you could explain what the state earns.", "what the state earns.")]
    [InlineData("Do you know who runs the mine?", "who runs the mine?")]
    [InlineData("I need to know how many observers are sent", "how many observers are sent")]
    [InlineData("Pourriez-vous me dire qui soutient les rebelles ?", "qui soutient les rebelles ?")]
    [InlineData("Hi, I'm putting together a briefing on Portugal: what fine would the firm face?", "what fine would the firm face?")]
    [InlineData("Hey, does Congo have lithium?", "does Congo have lithium?")]
    [InlineData("Please tell me, is the deal signed yet?", "is the deal signed yet?")]
    [InlineData("J'aimerais savoir combien coûte la mine", "combien coûte la mine")]
    public void What_leads_in_to_a_question_is_no_part_of_it(string message, string question) => Assert.Equal(question, PlainQuestion.Of(message).TrimStart());

    [Theory]
    [InlineData("Who told us what we know?")]
    [InlineData("What do you know about how it ended?")]
    [InlineData("Does the mayor know what they want?")]
    [InlineData("The mine closed in May. Why?")]
    [InlineData("The creditors were spared. Is there an explanation?")]
    public void A_question_that_needs_its_beginning_keeps_it(string message) => Assert.Equal(message, PlainQuestion.Of(message));

    [Theory]
    [InlineData("Hello! How many observers are sent to the border? Thanks!", "How many observers are sent to the border?")]
    [InlineData("how many observers are sent to the border. Many thanks in advance!", "how many observers are sent to the border.")]
    [InlineData("I am writing a piece on Africa. Are the talks well advanced by now?", "Are the talks well advanced by now?")]
    public void Beside_a_whole_question_other_sentences_are_left_out(string message, string question) => Assert.Equal(question, PlainQuestion.Of(message).Trim());

    [Fact]
    public void Every_offset_stays()
    {
        const string Message = "Hello! Could you tell me who *runs* the mine by the <b>river</b>?";

        var plain = PlainQuestion.Of(Message);

        Assert.Equal(Message.Length, plain.Length);
        Assert.Equal(Message.IndexOf("mine", StringComparison.Ordinal), plain.IndexOf("mine", StringComparison.Ordinal));
    }
}
