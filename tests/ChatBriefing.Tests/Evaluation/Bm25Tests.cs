using ChatBriefing.Evaluation;

namespace ChatBriefing.Tests.Evaluation;

public sealed class Bm25Tests
{
    private static readonly string[][] Texts = [["the", "ferry", "sails"], ["the", "ferry", "and", "the", "old", "ferry"], ["rain"]];

    [Fact]
    public void A_score_is_what_the_formula_comes_to_by_hand()
    {
        // Two of three texts have the word; the average text has 10/3 words.
        var rarity = Math.Log(1 + ((3 - 2 + 0.5) / (2 + 0.5)));
        var scores = new Bm25(Texts).Scores(["ferry"]);
        Assert.Equal(rarity * 1.9 / (1 + (0.9 * (0.6 + (0.4 * 3 / (10.0 / 3))))), scores[0], 5);
        Assert.Equal(rarity * 2 * 1.9 / (2 + (0.9 * (0.6 + (0.4 * 6 / (10.0 / 3))))), scores[1], 5);
        Assert.Equal(0, scores[2]);
    }

    [Fact]
    public void Words_add_up_and_unknown_ones_add_nothing()
    {
        var search = new Bm25(Texts);
        Assert.Equal(search.Scores(["the"])[1] + search.Scores(["old"])[1], search.Scores(["the", "snow", "old"])[1], 5);
        Assert.Equal(2 * search.Scores(["rain"])[2], search.Scores(["rain", "rain"])[2], 5);
    }

    [Fact]
    public void A_word_that_nothing_has_is_as_rare_as_one_of_a_single_text()
    {
        var search = new Bm25(Texts);
        Assert.Equal(search.Rarity("rain"), search.Rarity("snow"));
        Assert.True(search.Rarity("rain") > search.Rarity("ferry"));
    }

    [Fact]
    public void In_nothing_nothing_is_found() => Assert.Empty(new Bm25([]).Scores(["rain"]));
}
