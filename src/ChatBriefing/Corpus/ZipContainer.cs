using System.IO.Compression;

namespace ChatBriefing.Corpus;

/// <summary>A zip archive in the corpus folder, whose entries count as files below it: <c>press.zip/2025/a.html</c>.</summary>
/// <remarks>What an archive says about itself is hostile until shown otherwise: names never reach the disk, and sizes are counted while unpacking.</remarks>
internal static class ZipContainer
{
    /// <summary>Most entries of one archive, folders included.</summary>
    public const int MaxEntries = 2_000;

    /// <summary>Most bytes of all entries of one archive, unpacked: 200 MB; and the largest archive itself.</summary>
    public const int MaxTotalBytes = 200 * 1024 * 1024;

    private const string Extension = ".zip";
    private const int UnixModeShift = 16;
    private const int UnixTypeMask = 0xF000;
    private const int UnixLink = 0xA000;

    /// <summary>Whether the file at <paramref name="path"/> is an archive by its name.</summary>
    public static bool IsContainer(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The entries of an archive in its own order, each with the reason why it is not read, if it is not; one for the archive itself where that cannot be opened.</summary>
    /// <param name="file">Full path of the archive.</param>
    /// <param name="path">Its path below the corpus folder.</param>
    /// <remarks>Names that begin with a dot are left out, as they are in folders, and so is <c>__MACOSX</c>.</remarks>
    public static IReadOnlyList<FolderEntry> List(string file, string path)
    {
        var (entries, problem) = Open(file, archive => ListEntries(archive, path));
        return entries is null or [] ? [new FolderEntry(path, problem ?? "There are no files in this archive.")] : entries;
    }

    /// <summary>The archive that <paramref name="path"/> leads into and the entry's name there; <see langword="null"/> for a path that leads into none.</summary>
    public static (string File, string Entry)? Split(string folder, string path)
    {
        for (var at = 0; (at = path.IndexOf(Extension + "/", at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            at += Extension.Length;
            if (File.Exists(Path.Join(folder, path[..at])))
            {
                return (Path.Join(folder, path[..at]), path[(at + 1)..]);
            }
        }

        return null;
    }

    /// <summary>The content of one entry, or a plain sentence on why it cannot be had.</summary>
    /// <param name="file">Full path of the archive.</param>
    /// <param name="entry">The entry's name in it.</param>
    /// <param name="path">The entry's path below the corpus folder.</param>
    /// <param name="limit">Most bytes that are taken.</param>
    public static (CorpusFile? File, string? Problem) Load(string file, string entry, string path, int limit) =>
        Open(file, archive => archive.GetEntry(entry) is { } found ? Unpack(found, path, limit) : (null, "The file is no longer in its archive."));

    private static (T? Result, string? Problem) Open<T>(string file, Func<ZipArchive, (T?, string?)> use)
        where T : class
    {
        try
        {
            // A pipe has no length either, and must not be opened: that would wait for its writer.
            var length = (new FileInfo(file).ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? new FileInfo(file)).Length;
            if (length is 0 or > MaxTotalBytes)
            {
                return (null, length == 0 ? "The file is empty." : $"Archives of up to {Megabytes(MaxTotalBytes)} MB are read; split it.");
            }

            using var stream = File.OpenRead(file);
            if (!ZipDirectory.IsSound(stream))
            {
                return (null, $"This is not a zip archive, or it is damaged or has far more than {MaxEntries:N0} entries.");
            }

            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return use(archive);
        }
        catch (InvalidDataException e)
        {
            return (null, e.Message);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, "The bot may not open this file; check its permissions.");
        }
        catch (IOException e)
        {
            return (null, $"The archive cannot be read from disk ({e.GetType().Name}); it may be in use, damaged or have just been removed.");
        }
    }

    private static (List<FolderEntry>? Entries, string? Problem) ListEntries(ZipArchive archive, string path)
    {
        if (archive.Entries.Count > MaxEntries)
        {
            return (null, $"Archives of up to {MaxEntries:N0} entries are read; split it.");
        }

        var entries = new List<FolderEntry>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var total = 0L;
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/') && !EntryName.IsLeftOut(entry.FullName)))
        {
            total += entry.Length;
            var problem = ProblemOf(entry, taken) ?? (total > MaxTotalBytes ? $"The archive unpacks to more than {Megabytes(MaxTotalBytes)} MB; split it." : null);
            var name = problem is null ? entry.FullName : EntryName.Shown(entry.FullName, taken);
            taken.Add(name);
            entries.Add(new FolderEntry($"{path}/{name}", problem));
        }

        return (entries, null);
    }

    private static string? ProblemOf(ZipArchiveEntry entry, HashSet<string> taken) =>
        EntryName.ProblemOf(entry.FullName)
        ?? (taken.Contains(entry.FullName) ? "The archive holds two files of this name; the first one counts."
            : entry.IsEncrypted ? "This file is locked with a password; put it into the archive without one."
            : ((entry.ExternalAttributes >> UnixModeShift) & UnixTypeMask) == UnixLink ? "This is a link, and archives are read without their links; put the file itself into the archive."
            : IsContainer(entry.FullName) ? "This is an archive inside an archive; unpack it into the corpus folder."
            : null);

    /// <summary>An entry may not yield more than the archive's list says, so that the sum of the list is a limit on all entries.</summary>
    private static (CorpusFile? File, string? Problem) Unpack(ZipArchiveEntry entry, string path, int limit)
    {
        if (entry.Length > limit)
        {
            return (null, $"The file has {Megabytes(entry.Length)} MB; files of up to {Megabytes(limit)} MB are read. Split it or leave it out.");
        }

        using var unpacked = new InflatedStream(entry, entry.Length);
        var content = new MemoryStream((int)entry.Length);
        unpacked.CopyTo(content);
        return content.Length == 0 ? (null, "The file is empty.")
            : content.Length < entry.Length || Crc32.Of(content.GetBuffer().AsSpan(0, (int)content.Length)) != entry.Crc32 ? (null, "The archive is damaged: this file is not as it was put in.")
            : (CorpusFile.Of(path, content.GetBuffer().AsMemory(0, (int)content.Length)), null);
    }

    private static string Megabytes(long bytes) => (bytes / (1024.0 * 1024.0)).ToString("0.#");
}
