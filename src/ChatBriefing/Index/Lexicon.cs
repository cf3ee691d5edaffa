using System.Collections.Frozen;
using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>The listed words of a language with their parts of speech and what they speak of.</summary>
internal sealed class Lexicon
{
    private static readonly Lexicon English = new(
        [EnglishWords.Closed, EnglishWords.Adjectives, EnglishWords.NounsAndVerbs, EnglishWords.Verbs, EnglishWords.Nouns],
        EnglishClasses.Words,
        [EnglishClasses.Names, GivenNames.Names]);

    private static readonly Lexicon French = new(
        [FrenchWords.Closed, FrenchWords.Verbs, FrenchWords.Others],
        FrenchClasses.Words,
        [FrenchClasses.Names, GivenNames.Names]);

    private readonly FrozenDictionary<string, WordGuess>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> _names;

    private Lexicon(string[] words, string classes, string[] names)
    {
        var classOf = Classes([classes]);
        var guesses = classOf.ToDictionary(pair => pair.Key, pair => new WordGuess(Usual(pair.Value), Class: pair.Value), StringComparer.Ordinal);
        foreach (var (section, word) in words.SelectMany(Entries).Reverse())
        {
            guesses[word] = Guess(section) with { Class = classOf.GetValueOrDefault(word) };
        }

        _words = guesses.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _names = Classes(names).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The lexicon of a language.</summary>
    public static Lexicon Of(Language language) => language == Language.French ? French : English;

    /// <summary>Whether <paramref name="word"/>, in lower case with a straight apostrophe, is listed as an ordinary word. A guess without a tag leaves the part of speech to the endings of the word.</summary>
    public bool Knows(ReadOnlySpan<char> word, out WordGuess guess) => _words.TryGetValue(word, out guess);

    /// <summary>Whether the word seems to be the plural or the third person of a listed one.</summary>
    public bool KnowsWithoutS(ReadOnlySpan<char> word) =>
        word is [_, _, _, .., 's'] && (_words.ContainsKey(word[..^1]) || (word is [_, _, _, _, .., 'e', _] && _words.ContainsKey(word[..^2])));

    /// <summary>Whether the word, in lower case, is listed or seems to be made of a listed one: no slip of another.</summary>
    public bool IsWord(string word) => _words.ContainsKey(word) || KnowsWithoutS(word) || (word is [.. var stem, 'i', 'e', 's'] && _words.ContainsKey($"{stem}y"));

    /// <summary>The listed word of which <paramref name="word"/>, in lower case, is probably a slip: one letter more, less or other, never the first; <see langword="null"/> where there is none.</summary>
    public string? Similar(string word)
    {
        const int ShortestWord = 6;
        return word.Length < ShortestWord ? null : Near(word) ?? (word[^1] == 's' && word.Length > ShortestWord ? Near(word[..^1]) : null);
    }

    /// <summary>The first such word by the alphabet, whatever the order of the table.</summary>
    private string? Near(string word)
    {
        string? near = null;
        foreach (var other in _words.Dictionary.Keys)
        {
            if (other[0] == word[0] && EditDistance.IsOne(other, word) && (near is null || string.CompareOrdinal(other, near) < 0))
            {
                near = other;
            }
        }

        return near;
    }

    /// <summary>What a name speaks of; <see cref="WordClass.None"/> when it is not listed.</summary>
    public WordClass NameClass(ReadOnlySpan<char> word) => _names.TryGetValue(word, out var value) ? value : WordClass.None;

    private static Dictionary<string, WordClass> Classes(string[] tables)
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var (section, word) in tables.SelectMany(Entries))
        {
            classes.TryAdd(word, Enum.Parse<WordClass>(section));
        }

        return classes;
    }

    private static IEnumerable<(string Section, string Word)> Entries(string table)
    {
        var section = "";
        foreach (var entry in table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry[^1] == ':')
            {
                section = entry[..^1];
            }
            else
            {
                yield return (section, entry);
            }
        }
    }

    private static WordGuess Guess(string section)
    {
        var tags = section.Split('+');
        return new WordGuess(Enum.Parse<WordTag>(tags[0]), tags.Length > 1 ? Enum.Parse<WordTag>(tags[1]) : WordTag.Other);
    }

    private static WordTag Usual(WordClass value) => value switch
    {
        WordClass.NumberWord or WordClass.Scale => WordTag.Number,
        WordClass.Ordinal or WordClass.Colour or WordClass.Nationality => WordTag.Adjective,
        WordClass.Time or WordClass.Cause or WordClass.Manner => WordTag.Other,
        _ => WordTag.Noun,
    };
}
