namespace ChatBriefing.Answers.Spans;

/// <summary>Puts first the span that overlaps most with what the others say, each by its probability: the choice of least expected loss, where the loss is 1 - F1 in words.</summary>
internal static class ExpectedOverlap
{
    /// <summary>The spans with the chosen one first, the others in their order.</summary>
    /// <param name="spans">Spans of one sentence, best first.</param>
    /// <param name="exact">How much a span's own probability counts beside its overlap with others.</param>
    public static FoundSpan[] First(FoundSpan[] spans, float exact)
    {
        var (chosen, best) = (0, float.NegativeInfinity);
        for (var i = 0; i < spans.Length; i++)
        {
            var gain = Of(spans, i) + (exact * Probability(spans, i));
            (chosen, best) = gain > best ? (i, gain) : (chosen, best);
        }

        return chosen == 0 ? spans : [spans[chosen], .. spans[..chosen], .. spans[(chosen + 1)..]];
    }

    /// <summary>How much a span overlaps with all of them, itself included, each by its probability beside the first one's.</summary>
    public static float Of(FoundSpan[] spans, int at)
    {
        var sum = 0f;
        for (var other = 0; other < spans.Length; other++)
        {
            sum += Probability(spans, other) * Overlap(spans[at], spans[other]);
        }

        return sum;
    }

    private static float Probability(FoundSpan[] spans, int at) => MathF.Exp(spans[at].Score - spans[0].Score);

    private static float Overlap(FoundSpan a, FoundSpan b)
    {
        var same = Math.Min(a.Last, b.Last) - Math.Max(a.First, b.First) + 1;
        return same <= 0 ? 0 : 2f * same / (a.Last - a.First + b.Last - b.First + 2);
    }
}
