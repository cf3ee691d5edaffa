namespace ChatBriefing.Host.Tests.Support;

/// <summary>The program itself, as it stands beside the tests.</summary>
internal static class RealProgram
{
    /// <summary>The command line that runs it.</summary>
    public static IReadOnlyList<string> Command(params string[] args) => ["dotnet", Path.Combine(AppContext.BaseDirectory, "chatbriefing.dll"), .. args];
}
