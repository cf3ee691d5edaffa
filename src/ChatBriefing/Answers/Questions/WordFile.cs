using System.Reflection;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

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
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }

    /// <summary>The analyzed forms of the words of each line; every word is analyzed once, however often it is listed, and all of them in one text.</summary>
    public static string[][] Analyze(IEnumerable<string> lines, Language language, TextAnalyzer analyzer)
    {
        var listed = lines.Select(line => line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var words = listed.SelectMany(line => line).Distinct(StringComparer.Ordinal).ToArray();
        var forms = analyzer.AnalyzeLines(string.Join('\n', words), language);
        var formsOf = Enumerable.Range(0, words.Length).ToDictionary(i => words[i], i => forms[i], StringComparer.Ordinal);
        return Array.ConvertAll(listed, line => line.SelectMany(word => formsOf[word]).ToArray());
    }
}
