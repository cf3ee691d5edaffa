using ChatBriefing.Index;

namespace ChatBriefing.Tests.Index;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("mineral", "minral", 1)]
    [InlineData("disease", "diseese", 1)]
    [InlineData("Copper", "copper", 0)]
    [InlineData("", "tin", 3)]
    [InlineData("zinc", "tin", 2)]
    public void Each_letter_more_less_or_other_counts_once(string a, string b, int distance) => Assert.Equal(distance, EditDistance.Between(a, b));

    [Theory]
    [InlineData("mineral", "minral", true)]
    [InlineData("minral", "mineral", true)]
    [InlineData("disease", "diseese", true)]
    [InlineData("copper", "coppers", true)]
    [InlineData("copper", "copper", false)]
    [InlineData("copper", "pepper", false)]
    [InlineData("tin", "timber", false)]
    public void One_letter_apart_is_told_without_counting(string a, string b, bool isOne) => Assert.Equal(isOne, EditDistance.IsOne(a, b));
}
