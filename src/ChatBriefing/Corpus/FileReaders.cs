using ChatBriefing.Corpus.Readers;

namespace ChatBriefing.Corpus;

/// <summary>The readers of all formats, and where they run: fragile ones in a process of their own if one is configured, the others here.</summary>
/// <remarks>Safe for use by several threads at once; fragile files are then read one after another.</remarks>
internal sealed class FileReaders(IReadOnlyList<string>? command = null) : IDisposable
{
    private static readonly ArticleReader[] All =
        [new PlainTextReader(), new MarkdownReader(), new HtmlReader(), new PdfReader(), new WordReader()];

    private readonly ReaderProcess? _process = command is null ? null : new ReaderProcess(command);

    /// <summary>The reader for the file at <paramref name="path"/>, which its extension tells.</summary>
    public static ArticleReader? Of(string path)
    {
        var extension = Path.GetExtension(path);
        return Array.Find(All, reader => reader.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Why no reader reads the file at <paramref name="path"/>, and what to do.</summary>
    public static string Missing(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        "" => "There is no reader for files without an extension.",
        ".doc" => "There is no reader for .doc files, Word's format until 2007; save it as .docx.",
        ".docm" => "There is no reader for .docm files, which hold macros; save it as .docx.",
        var extension => $"There is no reader for {extension} files.",
    };

    /// <summary>Loads and reads what stands at an entry of a folder.</summary>
    public FileReading Read(CorpusDisk disk, FolderEntry entry)
    {
        if ((entry.Problem ?? (Of(entry.Path) is null ? Missing(entry.Path) : null)) is { } problem)
        {
            return FileReading.Failed(entry.Path, problem);
        }

        var (file, reason) = disk.Load(entry.Path, CorpusDisk.MaxArticleBytes);
        return file is null ? FileReading.Failed(entry.Path, reason!) : Read(Of(entry.Path)!, file);
    }

    /// <summary>The article in <paramref name="file"/>, or the reason why there is none.</summary>
    public FileReading Read(ArticleReader reader, CorpusFile file) =>
        !reader.IsFragile ? reader.Read(file)
        : _process is not null ? _process.Read(file)
        : ReadInTime(reader, file);

    /// <summary>Reads the file in this process and on this thread, whatever its reader throws.</summary>
    public static FileReading ReadHere(ArticleReader reader, CorpusFile file)
    {
        try
        {
            return reader.Read(file);
        }
        catch (OutOfMemoryException)
        {
            return FileReading.Failed(file.Path, ReaderProcess.TooLarge);
        }
        catch (Exception e)
        {
            // Parsers meet damaged files with whatever they happen to throw, and one bad file must not stop the others.
            return FileReading.Failed(file.Path, $"The file is damaged or not what its name says ({e.GetType().Name}); open it in its program and save it anew.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _process?.Dispose();

    /// <summary>Without a process of its own a reader cannot be stopped, only left behind.</summary>
    private static FileReading ReadInTime(ArticleReader reader, CorpusFile file)
    {
        var reading = Task.Factory.StartNew(() => ReadHere(reader, file), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return reading.Wait(ReaderProcess.Patience) ? reading.Result : FileReading.Failed(file.Path, ReaderProcess.TooSlow);
    }
}
