using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Collects what the span model sees of the spans of one sentence. What depends on one end only is collected once for each word.</summary>
/// <remarks>For one thread; each call overwrites what the one before found.</remarks>
internal sealed class SpanFeatures
{
    private SpanFeature[] _found = new SpanFeature[128];
    private int _count;
    private SpanSentence _sentence = null!;
    private TermPlaces _places = null!;
    private int _kind;
    private int _grain;
    private ulong _head;
    private ulong _verb;

    /// <summary>What the last call found.</summary>
    public ReadOnlySpan<SpanFeature> Found => _found.AsSpan(0, _count);

    /// <summary>Turns to another sentence.</summary>
    public void Read(SpanSentence sentence)
    {
        var question = sentence.Question;
        (_sentence, _places) = (sentence, new TermPlaces(sentence));
        _kind = (int)question.Kind;
        _grain = SpanFeature.Grains + question.Pattern.Grain;
        _head = Word(question.Words.Tokens, question.Pattern.Head);
        _verb = Word(question.Words.Tokens, question.Pattern.Verb);
    }

    /// <summary>What speaks for a span beginning at the word.</summary>
    public void Left(int first)
    {
        _count = 0;
        var (tokens, before) = (_sentence.Tokens, first - 1);
        var token = tokens[first];
        Both(SpanTemplate.LeftWord, Word(tokens, before));
        Kind(SpanTemplate.LeftTwoWords, Word(tokens, before - 1), Word(tokens, before));
        Both(SpanTemplate.LeftTags, Tag(before), Tag(first));
        Both(SpanTemplate.LeftGap, (ulong)token.Gap, Class(before));
        Both(SpanTemplate.LeftRoles, (ulong)_sentence.Role(before), (ulong)_sentence.Role(before - 1));
        Both(SpanTemplate.LeftNearest, Nearest(first, -1), 0);
        Kind(SpanTemplate.FirstWord, token.Term, 0);
        Both(SpanTemplate.FirstClass, (ulong)token.Class, SpanShape.Look(token));
        Add(SpanTemplate.VerbAndLeft, SpanFeature.Any, _verb, Word(tokens, before));
    }

    /// <summary>What speaks for a span ending with the word.</summary>
    public void Right(int last)
    {
        _count = 0;
        var (tokens, after) = (_sentence.Tokens, last + 1);
        var token = tokens[last];
        Both(SpanTemplate.RightWord, Word(tokens, after));
        Both(SpanTemplate.RightTags, Tag(last), Tag(after));
        Both(SpanTemplate.RightGap, after < _sentence.Count ? (ulong)tokens[after].Gap : 99, Class(after));
        Both(SpanTemplate.RightRoles, (ulong)_sentence.Role(after), (ulong)_sentence.Role(after + 1));
        Both(SpanTemplate.RightNearest, Nearest(last, 1), 0);
        Kind(SpanTemplate.LastWord, token.Term, 0);
        Both(SpanTemplate.LastClass, (ulong)token.Class, SpanShape.Look(token));
        Kind(SpanTemplate.LastEnding, _sentence.Endings[last], 0);
        if (_head != 0)
        {
            Add(SpanTemplate.HeadAndEnding, SpanFeature.Any, _head, _sentence.Endings[last]);
            Add(SpanTemplate.HeadAndLast, SpanFeature.Any, _head, token.Term);
            Add(SpanTemplate.HeadAndLastTag, SpanFeature.Any, _head, ((ulong)token.Tag << 8) | (ulong)token.Class);
        }
    }

    /// <summary>What speaks for the span as a whole.</summary>
    public void Whole(int first, int last)
    {
        _count = 0;
        var length = (ulong)(last - first + 1);
        var tags = SpanShape.Tags(_sentence.Tokens, first, last);
        Both(SpanTemplate.Length, Math.Min(length, 12));
        Both(SpanTemplate.Tags, tags);
        Both(SpanTemplate.Classes, SpanShape.Classes(_sentence.Tokens, first, last));
        if (_head != 0)
        {
            Add(SpanTemplate.HeadAndTags, SpanFeature.Any, _head, tags);
        }

        Repeated(first, last);
        Both(SpanTemplate.NameRun, SpanShape.Run(_sentence.Names, first, last));
        Both(SpanTemplate.NumberRun, SpanShape.Run(_sentence.Numbers, first, last));
        Both(SpanTemplate.Build, SpanShape.Build(_sentence.Tokens, first, last));
        Both(SpanTemplate.Sides, Share(_sentence.WeightBefore(first)), Share(_sentence.TotalWeight - _sentence.WeightBefore(last + 1)));
        Both(SpanTemplate.Closeness, Closeness(first, last));
        Both(SpanTemplate.Segment, Share(_sentence.SegmentWeight(first, last)));
        Both(SpanTemplate.VerbPlace, Place(TermRole.Verb, first, last));
        Both(SpanTemplate.NamePlace, Place(TermRole.Name, first, last));
        if (_head != 0)
        {
            Both(SpanTemplate.HeadPlace, Place(TermRole.Head, first, last));
        }

        Kind(SpanTemplate.Around, Tag(first - 1), (Tag(last + 1) << 4) | Math.Min(length, 6));
        Kind(SpanTemplate.Enclosed, (ulong)_sentence.Tokens[first].Gap, last + 1 < _sentence.Count ? (ulong)_sentence.Tokens[last + 1].Gap : 99);
    }

    /// <summary>What speaks for any span of the sentence.</summary>
    public void Everywhere()
    {
        _count = 0;
        Both(SpanTemplate.Sentence, (ulong)Math.Min(16, MathF.Round(_sentence.Behind * 2)));
    }

    private void Repeated(int first, int last)
    {
        var (repeated, content, head) = (0, 0, 0ul);
        for (var i = first; i <= last; i++)
        {
            content += _sentence.Tokens[i].IsContent ? 1 : 0;
            repeated += _sentence.Match.TermAt[i] >= 0 ? 1 : 0;
            if (_sentence.Role(i) == 1 + (int)TermRole.Head)
            {
                head = i == last ? 1ul : i == first ? 2ul : 3ul;
            }
        }

        Both(SpanTemplate.Repeats, (ulong)Math.Min(repeated, 3), repeated >= content ? 1ul : 0);
        if (_head != 0)
        {
            Both(SpanTemplate.HeadInside, head);
        }
    }

    private ulong Nearest(int from, int step)
    {
        const int Farthest = 14;
        var (crossed, distance) = (0ul, 0ul);
        for (var i = from; ; i += step)
        {
            if (step < 0 ? i > 0 && SpanSentence.IsPunctuation(_sentence.Tokens[i].Gap) : i + 1 < _sentence.Count && SpanSentence.IsPunctuation(_sentence.Tokens[i + 1].Gap))
            {
                crossed = Math.Min(crossed + 1, 2);
            }

            var next = i + step;
            if (next < 0 || next >= _sentence.Count || ++distance > Farthest)
            {
                return 0;
            }

            if (_sentence.Match.TermAt[next] >= 0)
            {
                return ((ulong)_sentence.Role(next) << 8) | (Bucket(distance) << 4) | (crossed + 1);
            }
        }
    }

    /// <summary>How near the question's words stand, from 0 to 8 by weight; 9 where there are none.</summary>
    private ulong Closeness(int first, int last) =>
        _sentence.TotalWeight == 0 ? 9 : (ulong)Math.Min(8, MathF.Round(10 * _places.Closeness(first, last) / _sentence.TotalWeight));

    /// <summary>Where the nearest word of a role stands: 0 nowhere, 1 inside, else its distance in steps, above 16 when it stands before.</summary>
    private ulong Place(TermRole role, int first, int last) => _places.Nearest(role, first, last) switch
    {
        null => 0,
        0 => 1,
        < 0 and var before => 17 + Bucket((ulong)-before),
        var after => 1 + Bucket((ulong)after),
    };

    private ulong Share(float weight)
    {
        var total = _sentence.TotalWeight;
        return total == 0 ? 9 : (ulong)MathF.Round(4 * weight / total);
    }

    private static ulong Bucket(ulong distance) => distance switch { <= 4 => distance, <= 6 => 5, <= 9 => 6, _ => 7 };

    private ulong Tag(int at) => at < 0 ? 90 : at >= _sentence.Count ? 91 : (ulong)_sentence.Tokens[at].Tag;

    private ulong Class(int at) => at < 0 || at >= _sentence.Count ? 0 : (ulong)_sentence.Tokens[at].Class;

    private static ulong Word(Token[] tokens, int at) => at < 0 || at >= tokens.Length ? 0 : tokens[at].Term;

    private void Both(SpanTemplate template, ulong a, ulong b = 0)
    {
        Add(template, _kind, a, b);
        Add(template, _grain, a, b);
    }

    private void Kind(SpanTemplate template, ulong a, ulong b) => Add(template, _kind, a, b);

    private void Add(SpanTemplate template, int context, ulong a, ulong b)
    {
        if (_count == _found.Length)
        {
            Array.Resize(ref _found, _count * 2);
        }

        _found[_count++] = new SpanFeature(template, context, a, b);
    }
}
