using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Evaluation;
using ChatBriefing.Index;

namespace ChatBriefing.Training.Data;

/// <summary>Counts how many sentences of the sets have each word.</summary>
/// <remarks>
/// A language's sets differ in what they are about: reviews praise and return things, forum posts do not. A word is as common as it is in the set that has it second most often, so that
/// only what is said everywhere counts as common; where a language has one set, as it is there. What stands in a few articles only is their subject.
/// </remarks>
internal static class CommonWords
{
    private const double Common = 1.0 / 2_000;
    private const int Articles = 5;

    /// <summary>The lines of the file of rarities: content words, by language and alphabet.</summary>
    public static IEnumerable<string> Lines(IEnumerable<QuestionSet> sets, TextAnalyzer analyzer) =>
        from language in sets.GroupBy(set => set.Articles[0].Language).OrderBy(alike => alike.Key)
        from word in Shares(language, analyzer).OrderBy(share => share.Key, StringComparer.Ordinal)
        where word.Value >= Common
        select WordRarity.Line(language.Key, word.Key, word.Value);

    private static Dictionary<string, double> Shares(IEnumerable<QuestionSet> sets, TextAnalyzer analyzer)
    {
        var bySet = sets.Select(set => Shares(set, analyzer)).ToArray();
        return bySet.SelectMany(shares => shares.Keys).Distinct(StringComparer.Ordinal).ToDictionary(
            word => word,
            word => bySet.Select(shares => shares.GetValueOrDefault(word)).OrderDescending().Take(2).Last(),
            StringComparer.Ordinal);
    }

    private static Dictionary<string, double> Shares(QuestionSet set, TextAnalyzer analyzer)
    {
        var counts = new Dictionary<string, (int Sentences, int Articles)>(StringComparer.Ordinal);
        foreach (var article in set.Articles)
        {
            foreach (var (term, count) in article.Paragraphs.SelectMany(paragraph => paragraph.Sentences).SelectMany(sentence => Words(article, sentence, analyzer)).CountBy(term => term))
            {
                var (sentences, articles) = counts.GetValueOrDefault(term);
                counts[term] = (sentences + count, articles + 1);
            }
        }

        var all = set.Articles.Sum(article => article.Paragraphs.Sum(paragraph => paragraph.Sentences.Count));
        return counts.Where(count => count.Value.Articles >= Articles).ToDictionary(count => count.Key, count => (double)count.Value.Sentences / all, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Words(Article article, TextSpan sentence, TextAnalyzer analyzer)
    {
        var words = analyzer.Analyze(sentence.In(article.Text), article.Language);
        return words.Terms.Where((_, i) => words.Tokens[i].IsContent).Distinct(StringComparer.Ordinal);
    }
}
