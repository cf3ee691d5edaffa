namespace ChatBriefing.Teams.Tests;

public sealed class TeamsOptionsTests
{
    [Fact]
    public void Teams_is_not_used_unless_somebody_asks_for_it() => Assert.False(new TeamsOptions().IsUsed);

    [Fact]
    public void Teams_is_used_with_an_app_id() => Assert.True(new TeamsOptions { AppId = "11111111-2222-3333-4444-555555555555" }.IsUsed);

    [Fact]
    public void Teams_is_used_on_this_machine_without_one_where_that_is_allowed() => Assert.True(new TeamsOptions { AllowAnonymousOnLoopback = true }.IsUsed);
}
