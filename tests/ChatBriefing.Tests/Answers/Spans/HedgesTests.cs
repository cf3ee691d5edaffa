using ChatBriefing.Answers.Spans;
using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class HedgesTests
{
    [Theory]
    [InlineData("The reserves are worth over $24 trillion today.", "24", "trillion", "over $24 trillion")]
    [InlineData("They freed more than 500 men.", "500", "men", "more than 500 men")]
    [InlineData("As many as 12 boats sank.", "12", "boats", "As many as 12 boats")]
    [InlineData("It killed no fewer than twelve people.", "twelve", "people", "no fewer than twelve people")]
    [InlineData("Nearly 40% of them fled.", "40", "40", "Nearly 40%")]
    [InlineData("It took about three years.", "three", "years", "about three years")]
    public void Words_that_say_how_exact_a_quantity_is_come_along(string text, string first, string last, string whole) => Assert.Equal(whole, Included(text, first, last));

    [Theory]
    [InlineData("Il en produit environ 40 % chaque jour.", "40", "40", "environ 40 %")]
    [InlineData("Le pays compte plus de 100 mines.", "100", "mines", "plus de 100 mines")]
    [InlineData("Il y a au moins 30 blessés.", "30", "blessés", "au moins 30 blessés")]
    [InlineData("Il y en a eu jusqu’à 900 par jour.", "900", "900", "jusqu’à 900")]
    [InlineData("Il faut plus d’un million de tonnes.", "un", "million", "plus d’un million")]
    public void They_come_along_in_French_too(string text, string first, string last, string whole) => Assert.Equal(whole, Included(text, first, last, Language.French));

    [Theory]
    [InlineData("They argued over minerals.", "minerals", "minerals")]
    [InlineData("He told them about France.", "France", "France")]
    [InlineData("She lives under the bridge.", "the", "bridge")]
    [InlineData("They won in 1998.", "1998", "1998")]
    [InlineData("500 men fled.", "500", "men")]
    public void Nothing_comes_along_where_nothing_is_hedged(string text, string first, string last)
    {
        var sentence = OneSentence.Read(text);
        Assert.Equal(sentence.Found(first, last), Hedges.Include(sentence.Found(first, last), sentence.Tokens, text));
    }

    [Theory]
    [InlineData("When the war was over, 500 men came home.", "500", "men")]
    [InlineData("They know what it is about: 12 boats.", "12", "boats")]
    public void A_word_before_a_comma_or_a_colon_hedges_nothing(string text, string first, string last) =>
        Assert.Equal($"{first} {last}", Included(text, first, last));

    [Fact]
    public void A_longer_span_keeps_its_score()
    {
        var sentence = OneSentence.Read("They freed more than 500 men.");
        var whole = Hedges.Include(sentence.Found("500", "men", 2.5f), sentence.Tokens, sentence.Text);

        Assert.Equal((sentence.At("more"), sentence.At("men"), 2.5f), (whole.First, whole.Last, whole.Score));
    }

    private static string Included(string text, string first, string last, Language language = Language.English)
    {
        var sentence = OneSentence.Read(text, language: language);
        return sentence.Words(Hedges.Include(sentence.Found(first, last), sentence.Tokens, text));
    }
}
