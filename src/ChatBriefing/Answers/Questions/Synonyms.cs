using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Everyday words that stand in for one another, within English, within French and between the two, as analyzed forms; nothing of any one story.</summary>
/// <remarks>Each list is read when it is first asked for. Safe for use by several threads at once.</remarks>
internal sealed class Synonyms
{
    private static readonly (string Short, string Long, Language Language)[] Spelled =
    [
        ("US", "United States", Language.English), ("USA", "United States", Language.English), ("UK", "United Kingdom", Language.English),
        ("EU", "European Union", Language.English), ("UN", "United Nations", Language.English),
        ("ONU", "Nations unies", Language.French), ("UE", "Union européenne", Language.French),
    ];

    private readonly Lazy<RelatedWords> _english;
    private readonly Lazy<RelatedWords> _french;
    private readonly Lazy<Translations> _translations;

    public Synonyms(TextAnalyzer analyzer)
    {
        _english = new(() => Read("synonyms.en", Language.English, analyzer));
        _french = new(() => Read("synonyms.fr", Language.French, analyzer));
        _translations = new(() => new Translations(WordFile.Lines("translations.fr-en"), analyzer));
        Abbreviations = [.. Spelled.Select(pair => (analyzer.Analyze(pair.Short, pair.Language).Terms[0], analyzer.Analyze(pair.Long, pair.Language).Terms))];
    }

    /// <summary>Common abbreviations of countries and bodies, with the words that spell them out.</summary>
    public IReadOnlyList<(string Short, string[] Words)> Abbreviations { get; }

    /// <summary>English words, with the several French words that say the same.</summary>
    public IReadOnlyList<(string Short, string[] Words)> AbbreviationsOfFrench => _translations.Value.Spelled;

    /// <summary>The analyzed words of the same language that can stand for <paramref name="term"/>.</summary>
    public IReadOnlyList<string> Of(string term, Language language, bool isName = false) =>
        (language == Language.French ? _french : _english).Value.Of(term, isName);

    /// <summary>The analyzed words of the other language that can stand for <paramref name="term"/>, a word of <paramref name="language"/>.</summary>
    public IReadOnlyList<string> InOtherLanguage(string term, Language language, bool isName = false) =>
        _translations.Value.Of(term, language, isName);

    private static RelatedWords Read(string name, Language language, TextAnalyzer analyzer)
    {
        var lines = WordFile.Lines(name);
        var groups = analyzer.AnalyzeLines(lines, language);
        var related = new RelatedWords();
        for (var i = 0; i < lines.Length; i++)
        {
            var isName = WordFile.IsOfNames(lines[i]);
            foreach (var term in groups[i])
            {
                related.Add(term, groups[i], isName);
            }
        }

        return related;
    }
}
