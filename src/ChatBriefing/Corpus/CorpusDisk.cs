using System.Security.Cryptography;

namespace ChatBriefing.Corpus;

/// <summary>Loads and hashes the files of a corpus folder, never taking more into memory than a limit.</summary>
internal sealed class CorpusDisk(string folder)
{
    /// <summary>Largest file that is read as an article: 20 MB.</summary>
    public const int MaxArticleBytes = 20 * 1024 * 1024;

    /// <summary>The file's content, or a plain sentence on why it cannot be had.</summary>
    /// <param name="path">Path below the folder.</param>
    /// <param name="limit">Most bytes that are taken.</param>
    public (CorpusFile? File, string? Problem) Load(string path, int limit)
    {
        try
        {
            if (ZipContainer.Split(folder, path) is { } inside)
            {
                return ZipContainer.Load(inside.File, inside.Entry, path, limit);
            }

            var length = LengthOf(path);
            if (length == 0)
            {
                return (null, "The file is empty.");
            }

            return length > limit
                ? (null, $"The file has {Megabytes(length)} MB; files of up to {Megabytes(limit)} MB are read. Split it or leave it out.")
                : (LoadWhole(path, (int)length), null);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, "The bot may not open this file; check its permissions.");
        }
        catch (IOException e)
        {
            return (null, $"The file cannot be read from disk ({e.GetType().Name}); it may be in use or have just been removed.");
        }
    }

    /// <summary>What tells whether the file's content is still the same: lower-case hexadecimal SHA-256, streamed.</summary>
    /// <remarks>A file too large to be an article counts by its size, an unreadable one as such: what it holds cannot reach an answer.</remarks>
    public string ContentHash(string path)
    {
        try
        {
            if (ZipContainer.Split(folder, path) is not null)
            {
                return Load(path, MaxArticleBytes).File?.Sha256 ?? "unreadable";
            }

            var length = LengthOf(path);
            if (length == 0 || length > MaxArticleBytes)
            {
                return $"{length} bytes";
            }

            using var stream = File.OpenRead(Path.Join(folder, path));
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "unreadable";
        }
    }

    /// <summary>Pipes, sockets and devices have no length either, and must not be opened: opening a pipe waits for its writer.</summary>
    private long LengthOf(string path)
    {
        var file = new FileInfo(Path.Join(folder, path));
        return (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length;
    }

    private CorpusFile LoadWhole(string path, int length)
    {
        var bytes = new byte[length];
        using var stream = File.OpenRead(Path.Join(folder, path));
        var content = bytes.AsMemory(0, stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false));
        return CorpusFile.Of(path, content);
    }

    private static string Megabytes(long bytes) => (bytes / (1024.0 * 1024.0)).ToString("0.#");
}
