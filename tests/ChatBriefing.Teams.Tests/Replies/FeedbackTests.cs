using System.Text.Json;
using ChatBriefing.Teams.Replies;

namespace ChatBriefing.Teams.Tests.Replies;

public sealed class FeedbackTests
{
    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"Spot on\"}"}}""", true, "Spot on")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"Wrong year"}}""", false, "Wrong year")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\" \"}"}}""", true, null)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{}"}}""", true, "{}")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":7}"}}""", true, null)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{not JSON"}}""", true, "{not JSON")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":{"feedbackText":"As an object"}}}""", true, "As an object")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":""}}""", false, null)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"\ud800"}}""", false, null)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike"}}""", false, null)]
    public void A_thumb_is_read_from_Teams_and_the_Playground(string value, bool isHelpful, string? comment) => Assert.Equal(new Feedback(isHelpful, comment), Read(value));

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"love"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":"like"}""")]
    [InlineData("""{"actionName":"feedback"}""")]
    public void Anything_else_is_no_thumb(string value) => Assert.Null(Read(value));

    [Fact]
    public void A_comment_is_cut() => Assert.Equal(1_000, Read($$$"""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{{{new string('x', 5_000)}}}"}}""")!.Comment!.Length);

    private static Feedback? Read(string value)
    {
        using var json = JsonDocument.Parse(value);
        return Feedback.Read(json.RootElement);
    }
}
