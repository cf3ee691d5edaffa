using System.Buffers;
using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace ChatBriefing.Discord.Protocol.Interactions;

/// <summary>Tells whether a request to the interactions endpoint was signed by Discord. Safe for use by many at once.</summary>
/// <remarks>
/// Ed25519 over the timestamp's characters and the body's bytes. Discord sends wrong signatures on purpose, and takes the endpoint away
/// if they pass: <see href="https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers"/>.
/// </remarks>
internal sealed class SignatureCheck
{
    /// <summary>How far Discord's clock and ours may lie apart. Discord names no figure; this one leaves room for a clock that is off and little for a replay.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>More digits than a time in seconds has until the year 33658.</summary>
    private const int MostDigits = 12;

    private readonly PublicKey _key;
    private readonly TimeProvider _time;

    /// <summary>Reads the key.</summary>
    /// <param name="publicKey">The application's public key in 64 hexadecimal digits.</param>
    /// <param name="time">The clock that the timestamp is compared with.</param>
    /// <exception cref="ArgumentException">It is no such key; the message says what to do.</exception>
    public SignatureCheck(string publicKey, TimeProvider time)
    {
        _time = time;
        Span<byte> bytes = stackalloc byte[SignatureAlgorithm.Ed25519.PublicKeySize];
        if (!Hex(publicKey?.Trim(), bytes) || !PublicKey.TryImport(SignatureAlgorithm.Ed25519, bytes, KeyBlobFormat.RawPublicKey, out var read))
        {
            throw new ArgumentException(
                "Discord:PublicKey must be the application's public key: 64 hexadecimal digits. "
                + "Copy \"Public Key\" from the page \"General Information\" of the application at https://discord.com/developers/applications; it is neither the token nor the application id.",
                nameof(publicKey));
        }

        _key = read!;
    }

    /// <summary>Whether the body is Discord's and of now; never throws.</summary>
    /// <param name="body">The body as it was received, to the byte.</param>
    /// <param name="signatureHex">The header <c>X-Signature-Ed25519</c>: 128 hexadecimal digits in either case.</param>
    /// <param name="timestamp">The header <c>X-Signature-Timestamp</c>: seconds since 1970 in digits.</param>
    public bool Verify(ReadOnlySpan<byte> body, string? signatureHex, string? timestamp)
    {
        Span<byte> signature = stackalloc byte[SignatureAlgorithm.Ed25519.SignatureSize];
        return timestamp is not null && IsOfNow(timestamp) && Hex(signatureHex, signature) && Verify(body, signature, timestamp);
    }

    private bool IsOfNow(string timestamp) =>
        timestamp.Length <= MostDigits
        && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(_time.GetUtcNow().ToUnixTimeSeconds() - seconds) <= Tolerance.TotalSeconds;

    private bool Verify(ReadOnlySpan<byte> body, ReadOnlySpan<byte> signature, string timestamp)
    {
        var length = timestamp.Length + body.Length;
        var signed = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Encoding.ASCII.GetBytes(timestamp, signed);
            body.CopyTo(signed.AsSpan(timestamp.Length));
            return SignatureAlgorithm.Ed25519.Verify(_key, signed.AsSpan(0, length), signature);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(signed);
        }
    }

    private static bool Hex(string? text, Span<byte> bytes) =>
        text is not null && text.Length == 2 * bytes.Length && Convert.FromHexString(text, bytes, out _, out var written) == OperationStatus.Done && written == bytes.Length;
}
