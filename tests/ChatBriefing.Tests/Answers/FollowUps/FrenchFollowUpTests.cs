using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.FollowUps;

public sealed class FrenchFollowUpTests
{
    [Theory]
    [InlineData("Qui est Marie Curie ?", "Quand est-elle née ?", "Quand Marie Curie est-elle née ?")]
    [InlineData("Qui est Marie Curie ?", "A-t-elle reçu un prix ?", "Marie Curie a-t-elle reçu un prix ?")]
    [InlineData("Qui est Marie Curie ?", "Que fait-elle ?", "Que fait Marie Curie ?")]
    [InlineData("Qui est Marie Curie ?", "Est-ce qu'elle a voyagé ?", "Est-ce que Marie Curie a voyagé ?")]
    [InlineData("Qui est Albert Camus ?", "Est-ce qu'il a voyagé ?", "Est-ce qu'Albert Camus a voyagé ?")]
    [InlineData("Qui est Albert Camus ?", "Qui a voyagé avec lui ?", "Qui a voyagé avec Albert Camus ?")]
    public void A_pronoun_is_read_as_whom_the_conversation_is_about(string first, string second, string expected) => Assert.Equal(expected, Talk.Read([first, second]));

    [Theory]
    [InlineData("Que demande le sénateur Kalambayi ?", "Quel âge a-t-il ?", "Quel âge le sénateur Kalambayi a-t-il ? — Marie Curie")]
    [InlineData("Et Heliora, que veut la mairie ?", "Combien a-t-elle dépensé ?", "Combien Heliora a-t-elle dépensé ? — Marie Curie, mairie")]
    public void He_or_she_is_the_one_last_spoken_of_whose_name_it_can_stand_for(string second, string third, string expected) =>
        Assert.Equal(expected, Talk.Read(["Qui est Marie Curie ?", "Quand est-elle née ?", second, third]));

    [Theory]
    [InlineData("Où se trouve le Congo ?", "Quelle est sa capitale ?", "Quelle est la capitale du Congo ?")]
    [InlineData("Qui est Albert Camus ?", "Quels sont ses livres ?", "Quels sont les livres d’Albert Camus ?")]
    [InlineData("Qui est Marie Curie ?", "Quelle est son histoire ?", "Quelle est l’histoire de Marie Curie ?")]
    public void An_owner_is_named(string first, string second, string expected) => Assert.Equal(expected, Talk.Read([first, second]));

    [Theory]
    [InlineData("Quand l'accord de Kinshasa a-t-il été signé ?", "Qui a signé cet accord ?", "Qui a signé l’accord de Kinshasa ?")]
    [InlineData("Quand l'accord de Kinshasa a-t-il été signé ?", "Que change cela ?", "Que change cela — l’accord de Kinshasa\u00A0?")]
    [InlineData("Où se trouve la Zambie ?", "Quels minerais y trouve-t-on ?", "Quels minerais y trouve-t-on — la Zambie\u00A0?")]
    public void What_points_is_read_as_what_it_means(string first, string second, string expected) => Assert.Equal(expected, Talk.Read([first, second]));

    [Theory]
    [InlineData("Quelle est la population du Congo ?", "Et en 2010 ?", "Quelle est la population du Congo en 2010\u00A0?")]
    [InlineData("Quelle est la population du Congo ?", "Et pour la Zambie ?", "Quelle est la population de la Zambie ?")]
    [InlineData("Quelle est la population du Congo ?", "Et combien ?", "Et combien — la population du Congo\u00A0?")]
    [InlineData("Est-ce que Marie Curie a voyagé ?", "Pourquoi ?", "Pourquoi est-ce que Marie Curie a voyagé ?")]
    [InlineData("Quand Marie Curie est-elle née ?", "Où ?", "Où Marie Curie est-elle née ?")]
    public void What_is_left_out_is_filled_in(string first, string second, string expected) => Assert.Equal(expected, Talk.Read([first, second]));
}
