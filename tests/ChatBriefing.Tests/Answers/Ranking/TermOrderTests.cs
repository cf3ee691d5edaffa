using ChatBriefing.Answers.Ranking;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Ranking;

public sealed class TermOrderTests
{
    private static readonly (int, int)[] Pair = [(0, 1)];

    [Theory]
    [InlineData(new sbyte[] { 0, 1 }, 1, 1)]
    [InlineData(new sbyte[] { 0, -1, 1 }, 0, 1)]
    [InlineData(new sbyte[] { 0, -1, -1, -1, -1, 1 }, 0, 1)]
    [InlineData(new sbyte[] { 0, -1, -1, -1, -1, -1, 1 }, 0, 0)]
    [InlineData(new sbyte[] { 1, 0 }, 0, 0)]
    [InlineData(new sbyte[] { 0, -1, 1, 0, 1 }, 1, 1)]
    [InlineData(new sbyte[] { 0, -1 }, 0, 0)]
    public void Terms_are_neighbours_or_near_in_their_order_only(sbyte[] termAt, float adjacent, float near) =>
        Assert.Equal((adjacent, near), TermOrder.Pairs(Pair, termAt));

    [Fact]
    public void Of_several_pairs_the_share_is_told() =>
        Assert.Equal((0.5f, 0.75f), TermOrder.Pairs([(0, 1), (1, 2), (2, 3), (0, 3)], [0, 1, 2, -1, 3]) is var (adjacent, near) ? (adjacent, near - 0.25f) : default);

    [Fact]
    public void A_question_without_pairs_has_none() => Assert.Equal((0, 0), TermOrder.Pairs([], [0, 1]));

    [Theory]
    [InlineData("The mayor opened the bridge.", 1, 0.75)]
    [InlineData("Many rebels saw old bridges.", 0.25, 1)]
    [InlineData("It rained.", 0, 0)]
    public void Density_and_closeness_count_the_words_between(string text, float density, float closeness)
    {
        var sentence = OneSentence.Read(text, "Which mayor opened a bridge?");
        Assert.Equal((density, closeness), TermOrder.Density(sentence.Tokens, sentence.Match.TermAt));
    }
}
