using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Makes terms of the words that a conversation adds to a question.</summary>
internal static class ContextTerms
{
    /// <summary>The content words that the corpus has, each once; nothing stands in for them, and none has to be found.</summary>
    /// <param name="words">The words.</param>
    /// <param name="index">The corpus.</param>
    /// <param name="place">The place in the question that they are given: behind its end.</param>
    public static IEnumerable<QuestionTerm> Of(AnalyzedText words, ArticleIndex index, TextSpan place) =>
        words.Tokens.Select((token, i) => (Token: token, Term: words.Terms[i]))
            .Where(word => word.Token.IsContent && index.SentencesWith(word.Term) > 0)
            .DistinctBy(word => word.Term)
            .Select(word => new QuestionTerm
            {
                Surface = word.Token.Span.In(words.Text),
                Span = place,
                Role = TermRole.Other,
                Term = word.Term,
                Hash = word.Token.Term,
                Family = word.Token.Family,
                IsName = false,
                IsCue = true,
                IsContext = true,
                Rarity = index.Rarity(index.SentencesWith(word.Term)),
                InCorpus = true,
                Aliases = [],
                AliasHashes = [],
                Related = [],
                RelatedHashes = [],
                SpelledOutWords = [],
                SpelledOut = [],
            });
}
