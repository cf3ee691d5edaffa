namespace ChatBriefing.Host;

/// <summary>How this program starts itself to read files apart.</summary>
internal static class ReaderCommand
{
    private const string Program = "chatbriefing";

    /// <summary>The command line; <see langword="null"/> where another program has loaded this one, as tests do.</summary>
    public static IReadOnlyList<string>? OfThisProgram() => (Environment.ProcessPath, Path.GetFileNameWithoutExtension(Environment.ProcessPath)) switch
    {
        ({ } path, Program) => [path, "read", "--worker"],
        ({ } path, "dotnet") when Library() is { } library => [path, library, "read", "--worker"],
        _ => null,
    };

    /// <summary>The program's own library where the runtime's launcher was told to run it.</summary>
    private static string? Library() =>
        Environment.GetCommandLineArgs()[0] is var first && Path.GetFileNameWithoutExtension(first) == Program && File.Exists(first) ? first : null;
}
