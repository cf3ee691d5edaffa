using ChatBriefing.Corpus;

namespace ChatBriefing.Intake.Placing;

/// <summary>Puts files into the corpus folder: checked, under a safe name, and either whole or not at all, whenever the process may be killed.</summary>
/// <remarks>
/// A file is written beside its place under a dot name, which readers of the corpus skip, flushed to disk, and then renamed. Safe for use by several
/// threads at once, and by several processes on one folder.
/// </remarks>
internal sealed class DropIn : IDisposable
{
    private const string Taken = "Plain text (.txt), Markdown (.md), web pages (.html), PDF (.pdf), Word documents (.docx), zip archives (.zip) and quick facts (.facts.yaml) can be added.";

    /// <summary>As many files of one name as are told apart by a number.</summary>
    private const int MostOfOneName = 1_000;

    private readonly string _folder;
    private readonly CorpusDisk _disk;
    private readonly Func<string, int, FileStream> _create;
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <param name="folder">The corpus folder; what an earlier process left half written there is deleted.</param>
    /// <param name="create">Opens a file of a path and a length for writing; replaced in tests, which need a disk that is full.</param>
    public DropIn(string folder, Func<string, int, FileStream>? create = null)
    {
        (_folder, _disk, _create) = (folder, new CorpusDisk(folder), create ?? TemporaryFile.Create);
        TemporaryFile.SweepUp(RealPath.Of(folder));
    }

    /// <summary>Puts a file into the folder itself, under a name like its own.</summary>
    public async Task<DropInOutcome> AddAsync(IncomingFile file, CancellationToken cancellation)
    {
        var kind = FileKind.OfName(file.Name.Trim());
        if ((kind is null ? Taken : ProblemOf(file.Bytes, kind)) is { } problem)
        {
            return new NotAdded(problem);
        }

        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await PlaceAsync(file, kind!, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (DiskProblem.Is(e))
        {
            return new NotAdded(DiskProblem.Of(e));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private static string? ProblemOf(ReadOnlyMemory<byte> bytes, FileKind kind)
    {
        var limit = kind == FileKind.Facts ? QuickFactFile.MaxBytes : CorpusDisk.MaxArticleBytes;
        return bytes.Length == 0 ? "The file is empty."
            : bytes.Length > limit ? $"The file is larger than {limit / (1024 * 1024)} MB; split it."
            : kind.ProblemOf(bytes);
    }

    private async Task<DropInOutcome> PlaceAsync(IncomingFile file, FileKind kind, CancellationToken cancellation)
    {
        var entries = FolderWalk.Files(_folder);
        if (entries.FirstOrDefault(entry => HasContent(entry, file.Bytes)) is { } same)
        {
            return new AlreadyThere(same.Path);
        }

        if (kind == FileKind.Facts && ProblemOfFacts(SafeName.Of(file.Name, kind), entries) is { } problem)
        {
            return new NotAdded(problem);
        }

        using var place = Reserve(file, kind);
        if (place is null)
        {
            return new NotAdded("There are too many files of this name; give it another one.");
        }

        await place.CompleteAsync(file.Bytes, cancellation).ConfigureAwait(false);
        return new Added(place.Name);
    }

    /// <summary>Facts must keep the name of their article; others get a number where their name is taken.</summary>
    private TemporaryFile? Reserve(IncomingFile file, FileKind kind) =>
        Enumerable.Range(1, kind == FileKind.Facts ? 1 : MostOfOneName)
            .Select(number => TemporaryFile.Reserve(RealPath.Of(_folder), SafeName.Of(file.Name, kind, number), file.Bytes.Length, _create))
            .FirstOrDefault(reserved => reserved is not null);

    private static string? ProblemOfFacts(string name, IReadOnlyList<FolderEntry> entries)
    {
        var article = new FolderEntry(name).Id;
        return !entries.Any(entry => !entry.IsFacts && entry.Id == article) ? $"There is no article {article} that these facts could belong to; add it first, or name the file like its article."
            : entries.Any(entry => entry.IsFacts && entry.Id == article) ? $"The article {article} has facts already."
            : null;
    }

    private bool HasContent(FolderEntry entry, ReadOnlyMemory<byte> bytes) =>
        entry.Problem is null
        && LengthOf(Path.Join(_folder, entry.Path)) == bytes.Length
        && _disk.Load(entry.Path, bytes.Length).File is { } file
        && file.Bytes.Span.SequenceEqual(bytes.Span);

    private static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        var real = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return real.Exists ? real.Length : -1;
    }
}
