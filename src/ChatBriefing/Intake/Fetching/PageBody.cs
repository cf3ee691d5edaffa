using System.IO.Compression;

namespace ChatBriefing.Intake.Fetching;

/// <summary>Reads the content of a reply into memory and unpacks it, both within limits.</summary>
internal static class PageBody
{
    /// <summary>Text packs to a tenth, repetitive text to a hundredth; more than this is a bomb.</summary>
    private const int MostUnpackedPerPacked = 200;

    /// <summary>Up to here a high ratio is harmless.</summary>
    private const int AlwaysAllowed = 1024 * 1024;

    /// <summary>The unpacked content, or why it is not taken.</summary>
    public static async Task<(byte[]? Bytes, string? Problem)> ReadAsync(HttpContent content, int limit, CancellationToken cancellation)
    {
        var tooLarge = $"The content is larger than {limit / (1024 * 1024)} MB and was not fetched.";
        if (content.Headers.ContentLength > limit)
        {
            return (null, tooLarge);
        }

        using var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var packed = await ReadAsync(stream, limit, cancellation).ConfigureAwait(false);
        if (packed is null)
        {
            return (null, tooLarge);
        }

        var encodings = content.Headers.ContentEncoding.Where(name => !name.Equals("identity", StringComparison.OrdinalIgnoreCase)).ToList();
        return encodings.Count == 0 ? (packed, null) : await UnpackAsync(packed, encodings, limit, cancellation).ConfigureAwait(false);
    }

    private static async Task<(byte[]? Bytes, string? Problem)> UnpackAsync(byte[] packed, List<string> encodings, int limit, CancellationToken cancellation)
    {
        // One packing is all that was asked for; packings inside packings serve nobody but an attacker.
        using var source = new MemoryStream(packed, writable: false);
        using Stream? stream = encodings.Count > 1 ? null : encodings[0].ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => new GZipStream(source, CompressionMode.Decompress),
            "deflate" => new ZLibStream(source, CompressionMode.Decompress),
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            _ => null,
        };
        if (stream is null)
        {
            return (null, "The site packs its content in a way that was not asked for.");
        }

        try
        {
            var most = (int)Math.Min(limit, Math.Max(AlwaysAllowed, (long)packed.Length * MostUnpackedPerPacked));
            return await ReadAsync(stream, most, cancellation).ConfigureAwait(false) is { } bytes ? (bytes, null) : (null, "The content unpacks to more than it may and was not fetched.");
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            return (null, "The content arrived damaged; try again later.");
        }
    }

    /// <summary>Everything in the stream, or nothing where that is more than <paramref name="limit"/>.</summary>
    private static async Task<byte[]?> ReadAsync(Stream stream, int limit, CancellationToken cancellation)
    {
        using var read = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
        {
            if (read.Length + count > limit)
            {
                return null;
            }

            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }
}
