using System.Text;
using System.Text.Json;
using ChatBriefing.Discord.Protocol.Interactions;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Tests.Support;
using CsCheck;

namespace ChatBriefing.Discord.Tests.Protocol.Interactions;

public sealed class InteractionReaderTests
{
    public static TheoryData<string> Payloads => [.. SomeInteractions.All];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void What_Discord_sends_is_read(string payload)
    {
        var reading = Read(payload);
        Assert.Null(reading.Refusal);
        Assert.NotEqual(0ul, reading.Interaction!.Id.Value);
        Use(reading.Interaction);
    }

    [Fact]
    public void A_command_comes_with_its_arguments()
    {
        var ask = Read(SomeInteractions.Ask).Interaction!;
        Assert.Equal((InteractionType.Command, "ask", "en-GB", "mason"), (ask.Type, ask.Data!.Name, ask.Locale, ask.Member!.User!.Username));
        Assert.Equal("Grüße 你好 🎉, wann?", ask.Data.Options![0].Value!.Value.GetString());
        Assert.Equal("a.pdf", Read(SomeInteractions.Add).Interaction!.Data!.Resolved!.Attachments![new(5)].Filename);
        Assert.Equal("Too old", Read(SomeInteractions.Form).Interaction!.Data!.Components![0].Components![0].Value);
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("{not json", "not JSON")]
    [InlineData("{} {}", "not JSON")]
    [InlineData("\uFEFF{}", "not JSON")]
    [InlineData("null", "not a JSON object")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("\"x\"", "not a JSON object")]
    [InlineData("{}", "no type")]
    [InlineData("""{"type":0}""", "no type")]
    [InlineData("""{"type":null}""", "wrong kind: $.type")]
    [InlineData("""{"type":"1"}""", "wrong kind: $.type")]
    [InlineData("""{"type":1e99}""", "wrong kind: $.type")]
    [InlineData("""{"type":2,"id":"-5"}""", "wrong kind: $.id")]
    [InlineData("""{"type":2,"data":[]}""", "wrong kind: $.data")]
    [InlineData("""{"type":2,"data":{"resolved":{"messages":{"<@1> secret":{}}}}}""", "its place cannot be shown")]
    [InlineData("""{"type":2,"data":{"options":[null]}}""", "holds null")]
    [InlineData("""{"type":2,"data":{"options":[{"options":[null]}]}}""", "holds null")]
    [InlineData("""{"type":3,"data":{"values":[null]}}""", "holds null")]
    [InlineData("""{"type":5,"data":{"components":[{"components":[null]}]}}""", "holds null")]
    [InlineData("""{"type":2,"data":{"resolved":{"attachments":{"1":null}}}}""", "holds null")]
    [InlineData("""{"type":2,"data":{"resolved":{"messages":{"1":{"mentions":[null]}}}}}""", "holds null")]
    [InlineData("""{"type":3,"message":{"attachments":[null]}}""", "holds null")]
    [InlineData("""{"type":2,"data":{"options":[{"value":"\ud800"}]}}""", "surrogate")]
    [InlineData("""{"type":2,"\udfff":1}""", "surrogate")]
    public void What_is_none_is_refused_with_the_reason(string payload, string reason)
    {
        var reading = Read(payload);
        Assert.Null(reading.Interaction);
        Assert.Contains(reason, reading.Refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", reading.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(63, null)]
    [InlineData(64, "deeper than 64")]
    [InlineData(5_000, "deeper than 64")]
    [InlineData(1_000_000, "deeper than 64")]
    public void Deep_nesting_is_refused_before_it_costs_anything(int depth, string? reason)
    {
        var reading = Read($$"""{"type":1,"new":{{new string('[', depth)}}{{new string(']', depth)}}}""");
        Assert.Equal(reason is null, reading.Refusal is null);
        Assert.Contains(reason ?? "", reading.Refusal ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d })]
    [InlineData(new byte[] { 0xed, 0xa0, 0x80 })]
    public void Bytes_that_are_no_text_are_refused(byte[] body) => Assert.Contains("UTF-8", InteractionReader.Read(body).Refusal, StringComparison.Ordinal);

    [Fact]
    public void Fields_and_kinds_that_are_new_are_let_through() => Assert.Equal(99, Read("""{"type":99,"id":1,"brand_new":{"deep":[1,null]},"data":{"options":[{"type":97,"value":{"a":1}}]}}""").Interaction!.Type);

    [Fact]
    public void No_bytes_throw() => Gen.Byte.Array[0, 300].Sample(Settles, iter: 20_000);

    [Fact]
    public void No_text_of_JSON_characters_throws() => Gen.Char["{}[]\":,\\u0d8e1-. ntype"].Array[0, 60].Sample(text => Settles(Encoding.UTF8.GetBytes(text)), iter: 20_000);

    [Fact]
    public void Ten_thousand_spoilt_payloads_are_read_or_refused_and_what_is_read_can_be_used()
    {
        var mutation = new Mutation(new Random(20260801));
        var counts = new Dictionary<bool, int> { [true] = 0, [false] = 0 };
        for (var round = 0; round < 10_000; round++)
        {
            var reading = InteractionReader.Read(mutation.Of(SomeInteractions.All[round % SomeInteractions.All.Count]));
            Assert.NotEqual(reading.Interaction is null, reading.Refusal is null);
            counts[reading.Interaction is null]++;
            Use(reading.Interaction);
        }

        // Otherwise the mutations would be all harmless or all fatal, and show little.
        Assert.All(counts.Values, count => Assert.InRange(count, 1_000, 9_000));
    }

    private static InteractionReading Read(string payload) => InteractionReader.Read(Encoding.UTF8.GetBytes(payload));

    private static bool Settles(byte[] body)
    {
        var reading = InteractionReader.Read(body);
        Use(reading.Interaction);
        return reading.Interaction is null != reading.Refusal is null;
    }

    /// <summary>Touches everything that a dispatcher could.</summary>
    private static void Use(Interaction? interaction)
    {
        Walk(interaction?.Data?.Options);
        _ = interaction?.Data?.Components?.SelectMany(row => row.Components ?? []).Select(field => field.Value?.Length).ToList();
        _ = interaction?.Data?.Resolved?.Attachments?.Values.Select(file => file.Filename?.Length).ToList();
        _ = interaction?.Data?.Resolved?.Messages?.Values.Append(interaction.Message).SelectMany(message => message?.Mentions ?? []).Select(user => user.Username?.Length).ToList();
        _ = interaction?.Data?.Values?.Select(value => value.Length).ToList();
    }

    private static void Walk(IEnumerable<GivenOption>? options)
    {
        foreach (var option in options ?? [])
        {
            _ = option.Value is { ValueKind: JsonValueKind.String } text ? text.GetString() : option.Value?.ToString();
            Walk(option.Options);
        }
    }
}
