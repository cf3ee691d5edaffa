using System.IO.Compression;

namespace ChatBriefing.Corpus;

/// <summary>Reads an entry of a zip archive and stops as soon as it yields more than it may, whatever the archive says about its size.</summary>
internal sealed class InflatedStream(ZipArchiveEntry entry, long limit) : Stream
{
    /// <summary>How many bytes one compressed byte may become. Text seldom reaches 20, a table in a document 60.</summary>
    public const int MaxRatio = 100;

    /// <summary>Bytes up to which the ratio does not matter: so little harms nobody.</summary>
    private const int Harmless = 1024 * 1024;

    private readonly Stream _inner = entry.Open();
    private readonly long _ratioLimit = Math.Max(Harmless, entry.CompressedLength * MaxRatio);
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The entry is damaged, or yields more than the limit; the message is a plain sentence.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = _inner.Read(buffer);
        _read += read;
        return _read > _ratioLimit ? throw new InvalidDataException($"It unpacks to more than {MaxRatio} times its packed size, as traps do.")
            : _read > limit ? throw new InvalidDataException($"It unpacks to more than {limit / 1024.0 / 1024:0.#} MB.")
            : read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _inner.Dispose();
        base.Dispose(disposing);
    }
}
