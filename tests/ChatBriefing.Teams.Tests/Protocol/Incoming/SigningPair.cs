using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatBriefing.Teams.Tests.Protocol.Incoming;

/// <summary>A key pair of the platform: signs tokens without the library that checks them, and says what is published of it.</summary>
/// <param name="id">The key's id.</param>
/// <param name="endorsements">The channels that it vouches for; none are published for <see langword="null"/>.</param>
internal sealed class SigningPair(string id, params string[]? endorsements) : IDisposable
{
    /// <summary>The pair that most tests sign with; to find primes takes longer than all else in them.</summary>
    private static readonly Lazy<RSAParameters> Found = new(() =>
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportParameters(true);
    });

    private readonly RSA _rsa = RSA.Create(2048);

    /// <summary>What the key is published for.</summary>
    public string Use { get; init; } = "sig";

    /// <summary>A key made of one pair that never changes; any other has a pair of its own.</summary>
    public static SigningPair Ours(string id, params string[]? endorsements)
    {
        var pair = new SigningPair(id, endorsements);
        pair._rsa.ImportParameters(Found.Value);
        return pair;
    }

    /// <summary>The public key as a file in PEM form holds it: what a forger would use as a shared secret.</summary>
    public byte[] PublicPem => Encoding.UTF8.GetBytes(_rsa.ExportSubjectPublicKeyInfoPem());

    /// <summary>The key in the list of keys.</summary>
    public JsonNode Published()
    {
        var parameters = _rsa.ExportParameters(false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = Use,
            ["kid"] = id,
            ["x5t"] = id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            key["endorsements"] = new JsonArray([.. endorsements.Select(name => (JsonNode)name)]);
        }

        return key;
    }

    /// <summary>A token of these claims, signed by RS256.</summary>
    public string Sign(JsonObject claims, JsonObject? header = null) =>
        Join(header ?? new JsonObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = id }, claims, signed => _rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    /// <summary>A token with any header and a signature made any way.</summary>
    public static string Join(JsonObject header, JsonObject claims, Func<byte[], byte[]> sign)
    {
        var signed = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header.ToJsonString())) + "." + Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims.ToJsonString()));
        return signed + "." + Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(signed)));
    }

    /// <inheritdoc/>
    public void Dispose() => _rsa.Dispose();
}
