using ChatBriefing.Corpus;

namespace ChatBriefing.Intake.Placing;

/// <summary>A file in the making: it stands beside its place under a dot name, which no reader of the corpus looks at, and reserves its article id meanwhile.</summary>
/// <remarks>The framework's move looks whether a name is free and then renames, which is two steps; the reservation keeps other writers out between them.</remarks>
internal sealed class TemporaryFile : IDisposable
{
    private const string Prefix = ".intake-";
    private const string Suffix = ".tmp";

    private readonly string _folder;
    private readonly string _path;
    private readonly FileStream _stream;
    private bool _hasItsName;

    private TemporaryFile(string folder, string name, string path, FileStream stream) => (_folder, Name, _path, _stream) = (folder, name, path, stream);

    /// <summary>The name it will have.</summary>
    public string Name { get; }

    /// <summary>Begins the file that will be called <paramref name="name"/>; nothing where its article id is taken or being taken.</summary>
    /// <param name="folder">The real folder in which it will stand: a move within one folder is atomic.</param>
    /// <param name="name">The name it will have.</param>
    /// <param name="length">How long it will be.</param>
    /// <param name="create">Opens a file of a path and a length for writing.</param>
    public static TemporaryFile? Reserve(string folder, string name, int length, Func<string, int, FileStream> create)
    {
        var path = Path.Join(folder, $"{Prefix}{IdOf(name).ToLowerInvariant()}{Suffix}");
        try
        {
            var file = new TemporaryFile(folder, name, path, create(path, length));
            if (IsFree(folder, name))
            {
                return file;
            }

            file.Dispose();
            return null;
        }
        catch (IOException e) when (DiskProblem.IsTaken(e))
        {
            return null;
        }
    }

    /// <summary>Creates the file anew; a link that stands there already is not followed. While it is open, no other process sweeps it up.</summary>
    public static FileStream Create(string path, int length) => new(path, new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.Write,
        Share = FileShare.None,
        // A disk that is too full says so now and not half-way.
        PreallocationSize = length,
    });

    /// <summary>Deletes what a process that was killed left behind in the folder.</summary>
    public static void SweepUp(string folder)
    {
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder, $"{Prefix}*{Suffix}") : [])
        {
            try
            {
                new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
            }
            catch (Exception e) when (DiskProblem.Is(e))
            {
                // Another process is writing it, or it may not be deleted: either way it harms nobody.
            }
        }
    }

    /// <summary>Writes the content, down to the disk itself, and gives the file its name.</summary>
    public async Task CompleteAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        await _stream.WriteAsync(content, cancellation).ConfigureAwait(false);
        _stream.Flush(flushToDisk: true);
        await _stream.DisposeAsync().ConfigureAwait(false);
        File.Move(_path, Path.Join(_folder, Name), overwrite: false);
        _hasItsName = true;
    }

    /// <summary>Deletes the file if it did not get its name.</summary>
    public void Dispose()
    {
        if (_hasItsName)
        {
            return;
        }

        try
        {
            // Deleted while it is still open, so that the name is not free for a moment before.
            File.Delete(_path);
            _stream.Dispose();
        }
        catch (Exception e) when (DiskProblem.Is(e))
        {
            // The next start sweeps it up.
        }
    }

    /// <summary>Facts and the article that they are about have one id and may stand side by side.</summary>
    private static string IdOf(string name) => new FolderEntry(name) is { IsFacts: true } facts ? $"{facts.Id}.facts" : new FolderEntry(name).Id.Value;

    private static bool IsFree(string folder, string name) =>
        !Directory.EnumerateFileSystemEntries(folder).Any(path => IdOf(Path.GetFileName(path)).Equals(IdOf(name), StringComparison.OrdinalIgnoreCase));
}
