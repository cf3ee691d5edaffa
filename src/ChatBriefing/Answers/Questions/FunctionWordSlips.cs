using System.Collections.Frozen;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Mends slips of the pen in the small words of a question ("betwen", "wich", "waht") and in those that only tell what is asked for ("worht"): no article's vocabulary can, for such words need not stand there.</summary>
internal static class FunctionWordSlips
{
    private const int ShortestSlip = 3;

    /// <summary>How some write question words in a chat, which no rule of slips explains.</summary>
    private static readonly FrozenDictionary<string, string> InEnglishChats = new Dictionary<string, string> { ["wat"] = "what", ["wut"] = "what", ["wot"] = "what", ["wen"] = "when", ["wer"] = "where", ["wher"] = "where", ["hw"] = "how" }.ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> InFrenchChats = new Dictionary<string, string> { ["cb"] = "combien", ["pk"] = "pourquoi", ["pq"] = "pourquoi", ["pkoi"] = "pourquoi", ["qd"] = "quand", ["koi"] = "quoi" }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words for what is asked for: of these only swapped neighbours are mended, for "price" and "prize" are a letter apart.</summary>
    private static readonly string[] Asking = [.. Cues.ForAmount.Concat(Cues.ForDate).Concat(Cues.ForNumber).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The small word that <paramref name="word"/> was probably meant to be; <see langword="null"/> where it is a word of its own or no slip of one.</summary>
    /// <remarks>A slip leaves a letter out, doubles one, or swaps two neighbours; another letter in place of one makes too many true words ("whale", "while").</remarks>
    /// <param name="word">The word, in lower case.</param>
    /// <param name="language">Its language.</param>
    public static string? Mended(string word, Language language)
    {
        if ((language == Language.French ? InFrenchChats : InEnglishChats).TryGetValue(word, out var meant))
        {
            return meant;
        }

        if (word.Length < ShortestSlip || !word.All(char.IsLetter) || IsKnown(word, language))
        {
            return null;
        }

        return FunctionWords.All(language).Where(small => IsSlip(word, small)).OrderByDescending(small => small.Length).ThenBy(small => small, StringComparer.Ordinal).FirstOrDefault()
            ?? Array.Find(Asking, asking => asking.Length == word.Length && IsSwap(word, asking));
    }

    /// <summary>"Whats" is no plural of "what".</summary>
    private static bool IsKnown(string word, Language language) =>
        Lexicon.Of(language).Knows(word, out _) || (Lexicon.Of(language).IsWord(word) && !FunctionWords.Contains(language, word.AsSpan(0, word.Length - 1)));

    private static bool IsSlip(string word, string small) => (small.Length - word.Length) switch
    {
        1 => small.Length > ShortestSlip + 1 && word[0] == small[0] && Without(small, word) >= 0,
        0 => IsSwap(word, small),
        -1 => small.Length > ShortestSlip && Without(word, small) is var extra and >= 0 && (word[extra] == word[Math.Max(extra - 1, 0)] && extra > 0),
        _ => false,
    };

    /// <summary>Index of the one letter that <paramref name="longer"/> has more than <paramref name="shorter"/>; -1 where they differ otherwise.</summary>
    private static int Without(string longer, string shorter)
    {
        var at = longer.AsSpan().CommonPrefixLength(shorter);
        return longer.AsSpan(at + 1).SequenceEqual(shorter.AsSpan(at)) ? at : -1;
    }

    private static bool IsSwap(string word, string small)
    {
        var at = word.AsSpan().CommonPrefixLength(small);
        return at + 1 < word.Length && word[at] == small[at + 1] && word[at + 1] == small[at] && word.AsSpan(at + 2).SequenceEqual(small.AsSpan(at + 2));
    }
}
