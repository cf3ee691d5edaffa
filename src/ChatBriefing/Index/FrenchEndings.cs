using static ChatBriefing.Index.WordTag;

namespace ChatBriefing.Index;

/// <summary>Guesses an unlisted French word from its ending.</summary>
internal static class FrenchEndings
{
    /// <summary>The guess for <paramref name="word"/>, in lower case; the word is spelled over while its singular is looked for.</summary>
    public static WordGuess Guess(Lexicon lexicon, Span<char> word)
    {
        if (word is [.., 'a', 'u', 'x'])
        {
            word[^2] = 'l';
            return lexicon.Knows(word[..^1], out var stem) ? Plural(stem) : new WordGuess(word is [.., 'e', _, _, _] ? PluralNoun : Adjective, Noun);
        }

        if (word is [_, _, _, .., 's'])
        {
            var one = word[..^1];
            if (lexicon.Knows(one, out var stem) || one is not [.., 'i'])
            {
                return Plural(stem != default ? stem : Guess(lexicon, one));
            }
        }

        return IsThirdPerson(lexicon, word) ? new WordGuess(Verb) : OfSingular(word);
    }

    /// <summary>Whether the ending alone makes a word an ordinary one, though it begins with a capital.</summary>
    public static bool IsTelling(ReadOnlySpan<char> word) =>
        word is [.., 't' or 's', 'i', 'o', 'n'] or [.., 't' or 's', 'i', 'o', 'n', 's'] or [.., 'm', 'e', 'n', 't'] or [.., 'i', 't', 'é'] or
            [.., 'e', 'u', 'r', 's'] or [.., 'é' or 'e', 'e', 's'] or [.., 'é'] or [.., 'é', 'e'] or [.., 'é', 's'] or [.., 'i', 's', 'm', 'e'] or [.., 'a', 'n', 't'] or [.., 'a' or 'i', 'b', 'l', 'e'];

    private static WordGuess Plural(WordGuess stem) => stem switch
    {
        { Tag: Noun or Verb or Auxiliary or Adverb or Other, Other: not PastVerb } => stem with { Tag = PluralNoun, Other = stem.Other == Adjective ? Adjective : Other },
        { Tag: PastVerb } or { Other: PastVerb } => stem with { Tag = PastVerb, Other = PluralNoun },
        { Other: Noun } or { Tag: Gerund } => stem with { Other = PluralNoun },
        _ => stem,
    };

    /// <summary>Whether adding an "r" makes a listed infinitive.</summary>
    private static bool IsThirdPerson(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        if (word is not [.., 'e'])
        {
            return false;
        }

        Span<char> infinitive = stackalloc char[word.Length + 1];
        word.CopyTo(infinitive);
        infinitive[^1] = 'r';
        return lexicon.Knows(infinitive, out _);
    }

    private static WordGuess OfSingular(ReadOnlySpan<char> word)
    {
        if (IsNoun(word))
        {
            return new WordGuess(Noun);
        }

        return word switch
        {
            [.., 'i', 's', 't', 'e'] => new WordGuess(Noun, Adjective),
            [.., 'n' or 'r' or 'u', 't', 'é'] => new WordGuess(Noun, PastVerb),
            [.., 'i', 'f', 'i', 'e', 'r'] => new WordGuess(Verb),
            [.., 'i', 'e', 'r'] => new WordGuess(Noun),
            [.., 'a' or 'e', 'm', 'm', 'e', 'n', 't'] or [.., 'é', 'm', 'e', 'n', 't'] => new WordGuess(Adverb),
            [.., 'e', 'm', 'e', 'n', 't'] => new WordGuess(Adverb, Noun),
            [.., 'm', 'e', 'n', 't'] => new WordGuess(Noun),
            [.., 'é'] or [.., 'é', 'e'] => new WordGuess(PastVerb),
            [.., 'a', 'n', 't'] => new WordGuess(Gerund),
            [_, _, .., not ('a' or 'e' or 'o'), 'u'] => new WordGuess(PastVerb),
            _ when IsVerb(word) => new WordGuess(Verb),
            _ when IsAdjective(word) => new WordGuess(Adjective, Noun),
            _ => new WordGuess(Noun, Adjective),
        };
    }

    private static bool IsNoun(ReadOnlySpan<char> word) => word is
        [.., 'i', 'o', 'n'] or [.., 'i', 't', 'é'] or [.., 'e', 'u', 'r'] or [.., 'a', 'g', 'e'] or [.., 'i', 's', 'm', 'e'] or [.., 'a' or 'e', 'n', 'c', 'e'] or
        [.., 'u', 'r', 'e'] or [.., 'e', 's', 's', 'e'] or [.., 'e', 't', 't', 'e'] or [.., 'i', 'é', 't', 'é'] or [.., 'o', 'g', 'i', 'e'] or [.., 'a', 'i', 'n', 't'];

    private static bool IsVerb(ReadOnlySpan<char> word) => word.Length > 3 && word is
        [.., 'e', 'r'] or [.., 'i', 'r'] or [.., 'd', 'r', 'e'] or [.., 'a', 'i', 't'] or [.., 'e', 'n', 't'] or [.., 'a'] or [.., 'e', 'z'] or [.., 'r', 'o', 'n', 't'] or
        [.., 'i', 's', 'e'] or [.., 'i', 'f', 'i', 'e'] or [_, _, _, .., 'i', 't'];

    private static bool IsAdjective(ReadOnlySpan<char> word) => word.Length > 3 && word is
        [.., 'e', 'u', 'x'] or [.., 'e', 'u', 's', 'e'] or [.., 'i', 'f'] or [.., 'i', 'v', 'e'] or [.., 'i', 'q', 'u', 'e'] or [.., 'a', 'l'] or [.., 'a', 'l', 'e'] or
        [.., 'a' or 'i', 'b', 'l', 'e'] or [.., 'e', 'l'] or [.., 'e', 'l', 'l', 'e'] or [.., 'a', 'i', 'r', 'e'] or [.., 'i', 'e', 'n'] or [.., 'i', 'e', 'n', 'n', 'e'] or
        [.., 'a', 'i', 's'] or [.., 'o', 'i', 's'] or [.., 'a', 'i', 's', 'e'] or [.., 'o', 'i', 's', 'e'] or [.., 'i', 'e', 'u', 'r'];
}
