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

    [Theory]
    [InlineData("Has the mine been approved or is it still waiting?")]
    [InlineData("Who found the lens of the tower and where had it been kept?")]
    [InlineData("What are the rebels doing with the land they took?")]
    [InlineData("Does Senator Brown want the treaty or does he oppose it?")]
    [InlineData("What is in it for Zambia if it signs?")]
    [InlineData("Different topic: who owns the Kolwezi mine?")]
    public void A_pronoun_for_somebody_whom_the_question_names_points_nowhere_else(string question) => Assert.Equal(question, Talk.Read(["Where was Ada Lovelace born?", "Where was she buried?", question]));

    [Theory]
    [InlineData("Kinshasa a-t-elle signé ?")]
    [InlineData("Où en sont les négociations ?")]
    public void Nor_in_French(string question) => Assert.Equal(question, Talk.Read(["Qui est Marie Curie ?", "Quand est-elle née ?", question]));

    [Fact]
    public void A_new_subject_takes_the_place_of_the_old_one() =>
        Assert.Equal("When did Angela Merkel retire?", Talk.Read(["Who is Ada Lovelace?", "Where was she born?", "Who is Angela Merkel?", "When did she retire?"]));

    [Fact]
    public void A_new_subject_in_French_does_too() =>
        Assert.Equal("Quand Angela Merkel est-elle née ?", Talk.Read(["Qui est Marie Curie ?", "Que fait-elle ?", "Qui est Angela Merkel ?", "Quand est-elle née ?"]));
}
