using ChatBriefing.Answers.Models;

namespace ChatBriefing.Answers.Spans;

/// <summary>Compares the best spans of a sentence once more, with trees, and puts first the one that overlaps most with what all of them say.</summary>
internal sealed class SpanJudge(TreeModel trees)
{
    private const float ExactShare = 0.3f;

    /// <summary>Names of what the trees see.</summary>
    public static IReadOnlyList<string> Seen { get; } = Enum.GetNames<SpanTrait>();

    /// <summary>The judge of these trees.</summary>
    public static SpanJudge Read(IEnumerable<string> lines) => new(TreeModel.Read(lines, Seen));

    /// <summary>The spans in a new order, the chosen one first; their scores stay those of the span model but for what the trees add.</summary>
    public FoundSpan[] Order(SpanSentence sentence, FoundSpan[] spans)
    {
        var traits = SpanTraits.Of(sentence, spans);
        var judged = new FoundSpan[spans.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            judged[i] = spans[i] with { Score = spans[i].Score + trees.Score(traits[i]) };
        }

        Array.Sort(judged, (a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score) : a.First.CompareTo(b.First));
        return ExpectedOverlap.First(judged, ExactShare);
    }
}
