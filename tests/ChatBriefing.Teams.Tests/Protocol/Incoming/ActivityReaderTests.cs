using System.Text;
using System.Text.Json;
using ChatBriefing.Teams.Protocol.Incoming;
using ChatBriefing.Teams.Protocol.Models;
using CsCheck;

namespace ChatBriefing.Teams.Tests.Protocol.Incoming;

public sealed class ActivityReaderTests
{
    private static readonly byte[] Own = """
        {"type":"message","id":"1","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/","from":{"id":"29:a","name":"Zoë","aadObjectId":"x"},
        "recipient":{"id":"28:b"},"conversation":{"id":"a:1","conversationType":"personal","tenantId":"t"},"text":"Qui a signé ?","locale":"fr-FR","value":{"deep":[1,{"a":null}]},
        "membersAdded":[{"id":"m"}],"attachments":[{"contentType":"text/html","content":"<p>x</p>"}],"entities":[{"type":"mention","mentioned":{"id":"28:b"},"text":"<at>b</at>"}],
        "channelData":{"tenant":{"id":"t"},"team":{"id":"19:c"}},"unknown":{"more":[true]}}
        """u8.ToArray();

    [Fact]
    public void Every_field_of_an_activity_is_read()
    {
        var activity = ActivityReader.Read(Own)!;
        Assert.Equal(("message", "1", "msteams", "https://smba.trafficmanager.net/emea/"), (activity.Type, activity.Id, activity.ChannelId, activity.ServiceUrl));
        Assert.Equal(("29:a", "Zoë", "x"), (activity.From?.Id, activity.From?.Name, activity.From?.AadObjectId));
        Assert.Equal(("a:1", "personal", "t"), (activity.Conversation?.Id, activity.Conversation?.ConversationType, activity.Conversation?.TenantId));
        Assert.Equal(("Qui a signé ?", "fr-FR"), (activity.Text, activity.Locale));
        Assert.Equal("""{"deep":[1,{"a":null}]}""", activity.Value?.GetRawText());
        Assert.Equal("m", Assert.Single(activity.MembersAdded!)?.Id);
        Assert.Equal("<p>x</p>", Assert.Single(activity.Attachments!)?.Content?.GetString());
        Assert.Equal("28:b", Assert.Single(activity.Entities!)?.Mentioned?.Id);
        Assert.Equal(("t", "19:c"), (activity.ChannelData?.Tenant?.Id, activity.ChannelData?.Team?.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"message\"")]
    [InlineData("[]")]
    [InlineData("[{\"type\":\"message\"}]")]
    [InlineData("{}")]
    [InlineData("{\"text\":\"hello\"}")]
    [InlineData("{\"type\":null}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":5}")]
    [InlineData("{\"type\":{\"type\":\"message\"}}")]
    [InlineData("{\"Type\":\"message\"}")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":\"message\"}}")]
    [InlineData("{\"type\":\"message\"} {}")]
    [InlineData("{\"type\":\"message\",}")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud800\"}")]
    [InlineData("{\"type\":\"message\",\"value\":{\"\\udc00\":1}}")]
    [InlineData("{\"type\":\"message\",\"value\":[\"\\ud800x\"]}")]
    [InlineData("<activity/>")]
    public void What_is_no_activity_is_nothing(string body) => Assert.Null(ActivityReader.Read(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void Broken_UTF_8_is_nothing() => Assert.Null(ActivityReader.Read([.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8]));

    [Theory]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[\"x\",{\"y\":[]}]")]
    [InlineData("{\"x\":{\"y\":\"z\"}}")]
    public void A_text_that_is_none_counts_as_missing_and_the_rest_is_read(string odd)
    {
        var activity = ActivityReader.Read(Encoding.UTF8.GetBytes(
            $$"""{"type":"message","text":{{odd}},"from":{"name":{{odd}},"id":"29:a"},"entities":[{"type":{{odd}},"text":"t"}],"replyToId":{{odd}},"id":"1"}"""));
        Assert.Equal(("1", "29:a", "t"), (activity?.Id, activity?.From?.Id, activity?.Entities?[0]?.Text));
        Assert.Equal((null, null, null), (activity?.Text, activity?.From?.Name, activity?.ReplyToId));
    }

    [Theory]
    [InlineData("5", JsonValueKind.Number)]
    [InlineData("\"text\"", JsonValueKind.String)]
    [InlineData("[1]", JsonValueKind.Array)]
    [InlineData("{\"a\":1}", JsonValueKind.Object)]
    public void A_value_may_be_anything(string value, JsonValueKind kind) =>
        Assert.Equal(kind, ActivityReader.Read(Encoding.UTF8.GetBytes($$"""{"type":"invoke","value":{{value}}}"""))?.Value?.ValueKind);

    [Fact]
    public void The_depth_is_bounded()
    {
        Assert.NotNull(ActivityReader.Read(Nested(63)));
        Assert.Null(ActivityReader.Read(Nested(64)));
        Assert.Null(ActivityReader.Read(Nested(200_000)));
        Assert.Null(ActivityReader.Read(Encoding.UTF8.GetBytes(new string('[', 400_000))));
    }

    [Fact]
    public void The_length_is_bounded()
    {
        var longest = Encoding.UTF8.GetBytes("""{"type":"message"}""".PadRight(ActivityReader.MostBytes));
        Assert.NotNull(ActivityReader.Read(longest));
        Assert.Null(ActivityReader.Read([.. longest, (byte)' ']));
    }

    [Fact]
    public void Every_recorded_request_is_an_activity()
    {
        Assert.SkipWhen(RecordedActivities.Bodies is null, RecordedActivities.Absent);
        Assert.NotEmpty(RecordedActivities.Bodies!);
        foreach (var (name, body) in RecordedActivities.Bodies!)
        {
            var activity = ActivityReader.Read(body);
            Assert.NotNull(activity);
            var parts = name.Split('-', 4);
            Assert.Equal(parts[2], activity.Type);
            Assert.Equal(parts.ElementAtOrDefault(3)?.Replace('_', '/'), activity.Name);
            Assert.Equal(("msteams", "http://localhost:56150/_connector"), (activity.ChannelId, activity.ServiceUrl));
            Assert.Equal("00000000-0000-0000-0000-0000000000001", activity.Conversation?.TenantId);
            Assert.Equal(("user-id-0", "Test Bot"), (activity.From?.Id, activity.Recipient?.Name));
            Assert.NotEmpty(activity.Id!);
        }
    }

    [Theory]
    [InlineData("005-IN-message", "hello world", null)]
    [InlineData("034-IN-message", "card 1.6", null)]
    [InlineData("093-IN-message", "<at>Test Bot</at> hello group", null)]
    [InlineData("102-IN-message", "<at>Test Bot</at> hello channel", null)]
    [InlineData("029-IN-message", null, "kind=submit")]
    [InlineData("134-IN-message", null, "comment=my comment")]
    [InlineData("033-IN-invoke-adaptiveCard_action", null, "action.verb=doIt")]
    [InlineData("136-IN-invoke-adaptiveCard_action", null, "action.data.comment=exec comment")]
    [InlineData("076-IN-invoke-message_submitAction", null, "actionValue.feedback=great answer")]
    [InlineData("139-IN-invoke-message_submitAction", null, "actionValue.reaction=dislike")]
    [InlineData("129-IN-invoke-composeExtension_query", null, "commandContext=compose")]
    public void Text_and_value_of_recorded_requests_are_read(string name, string? text, string? value)
    {
        var activity = Recorded(name);
        Assert.Equal(text, activity.Text);
        Assert.Equal(value?.Split('=')[1], value?.Split('=')[0].Split('.').Aggregate(activity.Value!.Value, (at, field) => at.GetProperty(field)).GetString());
    }

    [Fact]
    public void Members_mentions_cards_and_channels_of_recorded_requests_are_read()
    {
        Assert.Equal(["user-id-0", "00000000-0000-0000-0000-00000000000011"], Recorded("001-IN-conversationUpdate").MembersAdded!.Select(member => member?.Id));
        Assert.Equal(["add", "remove"], [Recorded("140-IN-installationUpdate").Action, Recorded("141-IN-installationUpdate").Action]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", Assert.Single(Recorded("130-IN-message").Attachments!)?.ContentType);
        var inChannel = Recorded("102-IN-message");
        Assert.Equal(("team-id;messageid=1795414524578", "channel", "team-id"), (inChannel.Conversation?.Id, inChannel.Conversation?.ConversationType, inChannel.ChannelData?.Team?.Id));
        Assert.Equal(("<at>Test Bot</at>", "Test Bot"), (inChannel.Entities![0]?.Text, inChannel.Entities[0]?.Mentioned?.Name));
    }

    [Fact]
    public void Ten_thousand_spoilt_activities_are_read_or_refused_within_bounds()
    {
        byte[][] bodies = [Own, .. RecordedActivities.Bodies?.OrderBy(body => body.Key, StringComparer.Ordinal).Select(body => body.Value) ?? []];
        var random = new Random(20261123);
        var mutation = new ActivityMutation(random);
        ActivityReader.Read(Own);
        var read = 0;
        for (var i = 0; i < 10_000; i++)
        {
            var spoilt = mutation.Of(bodies[random.Next(bodies.Length)]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var activity = ActivityReader.Read(spoilt);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000 + (30L * spoilt.Length));
            read += Use(activity) ? 1 : 0;
        }

        // Both happen often, so that neither half of the reader goes untried.
        Assert.InRange(read, 2_000, 9_000);
    }

    [Fact]
    public void Any_bytes_are_read_or_refused() => Gen.Byte.Array[0, 300].Sample(bytes => ActivityReader.Read(bytes) is null, iter: 5_000);

    /// <summary>Whether there is one; whose every text can be had.</summary>
    private static bool Use(Activity? activity)
    {
        if (activity is null)
        {
            return false;
        }

        Assert.NotEmpty(activity.Type!);
        Assert.NotEmpty(JsonSerializer.Serialize(activity, IncomingJson.Default.Activity));
        return true;
    }

    private static Activity Recorded(string name)
    {
        Assert.SkipWhen(RecordedActivities.Bodies is null, RecordedActivities.Absent);
        return ActivityReader.Read(RecordedActivities.Bodies![name])!;
    }

    private static byte[] Nested(int depth) => Encoding.UTF8.GetBytes("{\"type\":\"message\",\"value\":" + new string('[', depth) + new string(']', depth) + "}");
}
