using ChatBriefing.Answers.Matching;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>How a question's terms stand in a whole paragraph, or in that part of a very long one which surrounds a sentence.</summary>
internal sealed class ParagraphMatch
{
    private const int MostSentences = 25;

    // Sentences of a very long paragraph share what surrounds them with their neighbours, eight at a time.
    private const int Step = 8;

    /// <summary>Matches the sentences around <paramref name="passage"/>, see <see cref="First"/>.</summary>
    public ParagraphMatch(Passage passage, int terms, Wording wording, TermMatches matches, PassageReader passages)
    {
        (Levels, Frequencies) = (new float[terms], new float[terms]);
        var first = First(passage);
        var last = Math.Min(passage.ParagraphDoc + passage.ParagraphLength, first + MostSentences) - 1;
        for (var doc = first; doc <= last; doc++)
        {
            Add(passages.At(doc).Tokens, matches.In(doc));
            Pairs |= wording.PairsIn(passages.At(doc).Tokens);
        }
    }

    /// <summary>For each term how well it stands somewhere in the paragraph, from 0 to 1.</summary>
    public float[] Levels { get; }

    /// <summary>For each term how often it stands there; a word that is only alike counts for one.</summary>
    public float[] Frequencies { get; }

    /// <summary>The pairs of the question's words that stand side by side in any of its sentences, see <see cref="Wording"/>.</summary>
    public ulong Pairs { get; }

    /// <summary>Number of content words.</summary>
    public int Length { get; private set; }

    /// <summary>BM25 of the paragraph; set by <see cref="SentenceFeatures"/>.</summary>
    public float Score { get; set; }

    /// <summary>The first sentence of the paragraph, or of that part of a very long one which surrounds the passage.</summary>
    public static int First(Passage passage)
    {
        var start = (passage.Place / Step * Step) + (Step / 2) - (MostSentences / 2);
        return passage.ParagraphDoc + Math.Clamp(start, 0, Math.Max(0, passage.ParagraphLength - MostSentences));
    }

    private void Add(Token[] tokens, SentenceMatch match)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            Length += tokens[i].IsContent ? 1 : 0;
            if (match.TermAt[i] >= 0)
            {
                Frequencies[match.TermAt[i]] += 1;
            }
        }

        for (var t = 0; t < Levels.Length; t++)
        {
            Levels[t] = Math.Max(Levels[t], match.Levels[t]);
        }
    }
}
