using System.Reflection;

namespace ChatBriefing.Answers.Questions;

/// <summary>The word lists that ship inside the library: one group of words a line; lines that begin with # say what follows.</summary>
internal static class WordFile
{
    /// <summary>The lines of the list called <paramref name="name"/>, without remarks.</summary>
    public static string[] Lines(string name)
    {
        var resource = $"{typeof(WordFile).Namespace}.Words.{name}.txt";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The library was built without {resource}.");
        using var reader = new StreamReader(stream);
        return Array.FindAll(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line[0] != '#');
    }

    /// <summary>Whether the line is about names: it has a capital letter.</summary>
    public static bool IsOfNames(string line) => line.AsSpan().ContainsAnyInRange('A', 'Z') || line.AsSpan().ContainsAnyInRange('À', 'Þ');
}
