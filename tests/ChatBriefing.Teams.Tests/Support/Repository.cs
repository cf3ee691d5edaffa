namespace ChatBriefing.Teams.Tests.Support;

/// <summary>Finds the files of the repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The corpus that ships with the product.</summary>
    public static string Corpus => Path.Combine(Root, "corpus");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "ChatBriefing.sln")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException(folder));
}
