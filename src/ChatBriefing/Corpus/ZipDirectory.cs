using System.Buffers.Binary;

namespace ChatBriefing.Corpus;

/// <summary>The list of entries at the end of a zip archive, looked at before anything is made of it.</summary>
internal static class ZipDirectory
{
    /// <summary>Largest list: 4 MB, room for the entries that are read with names of any sensible length.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private const int RecordLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int StartField = 16;

    /// <summary>Whether the archive ends with a list of a size that is read.</summary>
    public static bool IsSound(Stream archive)
    {
        var tail = new byte[Math.Min(archive.Length, RecordLength + LongestComment)];
        archive.Seek(-tail.Length, SeekOrigin.End);
        archive.ReadExactly(tail);
        archive.Seek(0, SeekOrigin.Begin);
        var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (at < 0 || tail.Length - at < RecordLength)
        {
            return false;
        }

        var length = archive.Length - tail.Length + at - BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + StartField));
        return length is >= 0 and <= MaxBytes;
    }
}
