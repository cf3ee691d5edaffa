using System.Collections.Frozen;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Citing;

/// <summary>Tells whether a sentence points at the one before it with a pronoun, before any name or noun of its own says what it is about.</summary>
internal static class Leaning
{
    private const int LongestOpening = 5;

    private static readonly FrozenSet<string> Pointers = Set("""
        he she it they him her them his its their this that these those such both latter former
        il elle ils elles cela ceci ce cette ces cet celui celle ceux celles son sa ses leur leurs lui
        """);

    /// <summary>Whether it does.</summary>
    /// <param name="tokens">The sentence's words.</param>
    /// <param name="text">Its text.</param>
    public static bool OnBefore(Token[] tokens, string text)
    {
        for (var i = 0; i < Math.Min(tokens.Length, LongestOpening); i++)
        {
            if (Pointers.Contains(tokens[i].Span.In(text).ToLowerInvariant()))
            {
                return true;
            }

            if (tokens[i].Tag is WordTag.Noun or WordTag.PluralNoun or WordTag.Name or WordTag.Number or WordTag.Verb or WordTag.Auxiliary)
            {
                return false;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
