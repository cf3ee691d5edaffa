using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Words of which only one can be true of a thing, as hashes of their analyzed forms: what is said of the east is not said of the west.</summary>
/// <remarks>Each list is read when it is first asked for. Safe for use by several threads at once.</remarks>
internal sealed class Opposites(TextAnalyzer analyzer)
{
    private readonly Lazy<ILookup<string, ulong>> _english = new(() => Read("opposites.en", Language.English, analyzer));
    private readonly Lazy<ILookup<string, ulong>> _french = new(() => Read("opposites.fr", Language.French, analyzer));

    /// <summary>The opposites of an analyzed word.</summary>
    public ulong[] Of(string term, Language language) => [.. (language == Language.French ? _french : _english).Value[term]];

    private static ILookup<string, ulong> Read(string name, Language language, TextAnalyzer analyzer) =>
        WordFile.Lines(name).Select(line => analyzer.Analyze(line, language).Terms)
            .SelectMany(pair => new[] { (One: pair[0], Other: pair[1]), (One: pair[1], Other: pair[0]) })
            .ToLookup(pair => pair.One, pair => TermHash.Of(pair.Other));
}
