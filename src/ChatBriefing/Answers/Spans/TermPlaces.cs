using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Answers.Spans;

/// <summary>How near the question's words stand to the spans of one sentence: counted once for each word, and then put together for each span.</summary>
internal sealed class TermPlaces
{
    private static readonly int Roles = Enum.GetValues<TermRole>().Length;
    private readonly int _count;
    private readonly float[] _closeBefore;
    private readonly float[] _closeAfter;
    private readonly int[] _before;
    private readonly int[] _from;

    /// <summary>Counts for one sentence.</summary>
    public TermPlaces(SpanSentence sentence)
    {
        _count = sentence.Count;
        (_closeBefore, _closeAfter) = (new float[_count], new float[_count]);
        (_before, _from) = (new int[Roles * (_count + 1)], new int[Roles * (_count + 1)]);
        for (var i = 0; i < _count; i++)
        {
            if (sentence.Weight(i) > 0)
            {
                Add(i, sentence.Weight(i));
            }
        }

        for (var role = 0; role < Roles; role++)
        {
            Find(sentence, role);
        }
    }

    /// <summary>Sum of the question words' weights outside a span, each divided by its distance in words.</summary>
    public float Closeness(int first, int last) => _closeBefore[first] + _closeAfter[last];

    /// <summary>Distance in words of the nearest word of a role, below 0 where it stands before the span: the one before where two are equally near; 0 where one stands inside; <see langword="null"/> for none.</summary>
    public int? Nearest(TermRole role, int first, int last)
    {
        var at = (int)role * (_count + 1);
        if (_from[at + first] <= last)
        {
            return 0;
        }

        var (before, after) = (_before[at + first], _from[at + last + 1]);
        return before >= 0 && (after >= _count || first - before <= after - last) ? before - first : after < _count ? after - last : null;
    }

    private void Add(int at, float weight)
    {
        for (var i = 0; i < at; i++)
        {
            _closeAfter[i] += weight / (at - i);
        }

        for (var i = at + 1; i < _count; i++)
        {
            _closeBefore[i] += weight / (i - at);
        }
    }

    /// <summary>The last word of the role before each word, -1 for none, and the first one from each word on, <see cref="_count"/> for none.</summary>
    private void Find(SpanSentence sentence, int role)
    {
        var (at, before, from) = (role * (_count + 1), -1, _count);
        for (var i = 0; i <= _count; i++)
        {
            _before[at + i] = before;
            before = sentence.Role(i) == 1 + role ? i : before;
        }

        for (var i = _count; i >= 0; i--)
        {
            from = sentence.Role(i) == 1 + role ? i : from;
            _from[at + i] = from;
        }
    }
}
