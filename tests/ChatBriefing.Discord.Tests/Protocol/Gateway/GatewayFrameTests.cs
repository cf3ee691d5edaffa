using System.Text;
using ChatBriefing.Discord.Protocol.Gateway;
using CsCheck;

namespace ChatBriefing.Discord.Tests.Protocol.Gateway;

public sealed class GatewayFrameTests
{
    public static readonly IReadOnlyList<string> Garbage =
    [
        "hello", "null", "[]", "\"op\"", "{}", """{"op":null}""", """{"op":"0"}""", """{"op":1.5}""", """{"op":99999999999999}""",
        """{"op":0,"t":5,"s":9}""", """{"op":0,"t":"X","s":"9"}""", """{"op":0,"t":"X","s":1e400}""", """{"op":0,"s":9}""",
        """{"op":0,"t":"\ud800","s":9}""", """{"op":0,"t":"X","s":9""", new string('[', 1000),
    ];

    [Fact]
    public void What_is_no_payload_of_the_gateway_is_none_or_has_no_event()
    {
        Assert.All(Garbage, json => Assert.Null(GatewayFrame.Read(Encoding.UTF8.GetBytes(json))?.Name));
    }

    [Fact]
    public void No_bytes_make_reading_fail() =>
        Gen.Byte.Array[0, 200].Sample(bytes => Assert.Null(Record.Exception(() => GatewayFrame.Read(bytes))));

    [Fact]
    public void No_change_to_a_payload_makes_reading_fail()
    {
        var payload = Encoding.UTF8.GetBytes("""{"op":0,"t":"INTERACTION_CREATE","s":42,"d":{"id":"1","data":[null,1.5e3,"\ud83d\ude00"]}}""");
        Gen.Select(Gen.Int[0, payload.Length - 1], Gen.Byte).Array[1, 5].Sample(changes =>
        {
            var changed = payload.ToArray();
            foreach (var (at, value) in changes)
            {
                changed[at] = value;
            }

            Assert.Null(Record.Exception(() => GatewayFrame.Read(changed)));
        });
    }

    [Fact]
    public void Data_outlive_the_bytes_they_were_read_from()
    {
        var bytes = Encoding.UTF8.GetBytes("""{"op":0,"t":"X","s":3,"d":{"id":"7"},"unknown":{}}""");
        var frame = GatewayFrame.Read(bytes);
        Array.Clear(bytes);
        Assert.Equal(("X", 3L, "7"), (frame?.Name, frame?.Sequence, frame?.Data.GetProperty("id").GetString()));
    }
}
