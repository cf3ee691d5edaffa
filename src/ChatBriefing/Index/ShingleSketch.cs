using System.Numerics;
using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>A short mark of an article's text by which copies of one story are recognised although a few words differ.</summary>
/// <remarks>
/// Shingles of four words (Broder 1997), reduced to 64 smallest hashes by one permutation (Li, Owen, Zhang 2012), empty places filled from the right
/// (Shrivastava and Li 2014). The share of equal places estimates the share of common shingles, with a standard error of at most 0.0625.
/// </remarks>
internal static class ShingleSketch
{
    /// <summary>Number of hashes in a sketch.</summary>
    public const int Size = 64;

    /// <summary>Share of equal places from which two articles count as copies of one story.</summary>
    public const float Alike = 0.6f;

    private const int WordsPerShingle = 4;
    private const int FewestShingles = 8;

    /// <summary>The sketch of the article's running text; empty for one too short to tell.</summary>
    public static uint[] Of(Article article)
    {
        var words = new List<ulong>();
        foreach (var paragraph in article.Paragraphs)
        {
            if (paragraph.Role == ParagraphRole.Body)
            {
                AddWords(paragraph.Span.In(article.Text), words);
            }
        }

        return words.Count < FewestShingles + WordsPerShingle - 1 ? [] : Filled(Smallest(words));
    }

    /// <summary>The estimated share of shingles that two articles have in common; 0 where either has no sketch.</summary>
    public static float Likeness(IReadOnlyList<uint> one, IReadOnlyList<uint> other)
    {
        if (one.Count != Size || other.Count != Size)
        {
            return 0;
        }

        var equal = 0;
        for (var i = 0; i < Size; i++)
        {
            equal += one[i] == other[i] ? 1 : 0;
        }

        return equal / (float)Size;
    }

    /// <summary>Case, signs and spacing do not count: they differ between two prints of one story.</summary>
    private static void AddWords(string text, List<ulong> words)
    {
        var lower = text.ToLowerInvariant().AsSpan();
        for (var at = 0; at < lower.Length;)
        {
            var start = at;
            while (at < lower.Length && char.IsLetterOrDigit(lower[at]))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(TermHash.Of(lower[start..at]));
            }
            else
            {
                at++;
            }
        }
    }

    private static uint?[] Smallest(List<ulong> words)
    {
        var smallest = new uint?[Size];
        for (var i = 0; i + WordsPerShingle <= words.Count; i++)
        {
            var hash = Shingle(words, i);
            var (place, value) = ((int)(hash % Size), (uint)(hash >> 32));
            smallest[place] = Math.Min(smallest[place] ?? uint.MaxValue, value);
        }

        return smallest;
    }

    /// <summary>Four words in their order as one number, its bits stirred as in MurmurHash3 so that every one of them depends on every word.</summary>
    private static ulong Shingle(List<ulong> words, int first)
    {
        var hash = 0UL;
        for (var i = first; i < first + WordsPerShingle; i++)
        {
            hash = BitOperations.RotateLeft(hash, 17) ^ words[i];
            hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        }

        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
        return hash ^ (hash >> 33);
    }

    private static uint[] Filled(uint?[] smallest)
    {
        var sketch = new uint[Size];
        for (var i = 0; i < Size; i++)
        {
            var from = i;
            while (smallest[from % Size] is null)
            {
                from++;
            }

            // The distance goes into the value, so that a borrowed hash only equals one borrowed from as far.
            sketch[i] = smallest[from % Size]!.Value + (uint)(from - i);
        }

        return sketch;
    }
}
