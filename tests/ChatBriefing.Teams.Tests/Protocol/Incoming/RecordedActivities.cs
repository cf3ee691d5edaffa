using System.Text;

namespace ChatBriefing.Teams.Tests.Protocol.Incoming;

/// <summary>What the Microsoft 365 Agents Playground really sent, in the shared folder about Teams.</summary>
internal static class RecordedActivities
{
    /// <summary>Why a test is skipped.</summary>
    public const string Absent = "The folder shared/teams/recorded is neither beside the repository nor above it.";

    /// <summary>The bodies of the requests by the names of their files; <see langword="null"/> where the folder is absent.</summary>
    public static IReadOnlyDictionary<string, byte[]>? Bodies { get; } = Find() is { } folder
        ? Directory.EnumerateFiles(folder, "*-IN-*.txt").ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => Body(File.ReadAllText(path)))
        : null;

    private static byte[] Body(string request) => Encoding.UTF8.GetBytes(request.ReplaceLineEndings("\n").Split("\n\n", 2)[1]);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var recorded = Path.Combine(folder.FullName, "shared", "teams", "recorded");
            if (Directory.Exists(recorded))
            {
                return recorded;
            }
        }

        return null;
    }
}
