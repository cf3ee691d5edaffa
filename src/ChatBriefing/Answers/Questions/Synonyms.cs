using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Everyday words that stand in for one another, within English, within French and between the two, as analyzed forms; nothing of any one story.</summary>
/// <remarks>Each list is read when it is first asked for. Safe for use by several threads at once.</remarks>
internal sealed class Synonyms
{
    private static readonly (string Short, string Long, Language Language)[] Spelled =
    [
        ("US", "United States", Language.English), ("USA", "United States", Language.English), ("America", "United States", Language.English), ("UK", "United Kingdom", Language.English),
        ("EU", "European Union", Language.English), ("UN", "United Nations", Language.English),
        ("ONU", "Nations unies", Language.French), ("UE", "Union européenne", Language.French),
    ];

    private readonly Lazy<Lists> _english;
    private readonly Lazy<Lists> _french;
    private readonly Lazy<Translations> _translations;

    public Synonyms(TextAnalyzer analyzer)
    {
        _english = new(() => Lists.Read("en", Language.English, analyzer));
        _french = new(() => Lists.Read("fr", Language.French, analyzer));
        _translations = new(() => new Translations(WordFile.Lines("translations.fr-en"), analyzer));
        Abbreviations = [.. Spelled.Select(pair => (analyzer.Analyze(pair.Short, pair.Language).Terms[0], analyzer.Analyze(pair.Long, pair.Language).Terms))];
    }

    /// <summary>Common abbreviations of countries and bodies, with the words that spell them out.</summary>
    public IReadOnlyList<(string Short, string[] Words)> Abbreviations { get; }

    /// <summary>English words, with the several French words that say the same.</summary>
    public IReadOnlyList<(string Short, string[] Words)> AbbreviationsOfFrench => _translations.Value.Spelled;

    /// <summary>The analyzed words of the same language that can stand for <paramref name="term"/>: others for the same, and kinds of it.</summary>
    public IReadOnlyList<string> Of(string term, Language language, bool isName = false)
    {
        var same = In(language).Same.Of(term, isName);
        return isName ? same : [.. same.Union(In(language).Kinds.Of(term, isName))];
    }

    /// <summary>The analyzed words of the same language that name the same country or region as <paramref name="term"/>, or its people.</summary>
    public IReadOnlyList<string> NamesOf(string term, Language language) =>
        In(language).Names.Of(term, isName: true);

    /// <summary>Phrases of the language.</summary>
    public Phrases PhrasesOf(Language language) => In(language).Phrases;

    /// <summary>The analyzed words of the other language that can stand for <paramref name="term"/>, a word of <paramref name="language"/>.</summary>
    public IReadOnlyList<string> InOtherLanguage(string term, Language language, bool isName = false) =>
        _translations.Value.Of(term, language, isName);

    private Lists In(Language language) => (language == Language.French ? _french : _english).Value;

    /// <summary>The lists of one language.</summary>
    /// <param name="Same">Words for the same.</param>
    /// <param name="Kinds">Words, and kinds of what they mean.</param>
    /// <param name="Names">Names of countries, and of their people.</param>
    /// <param name="Phrases">Phrases, and words that say the same.</param>
    private sealed record Lists(RelatedWords Same, RelatedWords Kinds, RelatedWords Names, Phrases Phrases)
    {
        /// <summary>Reads them.</summary>
        public static Lists Read(string code, Language language, TextAnalyzer analyzer) =>
            new(Groups($"synonyms.{code}", language, analyzer), KindsOf($"kinds.{code}", language, analyzer), Groups($"names.{code}", language, analyzer), new Phrases(WordFile.Lines($"phrases.{code}"), language, analyzer));

        private static RelatedWords Groups(string name, Language language, TextAnalyzer analyzer)
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

        /// <summary>"metal: copper tin": a question for metals is answered by copper, but none for copper by metals.</summary>
        private static RelatedWords KindsOf(string name, Language language, TextAnalyzer analyzer)
        {
            var lines = Array.ConvertAll(WordFile.Lines(name), line => line.Split(':'));
            var general = analyzer.AnalyzeLines(Array.ConvertAll(lines, line => line[0]), language);
            var special = analyzer.AnalyzeLines(Array.ConvertAll(lines, line => line[1]), language);
            var related = new RelatedWords();
            for (var i = 0; i < lines.Length; i++)
            {
                related.Add(general[i][0], special[i], isName: false);
            }

            return related;
        }
    }
}
