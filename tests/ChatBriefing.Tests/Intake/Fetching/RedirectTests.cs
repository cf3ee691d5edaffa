using ChatBriefing.Intake.Fetching;

namespace ChatBriefing.Tests.Intake.Fetching;

public sealed class RedirectTests
{
    private static readonly Uri From = new("https://example.org/a/b?c=1");

    [Theory]
    [InlineData("/d", "https://example.org/d")]
    [InlineData("d", "https://example.org/a/d")]
    [InlineData("?e=2", "https://example.org/a/b?e=2")]
    [InlineData("//other.org/d", "https://other.org/d")]
    [InlineData("HTTP://0x7f.1/", "HTTP://0x7f.1/")]
    [InlineData("file:///etc/passwd", "file:///etc/passwd")]
    public void A_location_is_read_from_where_it_stands_and_a_whole_address_is_left_for_the_strict_reader(string location, string expected) =>
        Assert.Equal(expected, Redirect.Target(From, location));

    [Fact]
    public void Going_on_without_encryption_is_a_downgrade_and_the_reverse_is_not()
    {
        Assert.True(Redirect.Downgrades(From, new Uri("http://example.org/")));
        Assert.False(Redirect.Downgrades(From, new Uri("https://example.org/")));
        Assert.False(Redirect.Downgrades(new Uri("http://example.org/"), From));
    }
}
