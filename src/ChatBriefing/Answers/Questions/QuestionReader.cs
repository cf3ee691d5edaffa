using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Understands a question: its language, what it asks for, and the words that matter with their weight in this corpus.</summary>
internal sealed class QuestionReader(ArticleIndex index, TextAnalyzer analyzer, WordRarity rarity)
{
    private const int MostTerms = 32;
    private const int MostRelated = 12;
    private readonly Synonyms _synonyms = new(analyzer);
    private readonly Opposites _opposites = new(analyzer);

    /// <summary>The question understood.</summary>
    /// <param name="text">The question.</param>
    /// <param name="language">Its language.</param>
    /// <param name="context">Other words of the conversation, which count for less and say nothing of what is asked for.</param>
    public Question Read(string text, Language language, string context = "")
    {
        (text, var words) = Mended(text, language);
        var surfaces = Array.ConvertAll(words.Tokens, token => Surface(words.Text, token));
        var content = Array.ConvertAll(words.Tokens, token => token.IsContent);
        var pattern = PatternReader.Read(words, surfaces, language);
        var shape = words.Tokens.Length == 0
            ? new QuestionShape(QuestionKind.NotAQuestion, AnswerType.Phrase)
            : language == Language.French ? FrenchShape.Read(surfaces, content, pattern) : EnglishShape.Read(surfaces, content, pattern.Head);
        var terms = new List<QuestionTerm>();
        var pairs = new List<(int, int)>();
        for (var i = 0; i < words.Tokens.Length && terms.Count < MostTerms; i++)
        {
            if (content[i] && terms.TrueForAll(term => term.Term != words.Terms[i]))
            {
                terms.Add(Term(words, surfaces, i, shape.Type, pattern, language));
                if (i > 0 && content[i - 1] && terms.Count > 1)
                {
                    pairs.Add((terms.Count - 2, terms.Count - 1));
                }
            }
        }

        terms.AddRange(ContextTerms.Of(analyzer.Analyze(context, language), index, new TextSpan(text.Length, 0)).ExceptBy(terms.Select(term => term.Term), term => term.Term).Take(MostTerms - terms.Count).ToArray());
        return new Question
        {
            Text = text,
            Language = language,
            Words = words,
            Pattern = pattern,
            Kind = shape.Kind,
            Type = shape.Type,
            Terms = Abbreviated(terms, language),
            Pairs = pairs,
        };
    }

    /// <summary>The words of the question without markup, and without the capitals of one that is shouted, which would otherwise be all names.</summary>
    private AnalyzedText Words(string text, Language language)
    {
        var plain = PlainQuestion.Of(text);
        return analyzer.Analyze(plain.Any(char.IsLower) ? plain : plain.ToLowerInvariant(), language);
    }

    /// <summary>The question with the small words set right that were mistyped as words that no article has, and its words.</summary>
    private (string Text, AnalyzedText Words) Mended(string asked, Language language)
    {
        var (text, words) = (asked, Words(asked, language));
        for (var i = words.Tokens.Length - 1; i >= 0; i--)
        {
            var (token, surface) = (words.Tokens[i], words.Surface(i).ToString());
            if (token.IsContent && index.SentencesWith(words.Terms[i]) == 0 && _synonyms.Of(words.Terms[i], language).Count == 0 && !(token.Is(TokenTraits.Capital) && i > 0)
                && FunctionWordSlips.Mended(surface.ToLowerInvariant(), language) is { } small)
            {
                text = string.Concat(text.AsSpan(0, token.Start), char.IsUpper(surface[0]) ? $"{char.ToUpperInvariant(small[0])}{small[1..]}" : small, text.AsSpan(token.End));
            }
        }

        return text == asked ? (text, words) : (text, Words(text, language));
    }

    /// <summary>The word in lower case; "what's" and "who's" keep the verb that the analyzer takes for a possessive ending.</summary>
    private static string Surface(string text, Token token)
    {
        var word = token.Span.In(text).ToLowerInvariant().Replace('’', '\'');
        return word is "who" or "what" && text.AsSpan(token.End) is ['\'' or '’', 's' or 'S', ..] ? $"{word}'s" : word;
    }

    private QuestionTerm Term(AnalyzedText words, string[] surfaces, int at, AnswerType type, QuestionPattern pattern, Language language)
    {
        var (token, term) = (words.Tokens[at], words.Terms[at]);
        var frequency = index.SentencesWith(term);
        var isName = token.Is(TokenTraits.Digit) || (token.Is(TokenTraits.Capital) && at > 0) || IsCountry(words, surfaces, at, language);
        var listed = Listed(term, surfaces[at], language);
        var foreign = IsBilingual(language) ? _synonyms.InOtherLanguage(listed, language, isName) : [];
        var aliases = Aliases(listed, isName ? foreign : [], language);
        var translations = Found(foreign);
        var synonyms = Found(_synonyms.Of(listed, language, isName));
        string[] related = [.. translations.Concat(synonyms).Distinct().Except(aliases).Take(MostRelated)];
        string[] same = isName ? [.. aliases, .. related] : [.. aliases, .. translations];
        var spelledOut = SpelledOut(term, language);
        var corrected = frequency == 0 && spelledOut.Length == 0 && aliases.Length == 0 && related.Length == 0 && !Lexicon.Of(language).IsWord(surfaces[at]) ? index.Similar(term) : null;
        related = corrected is null ? related : [corrected];
        return new QuestionTerm
        {
            Surface = token.Span.In(words.Text),
            Span = token.Span,
            Role = at == pattern.Head ? TermRole.Head : at == pattern.Verb ? TermRole.Verb : isName ? TermRole.Name : TermRole.Other,
            Term = term,
            Hash = token.Term,
            Family = token.Family,
            IsName = isName,
            IsCue = Cues.Contains(type, surfaces[at]) || Cues.Fillers.Contains(surfaces[at]) || (at == pattern.Verb && Cues.LightVerbs.Contains(surfaces[at])) || IsHearsay(surfaces, at),
            Rarity = Rarity(term, frequency > 0 ? frequency + aliases.Sum(index.SentencesWith) : same.Sum(index.SentencesWith), isName, language),
            InCorpus = frequency > 0 || spelledOut.Length > 0 || same.Length > 0,
            Aliases = aliases,
            AliasHashes = Array.ConvertAll(aliases, other => TermHash.Of(other)),
            Related = related,
            RelatedHashes = Array.ConvertAll(related, other => TermHash.Of(other)),
            SpelledOutWords = spelledOut,
            SpelledOut = Array.ConvertAll(spelledOut, word => TermHash.Of(word)),
            Opposites = _opposites.Of(term, language),
            CorrectedTo = corrected,
        };
    }

    /// <summary>Whether a country or its people are named by a word without a capital, as many type them; French adjectives have none, unless nothing has.</summary>
    private bool IsCountry(AnalyzedText words, string[] surfaces, int at, Language language) =>
        (at == 0 || language == Language.English || !words.Text.Skip(1).Any(char.IsUpper))
        && _synonyms.NamesOf(words.Terms[at], language).Count > 0 && !Lexicon.Of(language).IsWord(surfaces[at]);

    /// <summary>What else the corpus calls the thing of this name; a translated name brings along what else the other language calls it.</summary>
    private string[] Aliases(string name, IReadOnlyList<string> translated, Language language)
    {
        var other = language == Language.French ? Language.English : Language.French;
        return Found([.. _synonyms.NamesOf(name, language).Concat(translated).Concat(translated.SelectMany(word => _synonyms.NamesOf(word, other))).Distinct()]);
    }

    /// <summary>The word as the lists of synonyms and translations have it: French verbs by their infinitive.</summary>
    private string Listed(string term, string surface, Language language) =>
        language == Language.French && FrenchConjugation.InfinitiveOf(surface) is { } infinitive ? analyzer.Analyze(infinitive, language).Terms[0] : term;

    /// <summary>A word is as rare as the corpus has it, but a common one no rarer than it is at large.</summary>
    private float Rarity(string term, int frequency, bool isName, Language language) =>
        isName ? index.Rarity(frequency) : Math.Min(index.Rarity(frequency), index.Rarity(0) * rarity.Of(term, language));

    /// <summary>"Is said to", "may be found in": what is known of something is asked, not who said or found it.</summary>
    private static bool IsHearsay(string[] surfaces, int at) =>
        at > 0 && at + 1 < surfaces.Length && ((Cues.Hearsay.Contains(surfaces[at]) && surfaces[at + 1] == "to") || (surfaces[at] is "found" or "located" && surfaces[at - 1] == "be"));

    /// <summary>Those of the words that stand in the corpus.</summary>
    private string[] Found(IReadOnlyList<string> words) => [.. words.Where(word => index.SentencesWith(word) > 0)];

    /// <summary>Whether some articles are written in another language than the question.</summary>
    private bool IsBilingual(Language language) => index.Languages.Any(other => other != language);

    private IEnumerable<(string Short, string[] Words)> Abbreviations(Language language) =>
        _synonyms.Abbreviations.Concat(index.Abbreviations).Concat(IsBilingual(language) ? _synonyms.AbbreviationsOfFrench : []);

    /// <summary>Lets the words of a spelled-out name be recognised by its abbreviation as well.</summary>
    private List<QuestionTerm> Abbreviated(List<QuestionTerm> terms, Language language)
    {
        foreach (var (abbreviation, words) in Abbreviations(language))
        {
            if (Array.TrueForAll(words, word => terms.Exists(term => term.Term == word)))
            {
                var known = index.SentencesWith(abbreviation) > 0;
                terms = terms.ConvertAll(term => !words.Contains(term.Term) ? term : term with
                {
                    InCorpus = term.InCorpus || known,
                    Aliases = [.. term.Aliases, abbreviation],
                    AliasHashes = [.. term.AliasHashes, TermHash.Of(abbreviation)],
                });
            }
        }

        return terms;
    }

    /// <summary>The words that spell the term out in the corpus.</summary>
    private string[] SpelledOut(string term, Language language) =>
        Abbreviations(language).FirstOrDefault(pair => pair.Short == term && Array.TrueForAll(pair.Words, word => index.SentencesWith(word) > 0)).Words ?? [];
}
