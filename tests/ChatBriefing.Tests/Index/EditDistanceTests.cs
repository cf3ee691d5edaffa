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
}
