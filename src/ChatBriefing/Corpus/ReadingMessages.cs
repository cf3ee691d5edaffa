using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBriefing.Corpus;

/// <summary>What goes to a reader process and comes back: the file as path and bytes, the reading as JSON, each with its length in front.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FileReading))]
internal sealed partial class ReadingMessages : JsonSerializerContext
{
    private const int MaxPathBytes = 64 * 1024;
    private const int MaxReadingBytes = 256 * 1024 * 1024;

    /// <summary>Sends a file to be read.</summary>
    public static void WriteFile(Stream stream, CorpusFile file)
    {
        WriteBlock(stream, Encoding.UTF8.GetBytes(file.Path));
        WriteBlock(stream, file.Bytes.Span);
        stream.Flush();
    }

    /// <summary>The next file to be read; <see langword="null"/> when no more will come.</summary>
    public static CorpusFile? ReadFile(Stream stream) =>
        ReadBlock(stream, MaxPathBytes) is { } path ? CorpusFile.Of(Encoding.UTF8.GetString(path), ReadBlock(stream, CorpusDisk.MaxArticleBytes)) : null;

    /// <summary>Sends back what came of a file.</summary>
    public static void WriteReading(Stream stream, FileReading reading)
    {
        WriteBlock(stream, JsonSerializer.SerializeToUtf8Bytes(reading, Default.FileReading));
        stream.Flush();
    }

    /// <summary>What came of the file that was sent.</summary>
    /// <exception cref="IOException">The process has ended, or does not speak this language.</exception>
    /// <exception cref="JsonException">It sent something else.</exception>
    public static FileReading ReadReading(Stream stream) =>
        JsonSerializer.Deserialize(ReadBlock(stream, MaxReadingBytes) ?? throw new EndOfStreamException(), Default.FileReading) ?? throw new JsonException();

    private static void WriteBlock(Stream stream, ReadOnlySpan<byte> block)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, block.Length);
        stream.Write(length);
        stream.Write(block);
    }

    private static byte[]? ReadBlock(Stream stream, int limit)
    {
        Span<byte> prefix = stackalloc byte[sizeof(int)];
        if (stream.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false) < prefix.Length)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        if (length < 0 || length > limit)
        {
            throw new IOException($"A block of {length} bytes is no message.");
        }

        var block = new byte[length];
        stream.ReadExactly(block);
        return block;
    }
}
