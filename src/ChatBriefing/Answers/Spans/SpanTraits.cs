using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Finds out what the judge sees of the best spans of a sentence.</summary>
internal static class SpanTraits
{
    private const int Nowhere = 20;

    /// <summary>Number of traits.</summary>
    public static int Count { get; } = Enum.GetValues<SpanTrait>().Length;

    /// <summary>One value for each <see cref="SpanTrait"/>, for each span.</summary>
    public static float[][] Of(SpanSentence sentence, FoundSpan[] spans)
    {
        var best = spans.Length == 0 ? 0 : spans.Max(span => span.Score);
        var traits = new float[spans.Length][];
        for (var i = 0; i < spans.Length; i++)
        {
            var values = traits[i] = new float[Count];
            values[(int)SpanTrait.Behind] = best - spans[i].Score;
            values[(int)SpanTrait.Rank] = spans.Count(other => other.Score > spans[i].Score);
            values[(int)SpanTrait.Overlap] = ExpectedOverlap.Of(spans, i);
            Ends(sentence, spans[i], values);
            Inside(sentence, spans[i], values);
            Around(sentence, spans[i], values);
        }

        return traits;
    }

    private static void Ends(SpanSentence sentence, FoundSpan span, float[] values)
    {
        var (tokens, first, last) = (sentence.Tokens, span.First, span.Last);
        var ends = last + 1 >= sentence.Count;
        values[(int)SpanTrait.Length] = last - first + 1;
        values[(int)SpanTrait.FirstTag] = (int)tokens[first].Tag;
        values[(int)SpanTrait.LastTag] = (int)tokens[last].Tag;
        values[(int)SpanTrait.TagBefore] = first == 0 ? -1 : (int)tokens[first - 1].Tag;
        values[(int)SpanTrait.TagAfter] = ends ? -1 : (int)tokens[last + 1].Tag;
        values[(int)SpanTrait.SignBefore] = SpanSentence.IsPunctuation(tokens[first].Gap) ? 1 : 0;
        values[(int)SpanTrait.SignAfter] = ends || SpanSentence.IsPunctuation(tokens[last + 1].Gap) ? 1 : 0;
        values[(int)SpanTrait.CutsNamesBefore] = Inside(sentence.Names[first], first - 1) ? 1 : 0;
        values[(int)SpanTrait.CutsNamesAfter] = Inside(sentence.Names[last], last + 1) ? 1 : 0;
        values[(int)SpanTrait.CutsQuantityBefore] = Inside(sentence.Numbers[first], first - 1) ? 1 : 0;
        values[(int)SpanTrait.CutsQuantityAfter] = Inside(sentence.Numbers[last], last + 1) ? 1 : 0;
        values[(int)SpanTrait.FirstClass] = (int)tokens[first].Class;
        values[(int)SpanTrait.LastClass] = (int)tokens[last].Class;
        values[(int)SpanTrait.EndsWithHead] = sentence.Role(last) == 1 + (int)TermRole.Head ? 1 : 0;
    }

    private static void Inside(SpanSentence sentence, FoundSpan span, float[] values)
    {
        for (var i = span.First; i <= span.Last; i++)
        {
            var token = sentence.Tokens[i];
            values[(int)SpanTrait.Names] += token.Tag == WordTag.Name ? 1 : 0;
            values[(int)SpanTrait.Numbers] += token.Tag == WordTag.Number ? 1 : 0;
            values[(int)SpanTrait.Verbs] += token.Tag is WordTag.Verb or WordTag.PastVerb or WordTag.Auxiliary ? 1 : 0;
            values[(int)SpanTrait.Prepositions] += token.Tag is WordTag.Preposition or WordTag.To ? 1 : 0;
            values[(int)SpanTrait.Conjunctions] += token.Tag == WordTag.Conjunction ? 1 : 0;
            values[(int)SpanTrait.SignsInside] += i > span.First && SpanSentence.IsPunctuation(token.Gap) ? 1 : 0;
            values[(int)SpanTrait.Repeated] += sentence.Match.TermAt[i] >= 0 ? 1f / (span.Last - span.First + 1) : 0;
        }
    }

    private static void Around(SpanSentence sentence, FoundSpan span, float[] values)
    {
        var total = Math.Max(sentence.TotalWeight, 1e-6f);
        var (before, after) = (Nowhere, Nowhere);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Match.TermAt[i] >= 0)
            {
                before = i < span.First ? Math.Min(Nowhere, span.First - i - 1) : before;
                after = i > span.Last ? Math.Min(after, i - span.Last - 1) : after;
            }
        }

        values[(int)SpanTrait.MatchedBefore] = before;
        values[(int)SpanTrait.MatchedAfter] = after;
        values[(int)SpanTrait.VerbPlace] = sentence.Place(TermRole.Verb, span.First, span.Last);
        values[(int)SpanTrait.HeadPlace] = sentence.Place(TermRole.Head, span.First, span.Last);
        values[(int)SpanTrait.NamePlace] = sentence.Place(TermRole.Name, span.First, span.Last);
        values[(int)SpanTrait.WeightBefore] = sentence.WeightBefore(span.First) / total;
        values[(int)SpanTrait.WeightAfter] = (sentence.TotalWeight - sentence.WeightBefore(span.Last + 1)) / total;
        values[(int)SpanTrait.Segment] = sentence.SegmentWeight(span.First, span.Last) / total;
        values[(int)SpanTrait.Position] = (float)span.First / sentence.Count;
        values[(int)SpanTrait.Structure] = (int)sentence.Question.Pattern.Structure;
        values[(int)SpanTrait.HeadClass] = (int)sentence.Question.Pattern.HeadClass;
    }

    private static bool Inside(WordRun run, int at) => run.First >= 0 && at >= run.First && at <= run.Last;
}
