using System.Text.RegularExpressions;
using ChatBriefing.Corpus;

namespace ChatBriefing.Evaluation;

/// <summary>Compares short answers as the evaluation script of SQuAD 1.1 does (Rajpurkar et al. 2016).</summary>
/// <remarks>
/// Both sides are put in lower case, freed of ASCII punctuation and of the articles a, an, the, and split at white space. The script knows English only: for
/// French the words taken away are le, la, les, un, une, des, du, de, au, aux, and l' and d' before a word, with a straight or a typographic apostrophe.
/// </remarks>
internal static partial class ShortAnswerScore
{
    /// <summary>Whether the answer is equal to one of the annotators', 1 or 0, and its overlap with the nearest of them.</summary>
    /// <param name="answer">The short answer; <see langword="null"/> where there is none, which scores 0.</param>
    /// <param name="marked">What the annotators marked.</param>
    /// <param name="language">Language of the article.</param>
    public static (double Exact, double F1) Best(string? answer, IEnumerable<string> marked, Language language)
    {
        var best = (Exact: 0.0, F1: 0.0);
        if (answer is not null)
        {
            var words = Words(answer, language);
            foreach (var expected in marked.Select(text => Words(text, language)))
            {
                best = (Math.Max(best.Exact, words.SequenceEqual(expected) ? 1 : 0), Math.Max(best.F1, Overlap(words, expected)));
            }
        }

        return best;
    }

    /// <summary>The words that are compared.</summary>
    public static string[] Words(string text, Language language)
    {
        var french = language == Language.French;
        var lower = text.ToLowerInvariant();
        var plain = Punctuation().Replace(french ? FrenchElisions().Replace(lower, string.Empty) : lower, string.Empty);
        var articles = french ? FrenchArticles() : EnglishArticles();
        return articles.Replace(plain, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    private static double Overlap(string[] answer, string[] expected)
    {
        var left = expected.CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        var common = answer.Count(word => left.TryGetValue(word, out var count) && (left[word] = count - 1) >= 0);
        var (precision, recall) = ((double)common / answer.Length, (double)common / expected.Length);
        return common == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    [GeneratedRegex(@"[!""#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\b(?:a|an|the)\b")]
    private static partial Regex EnglishArticles();

    [GeneratedRegex(@"\b(?:le|la|les|un|une|des|du|de|au|aux)\b")]
    private static partial Regex FrenchArticles();

    [GeneratedRegex(@"\b[ld]['’]")]
    private static partial Regex FrenchElisions();
}
