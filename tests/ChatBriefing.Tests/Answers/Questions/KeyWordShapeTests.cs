using ChatBriefing.Answers;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;

namespace ChatBriefing.Tests.Answers.Questions;

public sealed class KeyWordShapeTests
{
    [Theory]
    [InlineData("copper price", QuestionKind.HowMuch, "Amount")]
    [InlineData("prix du cuivre", QuestionKind.HowMuch, "Amount")]
    [InlineData("reason for the delay", QuestionKind.Why, "Clause")]
    [InlineData("ferry collapse reason", QuestionKind.Why, "Clause")]
    [InlineData("raison du retard", QuestionKind.Why, "Clause")]
    [InlineData("death toll of the war in the east and in the west", QuestionKind.HowMany, "Number")]
    [InlineData("number of displaced", QuestionKind.HowMany, "Number")]
    [InlineData("nombre de blessés", QuestionKind.HowMany, "Number")]
    [InlineData("ferry company director", QuestionKind.Who, "Name")]
    [InlineData("ferry price company", QuestionKind.HowMuch, "Amount")]
    [InlineData("health minister of kasembe name", QuestionKind.Who, "Name")]
    [InlineData("spodumene meaning", QuestionKind.Definition, "Description")]
    [InlineData("election date", QuestionKind.When, "Date")]
    [InlineData("article source", QuestionKind.Where, "Origin")]
    [InlineData("source de l'article", QuestionKind.Where, "Origin")]
    public void The_first_or_last_key_word_names_what_is_asked_for(string words, QuestionKind kind, string type) =>
        Assert.Equal(new QuestionShape(kind, Enum.Parse<AnswerType>(type)), KeyWordShape.Read(words.Split(' ', '\''), Language.English));

    [Fact]
    public void French_key_words_may_have_more_small_words_between() =>
        Assert.Equal(AnswerType.Amount, KeyWordShape.Read("prix d entrée du musée de la verrerie".Split(' '), Language.French)?.Type);

    [Theory]
    [InlineData("copper")]
    [InlineData("ferry of tolmin bay")]
    [InlineData("power source")]
    [InlineData("price")]
    [InlineData("the council decided to raise the price")]
    public void Other_words_leave_it_open(string words) => Assert.Null(KeyWordShape.Read(words.Split(' '), Language.English));
}
