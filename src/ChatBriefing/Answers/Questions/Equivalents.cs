using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>What the corpus has for a word of a question: other names, translations, synonyms, what a phrase says in one word, what an abbreviation stands for.</summary>
/// <param name="index">The corpus.</param>
/// <param name="analyzer">Analyzes what is looked up.</param>
/// <param name="synonyms">The lists.</param>
/// <param name="language">The language of the question.</param>
internal sealed class Equivalents(ArticleIndex index, TextAnalyzer analyzer, Synonyms synonyms, Language language)
{
    private readonly Language _other = language == Language.French ? Language.English : Language.French;
    private readonly bool _isBilingual = index.Languages.Any(other => other != language);
    private readonly Lexicon _lexicon = Lexicon.Of(language);

    /// <summary>Common abbreviations and those that the articles define, with the words that spell them out.</summary>
    public IEnumerable<(string Short, string[] Words)> Abbreviations =>
        synonyms.Abbreviations.Concat(index.Abbreviations).Concat(_isBilingual ? synonyms.AbbreviationsOfFrench : []);

    /// <summary>The words that spell the term out in the corpus.</summary>
    public string[] SpelledOut(string term) =>
        Abbreviations.FirstOrDefault(pair => pair.Short == term && Array.TrueForAll(pair.Words, word => index.SentencesWith(word) > 0)).Words ?? [];

    /// <summary>The word as the lists of synonyms and translations have it: French verbs by their infinitive.</summary>
    public string Listed(string term, string surface) =>
        language == Language.French && FrenchConjugation.InfinitiveOf(surface) is { } infinitive ? analyzer.Analyze(infinitive, language).Terms[0] : term;

    /// <summary>The phrases that the question uses: for each of its words those that stand for one that it is part of.</summary>
    /// <param name="words">The words.</param>
    /// <param name="listed">The same as the lists have them.</param>
    public IReadOnlyList<string>[] Phrases(AnalyzedText words, string[] listed) => synonyms.PhrasesOf(language).In(words, listed);

    /// <summary>Those words of the corpus that stand for a phrase, in either language.</summary>
    public string[] OfPhrase(IReadOnlyList<string> words) =>
        words.Count == 0 ? [] : Found([.. words, .. _isBilingual ? words.SelectMany(word => synonyms.InOtherLanguage(word, language)) : []]);

    /// <summary>The synonyms and kinds that the corpus has.</summary>
    public string[] Synonyms(string listed, bool isName) => Found(synonyms.Of(listed, language, isName));

    /// <summary>What else the corpus calls the thing of this name; a translated name brings along what else the other language calls it.</summary>
    public string[] Names(string listed, IReadOnlyList<string> translated) =>
        Found([.. synonyms.NamesOf(listed, language).Concat(translated).Concat(translated.SelectMany(word => synonyms.NamesOf(word, _other))).Distinct()]);

    /// <summary>Whether a word, without a capital, is the name of a country or its people and nothing else.</summary>
    public bool IsCountry(string term, string surface) => synonyms.NamesOf(term, language).Count > 0 && !_lexicon.IsWord(surface);

    /// <summary>Whether it is a word of the language, and no name.</summary>
    public bool IsWord(string surface) => _lexicon.IsWord(surface);

    /// <summary>
    /// The words of the other language for this one: its translations, and where no article has it nor any of them, what can stand for those there. A word without a translation may be
    /// the same in both. None where all articles are in the language of the question.
    /// </summary>
    public IReadOnlyList<string> Translations(string listed, string surface, bool isName, bool isFound)
    {
        if (!_isBilingual)
        {
            return [];
        }

        var translated = synonyms.InOtherLanguage(listed, language, isName && !_lexicon.IsWord(surface));
        if (isFound)
        {
            return translated;
        }

        translated = translated.Count > 0 ? translated : analyzer.Analyze(surface, _other).Terms;
        return Found(translated).Length > 0 ? translated : [.. translated, .. translated.SelectMany(word => synonyms.Of(word, _other, isName)).Distinct()];
    }

    /// <summary>The word of the corpus that the unknown one is a slip of; <see langword="null"/> where it is a word, or no slip of one.</summary>
    public string? Corrected(string term, string surface) => _lexicon.IsWord(surface) ? null : index.Similar(term);

    /// <summary>What stands in the corpus for the listed word of which this one, that is none, is a slip: "cholera" for "diseese".</summary>
    public string[] OfSlip(string surface)
    {
        if (_lexicon.IsWord(surface) || _lexicon.Similar(surface) is not { } meant || analyzer.Analyze(meant, language).Terms is not [var term, ..])
        {
            return [];
        }

        var listed = Listed(term, meant);
        return Found([term, .. synonyms.Of(listed, language), .. _isBilingual ? synonyms.InOtherLanguage(listed, language) : []]);
    }

    /// <summary>Those of the words that stand in the corpus.</summary>
    public string[] Found(IReadOnlyList<string> words) => [.. words.Where(word => index.SentencesWith(word) > 0)];
}
