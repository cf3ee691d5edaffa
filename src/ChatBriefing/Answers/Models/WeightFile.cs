using System.Reflection;

namespace ChatBriefing.Answers.Models;

/// <summary>The weight files that ship inside the library: lines of words with a number at the end; lines that begin with # say where they come from.</summary>
internal static class WeightFile
{
    /// <summary>The lines of the file called <paramref name="name"/>, without remarks.</summary>
    public static IEnumerable<string> Shipped(string name)
    {
        var resource = $"{typeof(WeightFile).Namespace}.{name}.weights.txt";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The library was built without {resource}.");
        using var reader = new StreamReader(stream);
        foreach (var line in Lines(reader))
        {
            yield return line;
        }
    }

    /// <summary>The lines of a weight file, without remarks.</summary>
    public static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
