namespace ChatBriefing.Corpus;

/// <summary>Reads a file outside a corpus folder as it would be read there, so that one can see what becomes of it.</summary>
public static class FilePreview
{
    /// <summary>What comes of the file; of an archive, what comes of each file in it.</summary>
    /// <param name="path">Path of an existing file.</param>
    /// <param name="readerCommand">As in <see cref="BriefingOptions.ReaderCommand"/>.</param>
    /// <remarks>Lazy: one file at a time is in memory.</remarks>
    public static IEnumerable<FileReading> Read(string path, IReadOnlyList<string>? readerCommand)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (folder, name) = (Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path));
        var entries = ZipContainer.IsContainer(name) ? ZipContainer.List(Path.Join(folder, name), name) : [new FolderEntry(name)];
        return ReadAll(new CorpusDisk(folder), entries, readerCommand);
    }

    private static IEnumerable<FileReading> ReadAll(CorpusDisk disk, IReadOnlyList<FolderEntry> entries, IReadOnlyList<string>? readerCommand)
    {
        using var readers = new FileReaders(readerCommand);
        foreach (var entry in entries)
        {
            yield return readers.Read(disk, entry);
        }
    }
}
