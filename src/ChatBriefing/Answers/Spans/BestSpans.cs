using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Keeps the few best of many spans, best first; of equal ones the earlier.</summary>
internal sealed class BestSpans(int most)
{
    private readonly List<(int First, int Last, float Score)> _kept = new(most + 1);

    /// <summary>Takes a span if it is among the best so far.</summary>
    public void Add(int first, int last, float score)
    {
        if (_kept.Count == most && score <= _kept[^1].Score)
        {
            return;
        }

        var at = _kept.Count;
        while (at > 0 && _kept[at - 1].Score < score)
        {
            at--;
        }

        _kept.Insert(at, (first, last, score));
        if (_kept.Count > most)
        {
            _kept.RemoveAt(most);
        }
    }

    /// <summary>The spans with their places in the text.</summary>
    public FoundSpan[] Written(Token[] tokens, string text) =>
        [.. _kept.Select(span => new FoundSpan(span.First, span.Last, SpanFinder.Place(tokens, text, span.First, span.Last), span.Score))];
}
