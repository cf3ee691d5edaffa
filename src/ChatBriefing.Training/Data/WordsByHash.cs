using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Evaluation;
using ChatBriefing.Index;

namespace ChatBriefing.Training.Data;

/// <summary>Gives hashed words back, so that weights can be written down.</summary>
internal sealed class WordsByHash
{
    private readonly Dictionary<ulong, string> _words = [];

    public WordsByHash(TextAnalyzer analyzer, IEnumerable<QuestionSet> sets)
    {
        foreach (var set in sets)
        {
            foreach (var article in set.Articles)
            {
                foreach (var sentence in article.Paragraphs.SelectMany(paragraph => paragraph.Sentences))
                {
                    Add(analyzer.Analyze(sentence.In(article.Text), article.Language));
                }
            }

            foreach (var question in set.Questions)
            {
                var (plain, language) = (PlainQuestion.Of(question.Text), LanguageGuess.Of(question.Text));
                Add(analyzer.Analyze(plain, language));
                Add(analyzer.Analyze(plain.ToLowerInvariant(), language));
            }
        }
    }

    /// <summary>The analyzed word with this hash.</summary>
    public string Of(ulong hash) => _words.TryGetValue(hash, out var word) ? word : throw new InvalidOperationException($"No word of the sets has the hash {hash}.");

    private void Add(AnalyzedText text)
    {
        for (var i = 0; i < text.Terms.Length; i++)
        {
            _words.TryAdd(text.Tokens[i].Term, text.Terms[i]);
            var surface = text.Surface(i).ToString().ToLowerInvariant();
            if (surface.Length >= 5)
            {
                _words.TryAdd(TermHash.Of($"-{surface[^3..]}"), $"-{surface[^3..]}");
            }
        }
    }
}
