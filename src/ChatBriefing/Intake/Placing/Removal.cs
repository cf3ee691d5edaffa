using System.Globalization;
using ChatBriefing.Corpus;

namespace ChatBriefing.Intake.Placing;

/// <summary>Takes articles out of the corpus without losing them, and puts them back.</summary>
/// <remarks>
/// Each removal is a folder <c>.removed/TIME</c> in the corpus folder, in which the article keeps its path. Readers skip dot names, and a move within one
/// file system is atomic. Names that people give are only compared with what the folder lists and never made into paths. Safe for use by several threads.
/// </remarks>
internal sealed class Removal(string folder, TimeProvider time)
{
    /// <summary>Name of the folder below the corpus folder that keeps what was removed.</summary>
    public const string FolderName = ".removed";

    private const string Stamp = "yyyyMMdd'T'HHmmssfff'Z'";
    private const string Outside = "This place lies outside the corpus folder, behind a link; an administrator has to look at it.";
    private const string ManyFiles = "Several files have this name with different endings; give the name with its ending.";

    private readonly Lock _turn = new();

    /// <summary>Takes out the article called <paramref name="name"/>, by id or by path, with its quick facts.</summary>
    public MoveOutcome Remove(string name) => Guarded(() =>
    {
        var entries = FolderWalk.Files(folder);
        if (entries.FirstOrDefault(entry => IsInside(entry.Path, name)) is { } archive)
        {
            return new NotMoved($"This article is part of the archive {archive.Path}; only the archive as a whole can be removed.");
        }

        return Named(entries.Where(entry => !entry.IsFacts), entry => entry.Path, entry => entry.Id, name) switch
        {
            [] => new NotMoved("There is no article of this name in the corpus folder."),
            [{ Problem: { } problem }] => new NotMoved(problem),
            [var entry] => TakeOut(entry.Path, entries.FirstOrDefault(other => other.IsFacts && other.Problem is null && other.Id == entry.Id)?.Path),
            _ => new NotMoved(ManyFiles),
        };
    });

    /// <summary>Puts back the article called <paramref name="name"/>, by id or by path; of several removals, the last.</summary>
    public MoveOutcome Restore(string name) => Guarded(() =>
    {
        var found = Named(Kept(), kept => kept.Article.Path, kept => kept.Article.Id, name);
        if (found.Count == 0)
        {
            return new NotMoved("No article of this name was removed.");
        }

        if (found.Select(kept => kept.Article.Path).Distinct().Count() > 1)
        {
            return new NotMoved(ManyFiles);
        }

        var (folderOfIt, article) = found[0];
        return FolderWalk.Files(folder).FirstOrDefault(entry => entry.Id == article.Id) is { } other
            ? new NotMoved($"The file {other.Path} has taken its place; remove or rename that one first.")
            : PutBack(folderOfIt, article);
    });

    /// <summary>What can be put back, the latest removal first.</summary>
    public IReadOnlyList<RemovedArticle> List() => [.. Kept().Select(kept => kept.Article)];

    private MoveOutcome Guarded(Func<MoveOutcome> move)
    {
        lock (_turn)
        {
            try
            {
                return move();
            }
            catch (Exception e) when (DiskProblem.Is(e))
            {
                return new NotMoved(DiskProblem.Of(e));
            }
        }
    }

    private static bool IsInside(string path, string name) =>
        path.EndsWith(FileKind.Zip.Extensions[0], StringComparison.OrdinalIgnoreCase) && name.StartsWith(path + "/", StringComparison.Ordinal);

    /// <summary>The one with that path, or else all with that id.</summary>
    private static List<T> Named<T>(IEnumerable<T> all, Func<T, string> path, Func<T, ArticleId> id, string name)
    {
        var found = all.Where(one => path(one) == name || id(one).Value == name).ToList();
        return found.Exists(one => path(one) == name) ? [.. found.Where(one => path(one) == name)] : found;
    }

    private MoveOutcome TakeOut(string path, string? facts)
    {
        var root = RealPath.Of(folder);
        if (Path.Join(root, FolderName) is var bin && RealPath.Of(bin) != bin)
        {
            return new NotMoved(Outside);
        }

        if (new FileInfo(Path.Join(root, path)).LinkTarget is not null)
        {
            return new NotMoved("This article is a link to another file, which would lose its way; an administrator has to remove it.");
        }

        // Facts leave first: should the process end in between, an article without facts stays, which is harmless, not facts without an article.
        Move(root, NewFolder(bin), facts is null ? [path] : [facts, path]);
        return new Moved(path, facts is not null);
    }

    private MoveOutcome PutBack(string from, RemovedArticle article)
    {
        var root = RealPath.Of(folder);
        var target = Path.Join(root, article.Path);
        if (RealPath.Of(target) != target)
        {
            return new NotMoved(Outside);
        }

        Move(from, root, article.WithFacts ? [article.Path, FactsOf(article.Path)] : [article.Path]);
        Prune(from);
        return new Moved(article.Path, article.WithFacts);
    }

    /// <summary>Moves all of the files or, where one cannot be moved, none.</summary>
    private static void Move(string from, string to, string[] paths)
    {
        var done = new Stack<string>();
        try
        {
            foreach (var path in paths)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(to, path))!);
                File.Move(Path.Join(from, path), Path.Join(to, path), overwrite: false);
                done.Push(path);
            }
        }
        catch
        {
            foreach (var path in done)
            {
                File.Move(Path.Join(to, path), Path.Join(from, path), overwrite: false);
            }

            throw;
        }
    }

    private string NewFolder(string bin)
    {
        var now = time.GetUtcNow();
        return Enumerable.Range(0, int.MaxValue).Select(later => Path.Join(bin, now.AddMilliseconds(later).ToString(Stamp))).First(place => !Directory.Exists(place));
    }

    private List<(string Folder, RemovedArticle Article)> Kept()
    {
        var bin = new DirectoryInfo(Path.Join(RealPath.Of(folder), FolderName));
        return bin is not { Exists: true, LinkTarget: null } ? [] :
        [
            .. from removal in bin.EnumerateDirectories().OrderByDescending(removal => removal.Name, StringComparer.Ordinal)
               where removal.LinkTarget is null
               let at = TimeOf(removal.Name)
               where at is not null
               let entries = FolderWalk.Files(removal.FullName)
               from entry in entries
               where !entry.IsFacts && entry.Problem is null
               select (removal.FullName, new RemovedArticle(entry.Path, at.Value, entries.Any(other => other.Path == FactsOf(entry.Path)))),
        ];
    }

    private static DateTimeOffset? TimeOf(string name) =>
        DateTimeOffset.TryParseExact(name, Stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    private static string FactsOf(string path) => new FolderEntry(path).Id.Value + FileKind.Facts.Extensions[0];

    /// <summary>Deletes folders that are left empty; one that is not empty stays.</summary>
    private static void Prune(string removal)
    {
        foreach (var inner in Directory.EnumerateDirectories(removal, "*", SearchOption.AllDirectories).OrderByDescending(path => path.Length).Append(removal))
        {
            if (!Directory.EnumerateFileSystemEntries(inner).Any())
            {
                Directory.Delete(inner);
            }
        }
    }
}
