using ChatBriefing.Answers.Spans;
using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class DescriptionTests
{
    [Theory]
    [InlineData("Who is Tina Salama?", "Tina Salama, the president's spokeswoman, said no.", "the president's spokeswoman")]
    [InlineData("What is coltan?", "Coltan is a dull metallic ore that phones need.", "a dull metallic ore")]
    [InlineData("Who is Marco Rubio?", "Later that day US Secretary of State Marco Rubio left.", "US Secretary of State")]
    [InlineData("What is spodumene?", "They found spodumene, a mineral that is roasted at 1,050 °C, in the north.", "a mineral that is roasted at 1,050 °C")]
    [InlineData("What does AfDB stand for?", "The African fund for Dams in Benin (AfDB) paid.", null)]
    [InlineData("What does WHO stand for?", "The World Health Organization (WHO) warned on Monday.", "World Health Organization")]
    [InlineData("What is WHO short for?", "WHO (World Health Organization) warned on Monday.", "World Health Organization")]
    [InlineData("What are baldios?", "At the heart is common land, known as baldios, in the hills.", "common land")]
    [InlineData("What are baldios?", "They fight over baldios, which belong to no individual, in the hills.", "which belong to no individual")]
    [InlineData("What are rare earths?", "Rare earths are a group of metals that phones need.", "a group of metals")]
    public void What_a_sentence_says_that_something_is_is_found(string question, string text, string? said) => Assert.Equal(said, Find(question, text));

    [Fact]
    public void It_is_found_in_French_too() =>
        Assert.Equal("un minerai noir", Find("Qu’est-ce que le coltan ?", "Le coltan est un minerai noir qui contient du tantale.", Language.French));

    [Theory]
    [InlineData("Who is Tina Salama?", "Tina Salama, and many others with her, said no.")]
    [InlineData("Who is Tina Salama?", "Tina Salama, who was there that day, said no.")]
    [InlineData("Who is Tina Salama?", "Tina Salama, as part of her strategy, said no.")]
    [InlineData("Who is Tina Salama?", "It rained all day.")]
    [InlineData("Who is Tina Salama?", "Tina Salama said no.")]
    public void Nothing_is_found_where_nothing_is_said(string question, string text) => Assert.Null(Find(question, text));

    private static string? Find(string question, string text, Language language = Language.English)
    {
        var sentence = OneSentence.Read(text, question, language);
        return Description.Find(sentence.Question, sentence.Tokens, text)?.In(text);
    }
}
