using ChatBriefing.Corpus;
using ChatBriefing.Evaluation;

namespace ChatBriefing.Tests.Evaluation;

public sealed class ShortAnswerScoreTests
{
    [Theory]
    [InlineData("The U.S. Army", "us army")]
    [InlineData("  An   apple,\ta\u00A0day! ", "apple day")]
    [InlineData("theatre and banana", "theatre and banana")]
    [InlineData("A-the-B", "atheb")]
    [InlineData("$24 trillion (or 50%)", "24 trillion or 50")]
    [InlineData("“quoted” – dash", "“quoted” – dash")]
    [InlineData("L'Équipe", "léquipe")]
    [InlineData("the", "")]
    public void English_loses_case_ascii_punctuation_and_articles(string text, string words) =>
        Assert.Equal(words, string.Join(' ', ShortAnswerScore.Words(text, Language.English)));

    [Theory]
    [InlineData("L'armée de l’Est", "armée est")]
    [InlineData("aux États-Unis d'Amérique", "étatsunis amérique")]
    [InlineData("une des îles du Nord, au large de la côte", "îles nord large côte")]
    [InlineData("aujourd'hui", "aujourdhui")]
    [InlineData("the Times", "the times")]
    public void French_loses_its_own_articles(string text, string words) =>
        Assert.Equal(words, string.Join(' ', ShortAnswerScore.Words(text, Language.French)));

    [Theory]
    [InlineData("the Broncos", 1, 1)]
    [InlineData("Denver Broncos", 0, 2.0 / 3)]
    [InlineData("Broncos Broncos", 0, 2.0 / 3)]
    [InlineData("Panthers", 0, 0)]
    [InlineData("the", 0, 0)]
    [InlineData(null, 0, 0)]
    public void One_answer_is_scored_by_equality_and_by_common_words(string? answer, double exact, double f1)
    {
        var (gotExact, gotF1) = ShortAnswerScore.Best(answer, ["Broncos"], Language.English);
        Assert.Equal(exact, gotExact);
        Assert.Equal(f1, gotF1, 9);
    }

    [Fact]
    public void Common_words_count_as_often_as_both_sides_have_them()
    {
        // Three of four words are common (big twice, house once), of five marked: 2 · (3/4) · (3/5) / (3/4 + 3/5).
        var (_, f1) = ShortAnswerScore.Best("big big big house", ["big big old house here"], Language.English);
        Assert.Equal(2.0 / 3, f1, 9);
    }

    [Fact]
    public void The_nearest_annotator_counts_for_each_measure() =>
        Assert.Equal((1, 1), ShortAnswerScore.Best("in 1911", ["spring of 1911", "In 1911."], Language.English));
}
