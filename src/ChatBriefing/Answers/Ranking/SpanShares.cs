using ChatBriefing.Answers.Spans;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Fills in what the spans of all sentences together tell of each sentence.</summary>
internal static class SpanShares
{
    private const float Least = -12;

    /// <summary>Fills the span features of the sentences that were looked at closely.</summary>
    public static void Fill(List<Candidate> candidates)
    {
        var (all, best, paragraphs) = (new LogSum(), float.NegativeInfinity, new Dictionary<int, LogSum>());
        foreach (var candidate in candidates.Where(candidate => candidate.Spans.Length > 0))
        {
            best = Math.Max(best, candidate.Spans[0].Score);
            all.Add(candidate.SpanSum);
            var paragraph = paragraphs.GetValueOrDefault(candidate.Passage.ParagraphDoc);
            paragraph.Add(candidate.SpanSum);
            paragraphs[candidate.Passage.ParagraphDoc] = paragraph;
        }

        foreach (var candidate in candidates)
        {
            var (features, found) = (candidate.Features, candidate.Spans.Length > 0);
            features[(int)SentenceFeature.SpanScore] = found ? Math.Max(Least, candidate.Spans[0].Score - best) : Least;
            features[(int)SentenceFeature.SpanShare] = found ? Math.Max(Least, candidate.SpanSum - all.Value) : Least;
            features[(int)SentenceFeature.SpanShareOfParagraph] = found ? Math.Max(Least, paragraphs[candidate.Passage.ParagraphDoc].Value - all.Value) : Least;
        }
    }
}
