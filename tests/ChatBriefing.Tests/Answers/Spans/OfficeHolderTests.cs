using ChatBriefing.Answers.Spans;
using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class OfficeHolderTests
{
    [Theory]
    [InlineData("Who is the president of Congo?", "Tina Salama speaks for President Félix Tshisekedi in Congo.", "Félix Tshisekedi")]
    [InlineData("Who is the Secretary of State of the United States?", "He urged US Secretary of State Marco Rubio to pay.", "Marco Rubio")]
    [InlineData("Who is the vice president?", "President Trump and Vice President JD Vance left.", "JD Vance")]
    public void The_name_right_behind_the_office_holds_it(string question, string text, string name) => Assert.Equal(name, Find(question, text));

    [Theory]
    [InlineData("Who is the foreign minister?", "Ada Wexford, the foreign minister, flew home.", "Ada Wexford")]
    [InlineData("Who is the foreign minister?", "The foreign minister, Ada Wexford, flew home.", "Ada Wexford")]
    [InlineData("Who is the spokesperson for the president?", "In a statement, Tina Salama, spokesperson for President Félix Tshisekedi, invited them.", "Tina Salama")]
    [InlineData("Who is Kinshasa's spokeswoman?", "Tina Salama, Kinshasa's spokeswoman, invited them.", "Tina Salama")]
    public void The_name_beside_the_office_between_commas_holds_it(string question, string text, string name) => Assert.Equal(name, Find(question, text));

    [Theory]
    [InlineData("Who is the foreign minister?", "Ada Wexford, a former foreign minister, flew home.")]
    [InlineData("Who is the foreign minister?", "Ada Wexford, who met the foreign minister, flew home.")]
    [InlineData("Who is the foreign minister?", "In Bonn, Ada Wexford met the foreign minister.")]
    [InlineData("Who is the president of Congo?", "Vice President JD Vance spoke of Congo.")]
    [InlineData("Who is the finance minister of Congo?", "Minister Leo Brandt spoke of finance in Congo.")]
    [InlineData("Who is the president of Congo?", "In Congo the president, Ada Thorne says, is ill.")]
    public void Another_title_or_half_of_it_is_not_the_office(string question, string text) => Assert.Null(Find(question, text));

    [Fact]
    public void It_is_found_for_a_question_in_another_language() => Assert.Equal("Marco Rubio", Find("Qui est le secrétaire d'État américain ?", "He urged US Secretary of State Marco Rubio to pay.", Language.French));

    private static string? Find(string question, string text, Language asked = Language.English)
    {
        var one = OneSentence.Read(text, question, asked: asked);
        return OfficeHolder.Find(one.Question, one.Tokens, one.Match, text)?.In(text);
    }
}
