using System.Buffers.Binary;
using System.IO.Compression;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>A PNG file of 8-bit colours with transparency, not interlaced: as much of the format as the icons use.</summary>
internal sealed record PngImage(int Width, int Height, byte[] Pixels)
{
    private const int PerPixel = 4;

    /// <summary>Red, green, blue and opacity of each pixel.</summary>
    public IEnumerable<(byte Red, byte Green, byte Blue, byte Opacity)> Colors => Pixels.Chunk(PerPixel).Select(pixel => (pixel[0], pixel[1], pixel[2], pixel[3]));

    public static PngImage Read(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)));
        Assert.Equal([8, 6, 0, 0, 0], file[24..29]);
        using var packed = new MemoryStream([.. Chunks(file).Where(chunk => chunk.Type == "IDAT").SelectMany(chunk => chunk.Data)]);
        using var lines = new ZLibStream(packed, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        lines.CopyTo(plain);
        return new PngImage(width, height, [.. plain.ToArray().Chunk((width * PerPixel) + 1).SelectMany(Unfiltered)]);
    }

    private static IEnumerable<(string Type, byte[] Data)> Chunks(byte[] file)
    {
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            yield return (System.Text.Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]);
            at += length + 12;
        }
    }

    private static byte[] Unfiltered(byte[] line)
    {
        Assert.Equal(0, line[0]);
        return line[1..];
    }
}
