namespace ChatBriefing.Teams.Tests;

public sealed class TeamsHealthTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData(31, null)]
    [InlineData(30, "The client secret expires in 30 days, on 2026-12-25:")]
    [InlineData(2, "The client secret expires in 2 days, on 2026-11-27:")]
    [InlineData(1, "The client secret expires tomorrow:")]
    [InlineData(0, "The client secret expires today:")]
    [InlineData(-1, "The client secret expired on 2026-11-24:", false)]
    [InlineData(-400, "The client secret expired on 2025-10-21:", false)]
    public void An_expiry_is_told_a_month_before(int days, string? words, bool isReady = true)
    {
        var health = TeamsHealth.Of(null, null, Today.AddDays(days), isCertificate: false, Today);
        Assert.Equal(isReady, health.IsReady);
        Assert.Equal(Today.AddDays(days), health.Expires);
        if (words is null)
        {
            Assert.Empty(health.Problems);
        }
        else
        {
            Assert.Equal($"{words} make a new one on the page \"Certificates & secrets\" of the app registration.", Assert.Single(health.Problems));
        }
    }

    [Fact]
    public void A_certificate_is_called_one() =>
        Assert.StartsWith("The certificate expires tomorrow", Assert.Single(TeamsHealth.Of(null, null, Today.AddDays(1), isCertificate: true, Today).Problems), StringComparison.Ordinal);

    [Fact]
    public void Without_keys_or_a_token_the_bot_is_not_ready()
    {
        Assert.Equal((false, 1), (TeamsHealth.Of("no keys", null, null, false, Today).IsReady, TeamsHealth.Of("no keys", null, null, false, Today).Problems.Count));
        Assert.False(TeamsHealth.Of(null, "no token", null, false, Today).IsReady);
        Assert.Equal(["no keys", "no token"], TeamsHealth.Of("no keys", "no token", null, false, Today).Problems);
    }

    [Fact]
    public void Where_nothing_is_wrong_nothing_is_told()
    {
        var health = TeamsHealth.Of(null, null, null, false, Today);
        Assert.True(health.IsReady);
        Assert.Empty(health.Problems);
        Assert.Null(health.Expires);
    }
}
