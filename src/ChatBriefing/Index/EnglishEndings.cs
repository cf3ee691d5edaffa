using static ChatBriefing.Index.WordTag;

namespace ChatBriefing.Index;

/// <summary>Guesses an unlisted English word from its ending.</summary>
internal static class EnglishEndings
{
    /// <summary>The guess for <paramref name="word"/>, in lower case; the word is spelled over while its singular is looked for.</summary>
    public static WordGuess Guess(Lexicon lexicon, Span<char> word)
    {
        if (word is [.., 's'] and not [.., 's' or 'u' or 'i', 's'] && word.Length > 3)
        {
            return WithoutS(lexicon, word);
        }

        if (word is [_, _, _, _, .., 'a', 't', 'e'])
        {
            return new WordGuess(Noun, Verb);
        }

        return new WordGuess(word switch
        {
            { Length: > 3 } and [.., 'e', 'd'] => PastVerb,
            { Length: > 4 } and [.., 'i', 'n', 'g'] => Gerund,
            { Length: > 4 } and [.., 'l', 'y'] => Adverb,
            _ => IsAdjective(word) ? Adjective : IsVerb(word) ? Verb : Noun,
        });
    }

    /// <summary>Whether the ending alone makes a word an ordinary one, though it begins with a capital.</summary>
    public static bool IsTelling(ReadOnlySpan<char> word) => word is
        [.., 't' or 's', 'i', 'o', 'n'] or [.., 't' or 's', 'i', 'o', 'n', 's'] or [.., 'm', 'e', 'n', 't'] or [.., 'm', 'e', 'n', 't', 's'] or
        [.., 'n', 'e', 's', 's'] or [.., 'i', 't', 'y'] or [.., 'i', 't', 'i', 'e', 's'] or [.., 'l', 'l', 'y'] or [.., 'i', 'n', 'g'] or [.., 'e', 'd'] or
        [.., 'i', 's', 't', 's'] or [.., 'e' or 'o', 'r', 's'] or [.., 'o', 'u', 's'] or [.., 'i', 's', 'm'] or [.., 'i', 'c'] or [.., 'a', 'b', 'l', 'e'];

    private static WordGuess WithoutS(Lexicon lexicon, Span<char> word)
    {
        var known = lexicon.Knows(word[..^1], out var stem) || (word[^2] == 'e' && lexicon.Knows(word[..^2], out stem));
        if (!known && word is [.., 'i', 'e', 's'])
        {
            word[^3] = 'y';
            known = lexicon.Knows(word[..^2], out stem);
        }

        return !known ? new WordGuess(IsVerb(word[..^1]) ? Verb : PluralNoun) : stem switch
        {
            { Tag: Verb } => stem with { Other = stem.Other == Noun ? PluralNoun : Other },
            { Tag: Noun, Other: Verb } or { Tag: PastVerb, Other: Noun } => stem with { Tag = PluralNoun, Other = Verb },
            { Other: Verb } => stem with { Tag = Verb, Other = Other },
            _ => stem with { Tag = PluralNoun, Other = Other },
        };
    }

    private static bool IsAdjective(ReadOnlySpan<char> word) => word.Length > 4 && word is
        [.., 'o', 'u', 's'] or [.., 'f', 'u', 'l'] or [.., 'l', 'e', 's', 's'] or [.., 'i', 'v', 'e'] or [.., 'a' or 'i', 'b', 'l', 'e'] or [.., 'a', 'l'] or
        [.., 'i', 'c'] or [.., 'i', 's', 'h'] or [.., 'i', 'e', 's', 't'] or [.., 's', 'o', 'm', 'e'] or [.., 'l', 'i', 'k', 'e'] or [.., 'i', 'a', 'n'] or
        [.., 'e', 's', 'e'] or [.., 'l', 'a', 'r'];

    private static bool IsVerb(ReadOnlySpan<char> word) => word.Length > 5 && word is [.., 'i', 'z' or 's', 'e'] or [.., 'i', 'f', 'y'];
}
