using System.Collections.Frozen;

namespace ChatBriefing.Index;

/// <summary>Hashes of words that stay the same across processes and builds (FNV-1a, 64 bits), since they are written to disk.</summary>
internal static class TermHash
{
    private const int FamilyLetters = 5;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Hash of a whole analyzed word.</summary>
    public static ulong Of(ReadOnlySpan<char> term)
    {
        var hash = Offset;
        foreach (var c in term)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    /// <summary>Hashes of analyzed words that are parted by spaces.</summary>
    public static FrozenSet<ulong> SetOf(string terms) => terms.Split(' ').Select(term => Of(term)).ToFrozenSet();

    /// <summary>Hash of a word's first five letters: a cheap stand-in for its derivational family.</summary>
    public static uint Family(ReadOnlySpan<char> term)
    {
        var hash = Of(term[..Math.Min(term.Length, FamilyLetters)]);
        return (uint)(hash ^ (hash >> 32));
    }
}
