namespace ChatBriefing.Teams.Tests.Support;

/// <summary>What a Teams-like client really sent and answered, in the shared folder.</summary>
internal static class RecordedTraffic
{
    /// <summary>The recorded file; skips the test where it is absent.</summary>
    public static string Read(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "teams", "recorded", name);
            if (File.Exists(file))
            {
                return File.ReadAllText(file);
            }
        }

        Assert.Skip($"There is no recorded file shared/teams/recorded/{name} beside the repository or above it.");
        return string.Empty;
    }
}
