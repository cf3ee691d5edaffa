using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Tests.Answers.Questions;

public sealed class FrenchConjugationTests
{
    [Theory]
    [InlineData("trouvent", "trouver")]
    [InlineData("obtiendraient", "obtenir")]
    [InlineData("possèdent", "posséder")]
    [InlineData("commençait", "commencer")]
    [InlineData("finissent", "finir")]
    [InlineData("construisent", "construire")]
    [InlineData("découvert", "découvrir")]
    [InlineData("naquit", "naître")]
    [InlineData("envoient", "envoyer")]
    [InlineData("interessent", "intéresser")]
    [InlineData("possedent", "posséder")]
    public void A_form_leads_to_its_verb(string form, string infinitive) => Assert.Equal(infinitive, FrenchConjugation.InfinitiveOf(form));

    [Theory]
    [InlineData("président")]
    [InlineData("parti")]
    [InlineData("opéra")]
    [InlineData("gouvernement")]
    public void A_noun_that_looks_like_a_form_is_none(string noun) => Assert.Null(FrenchConjugation.InfinitiveOf(noun));
}
