using System.Globalization;

namespace ChatBriefing.Index;

/// <summary>Keeps a data folder to one writing process at a time.</summary>
/// <remarks>The operating system frees the lock when the process ends, however it ends. Within the process it may be taken as often as needed.</remarks>
internal sealed class DataFolderLock(string folder) : IDisposable
{
    private readonly Lock _lock = new();
    private FileStream? _file;
    private int _holders;

    /// <summary>Takes the lock until the outcome is disposed.</summary>
    /// <exception cref="IndexUnavailableException">Another process has it, or the folder cannot be written.</exception>
    public IDisposable Take()
    {
        lock (_lock)
        {
            _file ??= Open();
            _holders++;
            return new Hold(this);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _file?.Dispose();
            _file = null;
        }
    }

    private FileStream Open()
    {
        var path = Path.Combine(folder, "writer.lock");
        try
        {
            Directory.CreateDirectory(folder);
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(Holder, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return file;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IndexUnavailableException(folder, "the folder cannot be written. Make it writable, or set Data:Folder to a folder that is.", e);
        }
        catch (IOException e)
        {
            throw new IndexUnavailableException(folder, File.Exists(path) && HolderName() is { } holder
                ? $"another chatbriefing ({holder}) keeps it up to date. Use /corpus reindex there, stop it, or set Data:Folder to another folder."
                : $"{e.Message.TrimEnd('.')}. Make the folder writable, or set Data:Folder to a folder that is.", e);
        }
    }

    // A locked file cannot be read, so the number of the process that holds it stands beside it.
    private string Holder => Path.Combine(folder, "writer.pid");

    private string? HolderName()
    {
        try
        {
            return int.TryParse(File.ReadAllText(Holder), CultureInfo.InvariantCulture, out var id) ? $"process {id}" : "of an unknown process";
        }
        catch (IOException)
        {
            return "of an unknown process";
        }
    }

    private void Release()
    {
        lock (_lock)
        {
            if (--_holders == 0)
            {
                _file?.Dispose();
                _file = null;
            }
        }
    }

    private sealed class Hold(DataFolderLock owner) : IDisposable
    {
        private DataFolderLock? _owner = owner;

        public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Release();
    }
}
