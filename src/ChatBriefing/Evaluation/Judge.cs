using ChatBriefing.Answers;
using ChatBriefing.Corpus;

namespace ChatBriefing.Evaluation;

/// <summary>Compares attempts with what the annotators marked.</summary>
internal sealed class Judge(IReadOnlyDictionary<ArticleId, Article> articles, Outline outline)
{
    private const int MostSentences = 2;
    private const int MostCharacters = 400;

    /// <summary>How the attempt did.</summary>
    public Marks Mark(SetQuestion question, Attempt attempt)
    {
        var (first, within) = (First(attempt.Anywhere), First(attempt.Within));
        return new Marks(
            ParagraphPlace(question, attempt.Paragraphs),
            SentencePlace(question, attempt.Anywhere.Ranked),
            first is not null && Holds(question, first with { Excerpt = first.Sentence }),
            within is not null && Holds(question, within),
            first is null ? null : outline.SentencesIn(first.Article, first.Excerpt),
            Short(question, first),
            Short(question, within));
    }

    private static MeasuredSentence? First(Measured measured) => measured.Ranked.Count > 0 ? measured.Ranked[0] : null;

    private int ParagraphPlace(SetQuestion question, IReadOnlyList<MeasuredSentence> ranked)
    {
        var seen = new HashSet<(ArticleId, int)>();
        foreach (var sentence in ranked)
        {
            seen.Add((sentence.Article, outline.Paragraph(sentence.Article, sentence.Sentence)));
            if (sentence.Article == question.Article && question.Context.Overlaps(sentence.Sentence))
            {
                return seen.Count;
            }
        }

        return 0;
    }

    private int SentencePlace(SetQuestion question, IReadOnlyList<MeasuredSentence> ranked)
    {
        for (var i = 0; i < ranked.Count; i++)
        {
            if (Holds(question, ranked[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private bool Holds(SetQuestion question, MeasuredSentence found) =>
        found.Article == question.Article
        && question.Answers.Any(found.Excerpt.Contains)
        && (found.Excerpt.Length <= MostCharacters || outline.SentencesIn(found.Article, found.Excerpt) <= MostSentences);

    private (double Exact, double F1) Short(SetQuestion question, MeasuredSentence? found)
    {
        var asked = articles[question.Article];
        var answer = found?.ShortAnswer?.In(articles[found.Article].Text);
        return ShortAnswerScore.Best(answer, question.Answers.Select(span => span.In(asked.Text)), asked.Language);
    }
}
