using System.Security.Cryptography;

namespace ChatBriefing.Corpus;

/// <summary>A file of the corpus folder as it was found: its path, size and content hash, before anybody tried to read it as an article.</summary>
/// <param name="Path">Path below the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the content.</param>
internal sealed record CorpusFile(string Path, ReadOnlyMemory<byte> Bytes, string Sha256)
{
    /// <summary>The file of this content.</summary>
    public static CorpusFile Of(string path, ReadOnlyMemory<byte> bytes) => new(path, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
}
