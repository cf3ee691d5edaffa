using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Citing;

/// <summary>Names answers by what they rest on, so that the same answer has the same receipt everywhere.</summary>
internal static class ReceiptWriter
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Letters = 12;

    /// <summary>The receipt of an answer.</summary>
    public static Receipt Write(string question, Generation generation, IReadOnlyList<Excerpt> excerpts)
    {
        var cited = excerpts.Select(excerpt => excerpt.Citation).ToArray();
        var content = new StringBuilder(generation.Value).Append('\n').Append(question);
        foreach (var citation in cited)
        {
            content.Append('\n').Append(citation.Article.Value).Append('\t').Append(citation.Sha256).Append('\t').Append(citation.Span.Start).Append('\t').Append(citation.Span.Length);
        }

        return new Receipt(new ReceiptId(Name(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))), question, generation, cited);
    }

    private static string Name(byte[] hash) => string.Create(Letters, hash, static (letters, bytes) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = Alphabet[bytes[i] & 31];
        }
    });
}
