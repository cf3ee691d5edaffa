using System.Text.Json;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Tests.Protocol;

public sealed class SnowflakeTests
{
    [Fact]
    public void Ids_are_read_from_strings_and_from_numbers()
    {
        Assert.Equal(new Snowflake(845027738276462632), Read("\"845027738276462632\""));
        Assert.Equal(new Snowflake(7), Read("7"));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"-1\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"99999999999999999999\"")]
    [InlineData("\"000000000000000000001\"")]
    [InlineData("1.5")]
    [InlineData("true")]
    [InlineData("[]")]
    public void Anything_else_is_no_id(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void Ids_are_written_as_strings() =>
        Assert.Contains("\"message_id\":\"42\"", JsonSerializer.Serialize(new MessageBody { MessageReference = new MessageReference(new Snowflake(42)) }, DiscordJson.Default.MessageBody), StringComparison.Ordinal);

    private static Snowflake Read(string id) => JsonSerializer.Deserialize($$"""{"id":{{id}}}""", DiscordJson.Default.User)!.Id;
}
