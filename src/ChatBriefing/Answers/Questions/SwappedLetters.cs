using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Mends words in which two neighbouring letters were swapped ("siezed") and of which too little is left without the ending to be told from other words by <see cref="ArticleIndex.Similar"/>.</summary>
/// <param name="index">The corpus, whose words are meant.</param>
/// <param name="analyzer">Analyzes what may be meant.</param>
internal sealed class SwappedLetters(ArticleIndex index, TextAnalyzer analyzer)
{
    private const int ShortestWord = 5;

    /// <summary>The word of the corpus that <paramref name="word"/>, which no article has, was probably meant to be, the commonest of them; <see langword="null"/> where it is a word of its own or no such slip.</summary>
    /// <param name="word">The word, in lower case. Its first letter is taken for right.</param>
    /// <param name="term">The same analyzed.</param>
    /// <param name="language">Its language.</param>
    public string? Mended(string word, string term, Language language)
    {
        if (word.Length < ShortestWord || term.Length >= ArticleIndex.ShortestSimilar || !word.All(char.IsLetter) || Lexicon.Of(language).IsWord(word))
        {
            return null;
        }

        var (meant, most) = ((string?)null, 0);
        for (var at = 1; at + 1 < word.Length; at++)
        {
            var swapped = $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}";
            if (Sentences(swapped, at + 2, language) is var sentences && sentences > most)
            {
                (meant, most) = (swapped, sentences);
            }
        }

        return meant;
    }

    /// <summary>In how many sentences the word stands; 0 where the letters swapped are of the ending, which any word may have.</summary>
    private int Sentences(string word, int swapped, Language language) =>
        analyzer.Analyze(word, language).Terms is [var term] && term.StartsWith(word[..swapped], StringComparison.Ordinal) ? index.SentencesWith(term) : 0;
}
