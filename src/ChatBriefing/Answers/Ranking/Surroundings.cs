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

    /// <summary>Fills <see cref="Candidate.Own"/> and <see cref="Candidate.Around"/>.</summary>
    public static void Match(Candidate candidate, TermMatches matches, PassageReader passages)
    {
        var passage = candidate.Passage;
        matches.In(passage.Doc).CopyTo(candidate.Own, 0);
        candidate.Own.CopyTo(candidate.Around, 0);
        var first = Math.Max(0, passage.Place - FarthestSentence);
        var last = Math.Min(passage.ParagraphLength - 1, passage.Place + FarthestSentence);
        for (var place = first; place <= last; place++)
        {
            var distance = place - passage.Place;
            if (distance != 0)
            {
                Add(candidate.Around, matches.In(passage.Doc + distance), distance == -1 ? Before : distance == 1 ? After : Paragraph);
            }
        }

        if (passages.At(passage.ArticleDoc + 1).Role == ParagraphRole.Title)
        {
            Add(candidate.Around, matches.In(passage.ArticleDoc + 1), Title);
        }
    }

    private static void Add(float[] around, float[] levels, float share)
    {
        for (var t = 0; t < levels.Length; t++)
        {
            around[t] = Math.Max(around[t], share * levels[t]);
        }
    }
}
