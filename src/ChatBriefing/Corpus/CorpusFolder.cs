using System.Security.Cryptography;

namespace ChatBriefing.Corpus;

/// <summary>The folder of source articles: finds its files, hashes them and reads each with the reader for its format.</summary>
/// <remarks>Nothing is remembered between calls: every call looks at the folder as it then is.</remarks>
/// <param name="folder">The folder.</param>
/// <param name="readers">What reads its files; by default all are read in this process.</param>
internal sealed class CorpusFolder(string folder, FileReaders? readers = null)
{
    private readonly CorpusDisk disk = new(folder);
    private readonly FileReaders readers = readers ?? new FileReaders();

    /// <summary>How many readings <see cref="Read"/> will yield, for showing progress.</summary>
    /// <exception cref="CorpusFolderMissingException">The folder does not exist or cannot be listed.</exception>
    public int CountFiles() => ToRead(FolderWalk.List(folder)).Count;

    /// <summary>A hash over every file's path and content, which changes exactly when a file is added, changed, renamed or removed.</summary>
    /// <returns>Lower-case hexadecimal SHA-256.</returns>
    /// <exception cref="CorpusFolderMissingException">The folder does not exist or cannot be listed.</exception>
    public string Fingerprint(CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var entry in FolderWalk.List(folder))
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.Problem is null)
            {
                disk.AddTo(hash, entry.Path);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Reads the files one after another in ordinal order of their paths; a file that fails is reported and stops nothing.</summary>
    /// <remarks>Lazy: one file at a time is in memory. The folder is listed at once, when this is called.</remarks>
    /// <exception cref="CorpusFolderMissingException">The folder does not exist or cannot be listed.</exception>
    public IEnumerable<FileReading> Read(CancellationToken cancellation)
    {
        var entries = FolderWalk.List(folder);
        var facts = entries.Where(entry => entry.IsFacts).ToDictionary(entry => entry.Id);
        return ReadAll(ToRead(entries), facts, cancellation);
    }

    private IEnumerable<FileReading> ReadAll(List<FolderEntry> entries, Dictionary<ArticleId, FolderEntry> facts, CancellationToken cancellation)
    {
        var taken = new Dictionary<ArticleId, string>();
        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return ReadSafely(entry, taken, facts);
        }
    }

    /// <summary>One bad article must never stop the others, whatever its reader throws.</summary>
    private FileReading ReadSafely(FolderEntry entry, Dictionary<ArticleId, string> taken, Dictionary<ArticleId, FolderEntry> facts)
    {
        try
        {
            var reading = ReadOne(entry, taken);
            return reading.Article is { } article && facts.TryGetValue(article.Id, out var file) ? WithFacts(reading, article, file) : reading;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return FileReading.Failed(entry.Path, $"The file could not be read: {e.Message}");
        }
    }

    private FileReading ReadOne(FolderEntry entry, Dictionary<ArticleId, string> taken)
    {
        if (entry.Problem is { } problem)
        {
            return FileReading.Failed(entry.Path, problem);
        }

        if (entry.IsFacts)
        {
            return FileReading.Failed(entry.Path, "There is no article beside this facts file; give it the article's name, or remove it.");
        }

        if (FileReaders.Of(entry.Path) is not null && !taken.TryAdd(entry.Id, entry.Path))
        {
            return FileReading.Failed(entry.Path, $"The file {taken[entry.Id]} already has the name {entry.Id}; rename one of the two.");
        }

        return readers.Read(disk, entry);
    }

    private FileReading WithFacts(FileReading reading, Article article, FolderEntry entry)
    {
        var facts = entry.Problem is { } problem ? FactsReading.Failed(entry.Path, problem) : ReadFacts(article, entry.Path);
        return reading with { Facts = facts.Facts, Failures = [.. reading.Failures, .. facts.Failures] };
    }

    private FactsReading ReadFacts(Article article, string path)
    {
        var (file, reason) = disk.Load(path, QuickFactFile.MaxBytes);
        return file is null ? FactsReading.Failed(path, reason!) : QuickFactFile.Read(file, article);
    }

    /// <summary>A facts file is read with its article, so by itself it is only listed where no article stands beside it.</summary>
    private static List<FolderEntry> ToRead(IReadOnlyList<FolderEntry> entries)
    {
        var articles = entries.Where(entry => !entry.IsFacts && FileReaders.Of(entry.Path) is not null).Select(entry => entry.Id).ToHashSet();
        return [.. entries.Where(entry => !entry.IsFacts || !articles.Contains(entry.Id))];
    }
}
