namespace ChatBriefing.Tests.Support;

/// <summary>Finds the files of the repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The corpus that ships with the product.</summary>
    public static string Corpus => Path.Combine(Root, "corpus");

    /// <summary>A file of the shared material beside the repository, or <see langword="null"/> where there is none.</summary>
    public static string? Shared(string path)
    {
        for (var folder = new DirectoryInfo(Root).Parent; folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", path);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "ChatBriefing.sln")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException(folder));
}
