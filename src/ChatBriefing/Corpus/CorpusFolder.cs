using System.Security.Cryptography;
using System.Text;

namespace ChatBriefing.Corpus;

/// <summary>The folder of source articles: finds its files, tells by their contents which have changed, and reads each with the reader for its format.</summary>
/// <remarks>Nothing is remembered between calls: every call looks at the folder as it then is.</remarks>
/// <param name="folder">The folder.</param>
/// <param name="readers">What reads its files; by default all are read in this process.</param>
internal sealed class CorpusFolder(string folder, FileReaders? readers = null)
{
    private readonly CorpusDisk disk = new(folder);
    private readonly FileReaders readers = readers ?? new FileReaders();

    /// <summary>Everything that there is to read, in ordinal order of the paths, each with a fingerprint of all that its reading depends on.</summary>
    /// <exception cref="CorpusFolderMissingException">The folder does not exist or cannot be listed.</exception>
    public IReadOnlyList<CorpusSource> Survey(CancellationToken cancellation)
    {
        var entries = FolderWalk.List(folder);
        var facts = entries.Where(entry => entry.IsFacts).ToDictionary(entry => entry.Id);
        var taken = new Dictionary<ArticleId, string>();
        var sources = new List<CorpusSource>();
        foreach (var entry in ToRead(entries))
        {
            cancellation.ThrowIfCancellationRequested();
            var holder = IsArticle(entry) && !taken.TryAdd(entry.Id, entry.Path) ? taken[entry.Id] : null;
            sources.Add(Fingerprinted(entry, entry.IsFacts || holder is not null ? null : facts.GetValueOrDefault(entry.Id), holder));
        }

        return sources;
    }

    /// <summary>A hash over every file's path and content, which changes exactly when a file is added, changed, renamed or removed.</summary>
    /// <returns>Lower-case hexadecimal SHA-256.</returns>
    /// <exception cref="CorpusFolderMissingException">The folder does not exist or cannot be listed.</exception>
    public string Fingerprint(CancellationToken cancellation) => CorpusSource.Together(Survey(cancellation));

    /// <summary>Reads one of the files that <see cref="Survey"/> found; a file that fails says why and stops nothing.</summary>
    public FileReading Read(CorpusSource source)
    {
        try
        {
            var reading = ReadOne(source);
            return reading.Article is { } article && source.Facts is { } file ? WithFacts(reading, article, file) : reading;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One bad article must never stop the others, whatever its reader throws.
            return FileReading.Failed(source.Path, $"The file could not be read: {e.Message}");
        }
    }

    /// <summary>Reads all files one after another.</summary>
    /// <remarks>Lazy: one file at a time is in memory. The folder is listed at once, when this is called.</remarks>
    /// <exception cref="CorpusFolderMissingException">The folder does not exist or cannot be listed.</exception>
    public IEnumerable<FileReading> Read(CancellationToken cancellation)
    {
        var sources = Survey(cancellation);
        return sources.Select(source =>
        {
            cancellation.ThrowIfCancellationRequested();
            return Read(source);
        });
    }

    private CorpusSource Fingerprinted(FolderEntry entry, FolderEntry? facts, string? holder)
    {
        var content = entry.Problem ?? disk.ContentHash(entry.Path);
        var beside = facts is null ? null : facts.Problem ?? disk.ContentHash(facts.Path);
        var print = SHA256.HashData(Encoding.UTF8.GetBytes($"{entry.Path}\0{content}\0{beside}\0{holder}"));
        return new CorpusSource(entry, facts, holder, Convert.ToHexStringLower(print));
    }

    private FileReading ReadOne(CorpusSource source)
    {
        var entry = source.Entry;
        if (entry.Problem is { } problem)
        {
            return FileReading.Failed(entry.Path, problem);
        }

        if (entry.IsFacts)
        {
            return FileReading.Failed(entry.Path, "There is no article beside this facts file; give it the article's name, or remove it.");
        }

        if (source.NameTakenBy is { } other)
        {
            return FileReading.Failed(entry.Path, $"The file {other} already has the name {entry.Id}; rename one of the two.");
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
        var articles = entries.Where(IsArticle).Select(entry => entry.Id).ToHashSet();
        return [.. entries.Where(entry => !entry.IsFacts || !articles.Contains(entry.Id))];
    }

    private static bool IsArticle(FolderEntry entry) => !entry.IsFacts && entry.Problem is null && FileReaders.Of(entry.Path) is not null;
}
