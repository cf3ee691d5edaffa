using ChatBriefing.Answers.Ranking;

namespace ChatBriefing.Tests.Answers.Ranking;

public sealed class CauseCuesTests
{
    [Theory]
    [InlineData("It was closed because the waves had washed out its foundations.")]
    [InlineData("Landing is not allowed, so as not to disturb the seals.")]
    [InlineData("In view of the storm the ferry stayed in port.")]
    [InlineData("Le déclin commença sous l'effet de la concurrence.")]
    [InlineData("Le pont a fermé faute de crédits.")]
    public void Words_that_join_a_cause_to_its_effect_are_seen(string sentence) => Assert.True(CauseCues.In(sentence));

    [Theory]
    [InlineData("The depot was burned down after a preacher cursed it.")]
    [InlineData("The offer was refused, leaving the town without a bus.")]
    [InlineData("Le pont a fermé après la découverte d'une fissure.")]
    public void What_only_hints_at_a_cause_may_tell_one(string sentence)
    {
        Assert.False(CauseCues.In(sentence));
        Assert.True(CauseCues.MayBeIn(sentence));
    }

    [Theory]
    [InlineData("The company has its headquarters in Milnow.")]
    [InlineData("Elle fut publiée par un ouvrier renvoyé.")]
    [InlineData("The cargo was carried by road.")]
    public void Most_sentences_tell_none(string sentence)
    {
        Assert.False(CauseCues.In(sentence));
        Assert.False(CauseCues.MayBeIn(sentence));
    }

    [Theory]
    [InlineData("The trial is due to start in March.", false)]
    [InlineData("The trial, due to start in March, is late due to rain.", true)]
    public void What_is_due_to_happen_is_no_cause(string sentence, bool expected) => Assert.Equal(expected, CauseCues.In(sentence));

    [Theory]
    [InlineData("An inquiry will find out why the pump had not been replaced.", true)]
    [InlineData("Une enquête est ouverte pour savoir pourquoi elle n'a pas été remplacée.", true)]
    [InlineData("That is why the pump was replaced.", false)]
    public void A_cause_that_is_still_asked_for_is_none(string sentence, bool expected) => Assert.Equal(expected, CauseCues.IsAskedIn(sentence));
}
