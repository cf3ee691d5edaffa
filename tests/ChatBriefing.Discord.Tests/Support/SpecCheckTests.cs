namespace ChatBriefing.Discord.Tests.Support;

public sealed class SpecCheckTests(SpecCheck spec)
{
    [Fact]
    public async Task A_message_that_keeps_the_rules_passes() =>
        Assert.Empty(await spec.CheckRequestAsync("POST", "/api/v10/channels/1/messages?x=1", """{"content":"a\u2028b","allowed_mentions":{"parse":[]}}"""));

    [Theory]
    [InlineData("POST", "/channels/1/messages", """{"content":5}""", "spec: ")]
    [InlineData("POST", "/channels/1/messages", """{"contents":"a"}""", "unknown field?: ")]
    [InlineData("POST", "/interactions/1/t/callback", """{"type":5,"data":{"flags":4}}""", "docs: ")]
    [InlineData("PUT", "/applications/1/commands", """[{"type":1,"name":"Ask","description":"x"}]""", "docs: ")]
    [InlineData("POST", "/channels/1/messages", "{", "not JSON: ")]
    [InlineData("POST", "/nowhere", "{}", "no rule for ")]
    public async Task A_request_that_breaks_a_rule_is_told_why(string method, string path, string json, string problem) =>
        Assert.Contains(await spec.CheckRequestAsync(method, path, json), line => line.Contains(problem, StringComparison.Ordinal));
}
