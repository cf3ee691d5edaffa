using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Understands a question: its language, what it asks for, and the words that matter with their weight in this corpus.</summary>
internal sealed class QuestionReader(ArticleIndex index, TextAnalyzer analyzer, WordRarity rarity)
{
    private const int MostTerms = 32;
    private readonly Synonyms _synonyms = new(analyzer);
    private readonly Opposites _opposites = new(analyzer);
    private readonly SwappedLetters _swapped = new(index, analyzer);

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
            : language == Language.French ? FrenchShape.Read(surfaces, content, pattern) : EnglishShape.Read(surfaces, content, pattern);
        var equivalents = new Equivalents(index, analyzer, _synonyms, language);
        var reader = new TermReader(index, rarity, _opposites, equivalents, language, words, surfaces);
        var terms = new List<QuestionTerm>();
        var pairs = new List<(int, int)>();
        for (var i = 0; i < words.Tokens.Length && terms.Count < MostTerms; i++)
        {
            if (content[i] && terms.TrueForAll(term => term.Term != words.Terms[i]))
            {
                terms.Add(reader.Read(i, shape.Type, pattern));
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
            Terms = Abbreviated(terms, equivalents),
            Pairs = pairs,
        };
    }

    /// <summary>The words of the question without markup, and without the capitals of one that is shouted, which would otherwise be all names.</summary>
    private AnalyzedText Words(string text, Language language)
    {
        var plain = PlainQuestion.Of(text);
        return analyzer.Analyze(plain.Any(char.IsLower) ? plain : plain.ToLowerInvariant(), language);
    }

    /// <summary>The question with the words set right that were mistyped as words that no article has, and its words: small ones, and those with two letters swapped.</summary>
    private (string Text, AnalyzedText Words) Mended(string asked, Language language)
    {
        var (text, words) = (asked, Words(asked, language));
        for (var i = words.Tokens.Length - 1; i >= 0; i--)
        {
            var (token, surface) = (words.Tokens[i], words.Surface(i).ToString());
            if (token.IsContent && index.SentencesWith(words.Terms[i]) == 0 && _synonyms.Of(words.Terms[i], language).Count == 0 && !(token.Is(TokenTraits.Capital) && i > 0)
                && Meant(surface.ToLowerInvariant(), words.Terms[i], language) is { } meant)
            {
                text = string.Concat(text.AsSpan(0, token.Start), char.IsUpper(surface[0]) ? $"{char.ToUpperInvariant(meant[0])}{meant[1..]}" : meant, text.AsSpan(token.End));
            }
        }

        return text == asked ? (text, words) : (text, Words(text, language));
    }

    private string? Meant(string word, string term, Language language) => FunctionWordSlips.Mended(word, language) ?? _swapped.Mended(word, term, language);

    /// <summary>The word in lower case; "what's" and "who's" keep the verb that the analyzer takes for a possessive ending.</summary>
    private static string Surface(string text, Token token)
    {
        var word = token.Span.In(text).ToLowerInvariant().Replace('’', '\'');
        return word is "who" or "what" && text.AsSpan(token.End) is ['\'' or '’', 's' or 'S', ..] ? $"{word}'s" : word;
    }

    /// <summary>Lets the words of a spelled-out name be recognised by its abbreviation as well.</summary>
    private List<QuestionTerm> Abbreviated(List<QuestionTerm> terms, Equivalents equivalents)
    {
        foreach (var (abbreviation, words) in equivalents.Abbreviations)
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
}
