using ChatBriefing.Discord.Protocol.Gateway;

namespace ChatBriefing.Discord.Tests.Protocol.Gateway;

public sealed class GatewayAddressTests
{
    [Theory]
    [InlineData("wss://gateway.discord.gg", "wss://gateway.discord.gg/?v=10&encoding=json")]
    [InlineData("wss://gateway-us-east1-b.discord.gg/?v=6&encoding=etf", "wss://gateway-us-east1-b.discord.gg/?v=10&encoding=json")]
    public void Version_and_encoding_are_always_those_of_this_client(string gateway, string expected) =>
        Assert.Equal(expected, GatewayAddress.Of(new Uri(gateway)).AbsoluteUri);

    [Theory]
    [InlineData("wss://resume.discord.gg", "wss://gateway.discord.gg", true)]
    [InlineData("ws://resume.discord.gg", "wss://gateway.discord.gg", false)]
    [InlineData("http://resume.discord.gg", "wss://gateway.discord.gg", false)]
    [InlineData("ws://127.0.0.1:1", "ws://127.0.0.1:2", true)]
    [InlineData("wss://resume.discord.gg", "ws://127.0.0.1:2", true)]
    public void The_token_goes_over_no_address_less_safe_than_the_first(string other, string first, bool safe) =>
        Assert.Equal(safe, GatewayAddress.IsAsSafe(new Uri(other), new Uri(first)));
}
