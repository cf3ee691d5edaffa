using Lucene.Net.Analysis.Miscellaneous;

namespace ChatBriefing.Index;

/// <summary>Writes words as they are typed without accents.</summary>
internal static class Accents
{
    // One letter becomes four at most.
    private const int LongestFold = 4;

    /// <summary>The word with plain letters: "intéressent" as "interessent".</summary>
    public static string Without(string word)
    {
        var letters = new char[word.Length * LongestFold];
        return new string(letters, 0, ASCIIFoldingFilter.FoldToASCII(word.ToCharArray(), 0, letters, 0, word.Length));
    }
}
