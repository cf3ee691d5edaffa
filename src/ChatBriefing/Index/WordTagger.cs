using System.Buffers;
using ChatBriefing.Corpus;
using static ChatBriefing.Index.WordTag;

namespace ChatBriefing.Index;

/// <summary>Guesses the part of speech and the class of each word of a sentence: first by itself, then by its neighbours.</summary>
internal static class WordTagger
{
    private const int MostOnStack = 128;
    private const int LongestWord = 32;
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCM");

    /// <summary>Fills in <see cref="Token.Tag"/> and <see cref="Token.Class"/> of all words of <paramref name="text"/>.</summary>
    public static void Tag(ReadOnlySpan<char> text, Language language, Span<Token> tokens)
    {
        var guesses = tokens.Length <= MostOnStack ? stackalloc WordGuess[MostOnStack] : new WordGuess[tokens.Length];
        guesses = guesses[..tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var before = i == 0 ? default : guesses[i - 1];
            var lead = language == Language.French ? Elided(text, tokens[i].Start, before) : tokens[i].Gap == WordGap.Possessive ? Ending(before) : Other;
            guesses[i] = Alone(text, language, tokens, i, lead) with { Lead = lead, Apart = IsApart(tokens[i].Gap) };
        }

        Settle(language, new GuessedSentence(guesses));
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = tokens[i] with { Tag = guesses[i].Tag, Class = guesses[i].Class };
        }
    }

    private static void Settle(Language language, GuessedSentence sentence)
    {
        if (language == Language.French)
        {
            FrenchContext.Settle(sentence);
        }
        else
        {
            EnglishContext.Settle(sentence);
        }
    }

    private static WordGuess Alone(ReadOnlySpan<char> text, Language language, ReadOnlySpan<Token> tokens, int i, WordTag lead)
    {
        var token = tokens[i];
        var surface = text.Slice(token.Start, token.Length);
        if (token.Is(TokenTraits.Digit))
        {
            return new WordGuess(Number, Class: IsOrdinal(surface) ? WordClass.Ordinal : WordClass.None);
        }

        if (surface.Length > LongestWord)
        {
            return new WordGuess(token.Is(TokenTraits.Capital) ? Name : Noun);
        }

        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..surface.ToLowerInvariant(lower)];
        lower.Replace('’', '\'');
        if (!token.Is(TokenTraits.Capital))
        {
            return Ordinary(language, lower);
        }

        if (token.Gap is not (WordGap.None or WordGap.Joined) && !token.Is(TokenTraits.Upper) && Lexicon.Of(language).Knows(lower, out var guess) && IsClosed(guess.Tag))
        {
            return guess;
        }

        var opens = lead == Other && (i == 0 || token.Gap is WordGap.OpenQuote or WordGap.Colon or WordGap.Stop);
        var follows = i + 1 < tokens.Length && tokens[i + 1].Gap is WordGap.None or WordGap.Joined && tokens[i + 1].Is(TokenTraits.Capital | TokenTraits.Digit);
        return Capitalized(language, surface, lower, opens && !token.Is(TokenTraits.Upper), follows);
    }

    private static WordGuess Capitalized(Language language, ReadOnlySpan<char> surface, Span<char> lower, bool opens, bool follows)
    {
        if (language == Language.French && IsRoman(surface))
        {
            return new WordGuess(Adjective, Class: WordClass.Ordinal);
        }

        var lexicon = Lexicon.Of(language);
        var named = lexicon.NameClass(lower);
        var known = lexicon.Knows(lower, out var guess);
        if (named == WordClass.Nationality)
        {
            return new WordGuess(follows && !opens ? Name : Adjective, Name, WordClass.Nationality);
        }

        if (named == WordClass.None && lower is [.., 's'] && lexicon.NameClass(lower[..^1]) == WordClass.Nationality)
        {
            named = WordClass.Nationality;
        }

        if (language == Language.English && lower is ['i'] or ['i', '\'', ..])
        {
            return new WordGuess(Pronoun);
        }

        if (!opens || (follows && (named != WordClass.None || (known && IsOpen(guess.Tag)))) || (!known && (named != WordClass.None || !(IsTelling(language, lower) || lexicon.KnowsWithoutS(lower)))))
        {
            var found = named != WordClass.None || known ? guess.Class : Ordinary(language, lower).Class;
            return new WordGuess(Name, Class: named != WordClass.None ? named : found);
        }

        return Ordinary(language, lower);
    }

    private static WordGuess Ordinary(Language language, Span<char> lower)
    {
        var lexicon = Lexicon.Of(language);
        if (lexicon.Knows(lower, out var guess) && guess.Tag != Other)
        {
            return guess;
        }

        return (language == Language.French ? FrenchEndings.Guess(lexicon, lower) : EnglishEndings.Guess(lexicon, lower)) is var ending && guess.Class != WordClass.None
            ? ending with { Class = guess.Class }
            : ending;
    }

    private static bool IsTelling(Language language, ReadOnlySpan<char> lower) =>
        language == Language.French ? FrenchEndings.IsTelling(lower) : EnglishEndings.IsTelling(lower);

    private static bool IsOpen(WordTag tag) => tag is Noun or PluralNoun or Adjective or Verb or PastVerb or Number or Other;

    private static bool IsClosed(WordTag tag) => tag is Determiner or Possessive or Pronoun or Preposition or To or Conjunction or Subordinator or Wh or Negation;

    private static bool IsOrdinal(ReadOnlySpan<char> surface) =>
        surface is [.., 's', 't'] or [.., 'n' or 'r', 'd'] or [.., 't', 'h'] or [.., 'e', 'r'] or [.., 'm', 'e'] or [.., 'r', 'e'] or [.., >= '0' and <= '9', 'e'];

    /// <summary>Whether the word is a Roman number in the French manner, such as "XIXe".</summary>
    private static bool IsRoman(ReadOnlySpan<char> surface)
    {
        var digits = surface.IndexOfAnyExcept(RomanDigits);
        return (digits > 1 || (digits == 1 && surface[0] is 'I' or 'V' or 'X')) && surface[digits..] is "e" or "er" or "ème" or "re";
    }

    private static bool IsApart(WordGap gap) =>
        gap is not (WordGap.None or WordGap.Joined or WordGap.Possessive or WordGap.Currency or WordGap.Percent or WordGap.OpenQuote or WordGap.CloseQuote);

    /// <summary>What a cut-off "'s" is: a contracted "is" after a pronoun, a possessive ending elsewhere.</summary>
    private static WordTag Ending(WordGuess before) => before.Tag is Pronoun or Wh ? Auxiliary : Possessive;

    /// <summary>What was elided before the word: "l'" is an article, unless the word before wants a verb.</summary>
    private static WordTag Elided(ReadOnlySpan<char> text, int start, WordGuess before) => start < 2 || text[start - 1] is not ('\'' or '’') ? Other : text[start - 2] switch
    {
        'l' or 'L' => before is { Tag: Pronoun or Wh or Negation, Other: Verb } ? Pronoun : Determiner,
        'd' or 'D' => Preposition,
        'u' or 'U' => Subordinator,
        'n' or 'N' or 's' or 'S' or 'm' or 'M' or 't' or 'T' or 'j' or 'J' or 'c' or 'C' => Pronoun,
        _ => Other,
    };
}
