using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Ranking;

public sealed class TypeEvidenceTests
{
    [Theory]
    [InlineData(nameof(AnswerType.Date), "It began in May.", "It began in Paris.")]
    [InlineData(nameof(AnswerType.Date), "It began on Monday.", "It began with 12 men.")]
    [InlineData(nameof(AnswerType.Date), "It began in 1998.", "It began with 199 men.")]
    [InlineData(nameof(AnswerType.Number), "He has 12 boats.", "He has boats.")]
    [InlineData(nameof(AnswerType.Number), "He has twelve boats.", "He has old boats.")]
    [InlineData(nameof(AnswerType.Amount), "He paid three dollars.", "He paid the men.")]
    [InlineData(nameof(AnswerType.Amount), "He walked some miles.", "He walked home.")]
    [InlineData(nameof(AnswerType.Name), "They saw Angela Merkel.", "They saw rain.")]
    [InlineData(nameof(AnswerType.Name), "They saw Angela Merkel.", "They left on Thursday.")]
    [InlineData(nameof(AnswerType.Name), "The president left.", "The rain stopped.")]
    [InlineData(nameof(AnswerType.Place), "They fled to Kenya.", "They fled quickly.")]
    [InlineData(nameof(AnswerType.Place), "They fled to Walikale.", "They saw Walikale.")]
    [InlineData(nameof(AnswerType.Place), "They fled from Walikale.", "They fled with Rubio.")]
    [InlineData(nameof(AnswerType.Place), "They fled to Walikale.", "They fled in November.")]
    [InlineData(nameof(AnswerType.Place), "They crossed the river.", "They crossed it.")]
    [InlineData(nameof(AnswerType.Clause), "They fled because it burned.", "They fled.")]
    [InlineData(nameof(AnswerType.Clause), "They came to help.", "They came early.")]
    public void A_word_of_the_expected_sort_is_seen(string name, string with, string without)
    {
        var type = Enum.Parse<AnswerType>(name);
        Assert.True(TypeEvidence.CanTell(type));
        Assert.True(In(type, with));
        Assert.False(In(type, without));
    }

    [Theory]
    [InlineData(nameof(AnswerType.Phrase))]
    [InlineData(nameof(AnswerType.Description))]
    [InlineData(nameof(AnswerType.Several))]
    [InlineData(nameof(AnswerType.Origin))]
    public void Other_types_cannot_be_told_from_words(string name)
    {
        var type = Enum.Parse<AnswerType>(name);
        Assert.False(TypeEvidence.CanTell(type));
        Assert.False(In(type, "On 12 May 1998 President Angela Merkel fled to Kenya because it rained."));
    }

    [Fact]
    public void A_word_of_the_question_itself_is_no_evidence()
    {
        Assert.False(In(AnswerType.Name, "It was Merkel.", "Who met Merkel?"));
        Assert.True(In(AnswerType.Name, "Merkel met Rubio.", "Who met Merkel?"));
    }

    [Fact]
    public void A_part_of_a_sentence_may_be_looked_at_alone()
    {
        var sentence = OneSentence.Read("In May he sold 12 boats.");

        Assert.True(TypeEvidence.In(AnswerType.Number, sentence.Tokens, sentence.Match, sentence.At("12"), sentence.At("boats")));
        Assert.False(TypeEvidence.In(AnswerType.Number, sentence.Tokens, sentence.Match, 0, sentence.At("sold")));
    }

    private static bool In(AnswerType type, string text, string question = "What happened?")
    {
        var sentence = OneSentence.Read(text, question);
        return TypeEvidence.In(type, sentence.Tokens, sentence.Match);
    }
}
