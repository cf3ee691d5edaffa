namespace ChatBriefing.Intake.Placing;

/// <summary>A file in the making, under a name that no reader of the corpus looks at, until it is moved to its place.</summary>
/// <param name="folder">The real folder in which it will get its place: a move within one folder is atomic.</param>
/// <param name="create">Opens the file for writing.</param>
internal sealed class TemporaryFile(string folder, Func<string, int, FileStream> create) : IDisposable
{
    private const string Prefix = ".intake-";
    private const string Suffix = ".tmp";

    private readonly string _path = Path.Join(folder, $"{Prefix}{Guid.NewGuid():N}{Suffix}");

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

    /// <summary>Writes the content, down to the disk itself.</summary>
    public async Task WriteAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var file = create(_path, content.Length);
        await using (file.ConfigureAwait(false))
        {
            await file.WriteAsync(content, cancellation).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
        }
    }

    /// <summary>Gives the file its name; whether that was still free.</summary>
    public bool MoveTo(string name)
    {
        var target = Path.Join(folder, name);
        try
        {
            File.Move(_path, target, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(_path) && (File.Exists(target) || Directory.Exists(target)))
        {
            return false;
        }
    }

    /// <summary>Deletes the file if it has not been moved.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(_path);
        }
        catch (Exception e) when (DiskProblem.Is(e))
        {
            // The next start sweeps it up.
        }
    }
}
