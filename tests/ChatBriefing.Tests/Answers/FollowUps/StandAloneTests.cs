using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.FollowUps;

public sealed class StandAloneTests
{
    [Theory]
    [InlineData("Who is the president of France?")]
    [InlineData("What did Angela Merkel study?")]
    [InlineData("What is the price of copper?")]
    [InlineData("What does a compound lens consist of?")]
    [InlineData("How many houses are there in the village of Likasi?")]
    [InlineData("What is the name for collections of functions?")]
    [InlineData("Did the court announce its ruling?")]
    [InlineData("Which magazine promoted its own prize?")]
    [InlineData("Is it true that copper is a metal?")]
    [InlineData("thanks")]
    [InlineData("Hello!")]
    public void A_question_that_stands_alone_is_left_as_it_is(string question) => Assert.Equal(question, Talk.Read(["Who is Ada Lovelace?", "Where was she born?", question]));

    [Theory]
    [InlineData("Qui est le président de la France ?")]
    [InlineData("Quel est le prix du cuivre ?")]
    [InlineData("Combien de mines y a-t-il en Zambie ?")]
    [InlineData("Que pense Angela Merkel de son pays ?")]
    [InlineData("merci")]
    public void So_is_one_in_French(string question) => Assert.Equal(question, Talk.Read(["Qui est Marie Curie ?", "Quand est-elle née ?", question]));

    [Fact]
    public void A_new_subject_takes_the_place_of_the_old_one() =>
        Assert.Equal("When did Angela Merkel retire?", Talk.Read(["Who is Ada Lovelace?", "Where was she born?", "Who is Angela Merkel?", "When did she retire?"]));

    [Fact]
    public void A_new_subject_in_French_does_too() =>
        Assert.Equal("Quand Angela Merkel est-elle née ?", Talk.Read(["Qui est Marie Curie ?", "Que fait-elle ?", "Qui est Angela Merkel ?", "Quand est-elle née ?"]));
}
