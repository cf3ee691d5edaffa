using System.Diagnostics;
using ChatBriefing.Corpus;

namespace ChatBriefing.Tests.Corpus;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("Qui est Tina Salama ?")]
    [InlineData("Qui est Tina Salama?")]
    [InlineData("Quels minerais la RDC possède-t-elle ?")]
    [InlineData("Combien valent les réserves")]
    [InlineData("Où est Goma ?")]
    [InlineData("Que demande Kinshasa ?")]
    [InlineData("Que dit l'accord avec l’Ukraine ?")]
    [InlineData("Les discussions entre les États-Unis et la RDC n'en sont qu'à leurs débuts.")]
    [InlineData("La RDC négocie avec Washington, selon le Financial Times.")]
    public void Recognises_french(string text) => Assert.Equal(Language.French, LanguageGuess.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("Tshisekedi")]
    [InlineData("Who is Félix Tshisekedi?")]
    [InlineData("Is Marine Le Pen in favour of the deal?")]
    [InlineData("What is the comment of La Croix on Rio de Janeiro?")]
    [InlineData("DRC minerals deal")]
    [InlineData("Le Monde")]
    [InlineData("I'd say it's a deal and I don't mind a bit")]
    [InlineData("The DRC officials seek direct sales of minerals.")]
    public void Takes_english_where_french_is_not_evident(string text) => Assert.Equal(Language.English, LanguageGuess.Of(text));

    [Fact]
    public void Looks_at_the_beginning_of_a_long_text_only()
    {
        var text = "The talks are in the early stages. ".PadRight(LanguageGuess.MaxLength) + string.Concat(Enumerable.Repeat("Qui est là ? ", 1_000_000));
        var watch = Stopwatch.StartNew();
        Assert.Equal(Language.English, LanguageGuess.Of(text));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1));
    }
}
