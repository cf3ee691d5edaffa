using System.Numerics;
using System.Text;
using ChatBriefing.Discord.Protocol.Interactions;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using NSec.Cryptography;

namespace ChatBriefing.Discord.Tests.Protocol.Interactions;

public sealed class SignatureCheckTests
{
    // Signed by Node's crypto, not by the library that verifies.
    private const string NodeKey = "f81e869e5b4389bac8c0b50970868ac22622564120c641db32de4d289ab33f39";
    private const string NodeTimestamp = "1764041250";
    private const string NodeSignature = "bc721c383b1da90d5207150699a06f6188ad7400da71565e4fc5379b2030bf4be23a6fbcd7eaeff99aceceb1f813869437a9559094dacaddbfb7c915285d1b05";
    private static readonly byte[] NodeBody = """{"id":"1","type":1,"token":"Grüße"}"""u8.ToArray();

    private readonly FakeTimeProvider _time = new(DateTimeOffset.FromUnixTimeSeconds(1764041250));
    private readonly SignatureCheck _check;

    public SignatureCheckTests() => _check = new SignatureCheck(NodeKey, _time);

    [Fact]
    public void A_request_signed_by_another_implementation_passes() => Assert.True(_check.Verify(NodeBody, NodeSignature, NodeTimestamp));

    [Fact]
    public void The_case_of_digits_does_not_matter()
    {
        Assert.True(_check.Verify(NodeBody, NodeSignature.ToUpperInvariant(), NodeTimestamp));
        Assert.True(new SignatureCheck(" " + NodeKey.ToUpperInvariant() + "\n", _time).Verify(NodeBody, NodeSignature, NodeTimestamp));
    }

    [Fact]
    public void Every_single_bit_counts()
    {
        for (var bit = 0; bit < NodeSignature.Length * 4; bit++)
        {
            var signature = Convert.FromHexString(NodeSignature);
            signature[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(_check.Verify(NodeBody, Convert.ToHexString(signature), NodeTimestamp));
        }

        for (var bit = 0; bit < NodeBody.Length * 8; bit++)
        {
            var body = NodeBody.ToArray();
            body[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(_check.Verify(body, NodeSignature, NodeTimestamp));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("0x")]
    public void What_is_no_signature_is_refused(string? signature) => Assert.False(_check.Verify(NodeBody, signature, NodeTimestamp));

    [Fact]
    public void Signatures_of_a_wrong_length_or_of_other_characters_are_refused()
    {
        string[] signatures = [NodeSignature[2..], NodeSignature + "00", NodeSignature[1..], string.Concat(Enumerable.Repeat("zz", 64)), new string('0', 128), " " + NodeSignature[1..], NodeSignature[..^1] + "é", "0x" + NodeSignature[2..]];
        Assert.All(signatures, signature => Assert.False(_check.Verify(NodeBody, signature, NodeTimestamp)));
    }

    [Fact]
    public void A_second_way_to_write_the_same_signature_is_refused()
    {
        var order = BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493");
        var signature = Convert.FromHexString(NodeSignature);
        var scalar = (new BigInteger(signature.AsSpan(32), isUnsigned: true) + order).ToByteArray(isUnsigned: true);
        Assert.Equal(32, scalar.Length);
        scalar.CopyTo(signature, 32);
        Assert.False(_check.Verify(NodeBody, Convert.ToHexString(signature), NodeTimestamp));
    }

    [Theory]
    [InlineData(-301, false)]
    [InlineData(-300, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void A_request_of_another_time_is_refused(int seconds, bool passes)
    {
        using var key = Key.Create(SignatureAlgorithm.Ed25519);
        var timestamp = (_time.GetUtcNow().ToUnixTimeSeconds() + seconds).ToString();
        Assert.Equal(passes, Check(key).Verify(NodeBody, Sign(key, timestamp, NodeBody), timestamp));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("+1764041250")]
    [InlineData("-1764041250")]
    [InlineData(" 1764041250")]
    [InlineData("1764041250\n")]
    [InlineData("1764041250.0")]
    [InlineData("1_764_041_250")]
    [InlineData("१७६४०४१२५०")]
    [InlineData("99999999999999999999999")]
    [InlineData("9223372036854775807")]
    public void A_timestamp_of_anything_but_digits_is_refused_though_it_is_signed(string? timestamp)
    {
        using var key = Key.Create(SignatureAlgorithm.Ed25519);
        Assert.False(Check(key).Verify(NodeBody, Sign(key, timestamp ?? "", NodeBody), timestamp));
    }

    [Fact]
    public void Another_key_a_moved_boundary_and_a_signature_of_the_body_alone_are_refused()
    {
        using var key = Key.Create(SignatureAlgorithm.Ed25519);
        Assert.False(_check.Verify(NodeBody, Sign(key, NodeTimestamp, NodeBody), NodeTimestamp));
        Assert.False(Check(key).Verify(NodeBody, Sign(key, "", NodeBody), NodeTimestamp));
        Assert.False(Check(key).Verify("0x"u8, Sign(key, NodeTimestamp, "0x"u8.ToArray()), NodeTimestamp + "0"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    [InlineData(5_000_000)]
    public void Bodies_of_any_size_pass(int size)
    {
        using var key = Key.Create(SignatureAlgorithm.Ed25519);
        Assert.True(Check(key).Verify(new byte[size], Sign(key, NodeTimestamp, new byte[size]), NodeTimestamp));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("845027738276462632")]
    [InlineData("f81e869e5b4389bac8c0b50970868ac22622564120c641db32de4d289ab33f3")]
    [InlineData("g81e869e5b4389bac8c0b50970868ac22622564120c641db32de4d289ab33f39")]
    public void A_wrong_key_says_what_to_do(string? key)
    {
        var problem = Assert.Throws<ArgumentException>(() => new SignatureCheck(key!, _time));
        Assert.Contains("Discord:PublicKey", problem.Message, StringComparison.Ordinal);
        Assert.Contains("General Information", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_throws_and_nothing_passes_whatever_comes() => Gen
        .Select(Gen.Byte.Array, Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789abcdefABCDEF"], 126, 130], Gen.Const((string)null!)), Gen.OneOf(Gen.String, Gen.Const(NodeTimestamp), Gen.Const((string)null!)))
        .Sample((body, signature, timestamp) => !_check.Verify(body, signature, timestamp), iter: 5_000);

    private SignatureCheck Check(Key key) => new(Convert.ToHexString(key.PublicKey.Export(KeyBlobFormat.RawPublicKey)), _time);

    private static string Sign(Key key, string timestamp, byte[] body) => Convert.ToHexString(SignatureAlgorithm.Ed25519.Sign(key, [.. Encoding.UTF8.GetBytes(timestamp), .. body]));
}
