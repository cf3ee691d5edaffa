using ChatBriefing.Answers;

namespace ChatBriefing.Tests.Answers;

public sealed class StatedValueTests
{
    [Theory]
    [InlineData("3 million", "3,000,000")]
    [InlineData("three million", "3 millions")]
    [InlineData("about 400 residents", "400")]
    [InlineData("12 March", "March 12")]
    [InlineData("le 12 mars", "12 March")]
    [InlineData("$2.5bn", "2,5 milliards de dollars")]
    [InlineData("18 125 t", "18,125 tonnes")]
    [InlineData("two dozen", "24")]
    public void What_is_the_same_in_other_words_is_equal(string one, string other) => Assert.Equal(StatedValue.Of(one), StatedValue.Of(other));

    [Theory]
    [InlineData("3 million", "3 billion")]
    [InlineData("$2.5 billion", "$25 billion")]
    [InlineData("12 March", "12 April")]
    [InlineData("three", "four")]
    [InlineData("40%", "400")]
    public void Another_number_scale_or_month_is_not(string one, string other) => Assert.NotEqual(StatedValue.Of(one), StatedValue.Of(other));

    [Fact]
    public void What_tells_no_number_is_empty() => Assert.Empty(StatedValue.Of("a great many"));
}
