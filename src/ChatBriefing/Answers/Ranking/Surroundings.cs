using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Counts, in part, question words that stand around a sentence instead of in it: before it, after it, elsewhere in its paragraph, in the title.</summary>
internal static class Surroundings
{
    private const int FarthestSentence = 12;
    private const float Before = 0.7f;
    private const float After = 0.4f;
    private const float Paragraph = 0.45f;
    private const float Title = 0.5f;

    /// <summary>Fills <see cref="Candidate.Around"/>.</summary>
    public static void Match(Question question, Candidate candidate, PassageReader passages)
    {
        var passage = candidate.Passage;
        candidate.Own.CopyTo(candidate.Around, 0);
        Span<float> levels = stackalloc float[question.Terms.Count];
        var first = Math.Max(0, passage.Place - FarthestSentence);
        var last = Math.Min(passage.ParagraphLength - 1, passage.Place + FarthestSentence);
        for (var place = first; place <= last; place++)
        {
            var distance = place - passage.Place;
            if (distance != 0)
            {
                Add(question, candidate, passages.At(passage.Doc + distance), distance == -1 ? Before : distance == 1 ? After : Paragraph, levels);
            }
        }

        var title = passages.At(passage.ArticleDoc + 1);
        if (title.Role == ParagraphRole.Title)
        {
            Add(question, candidate, title, Title, levels);
        }
    }

    private static void Add(Question question, Candidate candidate, Passage other, float share, Span<float> levels)
    {
        levels.Clear();
        TermMatcher.Match(question.Terms, other.Tokens, levels);
        for (var t = 0; t < levels.Length; t++)
        {
            candidate.Around[t] = Math.Max(candidate.Around[t], share * levels[t]);
        }
    }
}
