namespace ChatBriefing.Corpus;

/// <summary>Lists what stands below a folder, in ordinal order of the paths, opening nothing but archives, whose entries are listed in their place.</summary>
/// <remarks>Names that begin with a dot are left out. Links to folders are not followed, so a walk always ends; links to files are, while they stay inside.</remarks>
internal static class FolderWalk
{
    /// <summary>All entries below <paramref name="folder"/>.</summary>
    /// <exception cref="CorpusFolderMissingException">The folder itself does not exist or cannot be listed.</exception>
    public static IReadOnlyList<FolderEntry> List(string folder) => List(folder, openArchives: true);

    /// <summary>The files below <paramref name="folder"/> as they stand on the disk: an archive is one file.</summary>
    /// <exception cref="CorpusFolderMissingException">The folder itself does not exist or cannot be listed.</exception>
    public static IReadOnlyList<FolderEntry> Files(string folder) => List(folder, openArchives: false);

    private static List<FolderEntry> List(string folder, bool openArchives)
    {
        var root = RealPath.Of(folder);
        var entries = new List<FolderEntry>();
        try
        {
            AddChildren(root, root, openArchives, entries);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CorpusFolderMissingException(folder, e);
        }

        entries.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return entries;
    }

    private static void AddChildren(string root, string folder, bool openArchives, List<FolderEntry> entries)
    {
        foreach (var child in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (child.Name.StartsWith('.'))
            {
                continue;
            }

            var path = Path.GetRelativePath(root, child.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (child is DirectoryInfo && child.LinkTarget is null)
            {
                AddFolder(root, child.FullName, path, openArchives, entries);
            }
            else
            {
                AddFile(root, child, path, openArchives, entries);
            }
        }
    }

    private static void AddFile(string root, FileSystemInfo file, string path, bool openArchives, List<FolderEntry> entries)
    {
        var problem = file.LinkTarget is null ? null : ProblemOfLink(root, file);
        entries.AddRange(problem is null && openArchives && ZipContainer.IsContainer(path) ? ZipContainer.List(file.FullName, path) : [new FolderEntry(path, problem)]);
    }

    private static void AddFolder(string root, string folder, string path, bool openArchives, List<FolderEntry> entries)
    {
        try
        {
            AddChildren(root, folder, openArchives, entries);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            entries.Add(new FolderEntry(path, "This folder cannot be listed; check its permissions."));
        }
    }

    private static string? ProblemOfLink(string root, FileSystemInfo link)
    {
        if (link is DirectoryInfo)
        {
            return "This is a link to a folder, and only links to files are followed; put the files themselves into the corpus folder.";
        }

        return RealPath.Of(link.FullName).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? null
            : "This link leads out of the corpus folder and is not followed; put the file itself there.";
    }
}
