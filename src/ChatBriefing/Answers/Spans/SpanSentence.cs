using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>A sentence made ready for looking at its spans: what every word is, what it stands for, and which runs it belongs to.</summary>
internal sealed class SpanSentence
{
    /// <summary>Most words of a span.</summary>
    public const int LongestSpan = 14;

    /// <summary>Most words of a sentence that are looked at.</summary>
    public const int MostWords = 120;

    private readonly int[] _roles;
    private readonly float[] _weights;
    private readonly float[] _weightBefore;
    private readonly int[] _segmentStart;
    private readonly int[] _segmentEnd;

    /// <summary>Makes the sentence ready.</summary>
    /// <param name="question">The question.</param>
    /// <param name="tokens">The sentence's words.</param>
    /// <param name="text">The sentence's text.</param>
    /// <param name="match">How they stand for the question's terms.</param>
    /// <param name="behind">How far the sentence's score stands behind the best one's, from 0 up.</param>
    public SpanSentence(Question question, Token[] tokens, string text, SentenceMatch match, float behind)
    {
        (Question, Tokens, Match, Behind) = (question, tokens, match, behind);
        Count = Math.Min(tokens.Length, MostWords);
        Names = WordRuns.Of(tokens, Count, WordRuns.IsName);
        Numbers = WordRuns.Of(tokens, Count, WordRuns.IsQuantity);
        Endings = new ulong[Count];
        (_segmentStart, _segmentEnd) = (new int[Count], new int[Count]);
        (_roles, _weights) = (new int[Count], new float[Count]);
        _weightBefore = new float[Count + 1];
        for (var i = 0; i < Count; i++)
        {
            if (match.TermAt[i] is >= 0 and var term)
            {
                (_roles[i], _weights[i]) = (1 + (int)question.Terms[term].Role, question.Terms[term].Weight);
            }

            _weightBefore[i + 1] = _weightBefore[i] + _weights[i];
            _segmentStart[i] = i == 0 || IsPunctuation(tokens[i].Gap) ? i : _segmentStart[i - 1];
            Endings[i] = Ending(text.AsSpan(tokens[i].Start, tokens[i].Length));
        }

        for (var i = Count - 1; i >= 0; i--)
        {
            _segmentEnd[i] = i == Count - 1 || IsPunctuation(tokens[i + 1].Gap) ? i : _segmentEnd[i + 1];
        }
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The sentence's words.</summary>
    public Token[] Tokens { get; }

    /// <summary>How they stand for the question's terms.</summary>
    public SentenceMatch Match { get; }

    /// <summary>How far the sentence's score stands behind the best one's.</summary>
    public float Behind { get; }

    /// <summary>Number of words that are looked at.</summary>
    public int Count { get; }

    /// <summary>For each word the hash of its last letters behind a hyphen; 0 for short words and numbers.</summary>
    public ulong[] Endings { get; }

    /// <summary>For each word the run of names that it belongs to.</summary>
    public WordRun[] Names { get; }

    /// <summary>For each word the run of numbers and units that it belongs to.</summary>
    public WordRun[] Numbers { get; }

    /// <summary>All spans that may answer, as first and last word: none cuts a hyphenated word, ends with a word that leads on or between an adjective and its noun, or runs across a semicolon.</summary>
    public IEnumerable<(int First, int Last)> Spans()
    {
        for (var first = 0; first < Count; first++)
        {
            for (var last = first; MayBegin(first) && last < Math.Min(first + LongestSpan, Count) && (last == first || MayCross(last)); last++)
            {
                if (MayEnd(last))
                {
                    yield return (first, last);
                }
            }
        }
    }

    /// <summary>Role of the term that the word stands for, from 1; 0 for none; 5 where there is no word.</summary>
    public int Role(int at) => (uint)at >= (uint)Count ? 5 : _roles[at];

    /// <summary>Matched weight before a word.</summary>
    public float WeightBefore(int at) => _weightBefore[at];

    /// <summary>Matched weight of all words.</summary>
    public float TotalWeight => _weightBefore[Count];

    /// <summary>Matched weight outside the span that no punctuation parts from it.</summary>
    public float SegmentWeight(int first, int last) =>
        _weightBefore[first] - _weightBefore[_segmentStart[first]] + _weightBefore[_segmentEnd[last] + 1] - _weightBefore[last + 1];

    /// <summary>Whether the gap parts clauses rather than words.</summary>
    public static bool IsPunctuation(WordGap gap) => gap is not (WordGap.None or WordGap.Joined or WordGap.Possessive or WordGap.Currency or WordGap.Percent);

    /// <summary>Matched weight of a word.</summary>
    public float Weight(int at) => _weights[at];

    /// <summary>Where the nearest word of a role stands: how many words after the span, or before it as a negative number; 0 for nowhere or inside.</summary>
    public int Place(TermRole role, int first, int last)
    {
        var nearest = 0;
        for (var i = 0; i < Count; i++)
        {
            var distance = i < first ? i - first : i > last ? i - last : 0;
            nearest = Role(i) == 1 + (int)role && distance != 0 && (nearest == 0 || Math.Abs(distance) < Math.Abs(nearest)) ? distance : nearest;
        }

        return nearest;
    }

    private static ulong Ending(ReadOnlySpan<char> word)
    {
        const int Letters = 3;
        Span<char> ending = stackalloc char[Letters + 1];
        if (word.Length < Letters + 2 || char.IsDigit(word[0]))
        {
            return 0;
        }

        word[^Letters..].ToLowerInvariant(ending[1..]);
        ending[0] = '-';
        return TermHash.Of(ending);
    }

    private bool MayBegin(int first) => Tokens[first].Gap != WordGap.Joined && Tokens[first].Tag is not WordTag.Conjunction;

    private bool MayEnd(int last) =>
        (last + 1 >= Count || Tokens[last + 1].Gap != WordGap.Joined)
        && !(Tokens[last].Tag == WordTag.Adjective && IsNoun(last + 1))
        && Tokens[last].Tag is not (WordTag.Determiner or WordTag.Possessive or WordTag.Preposition or WordTag.To or WordTag.Conjunction or WordTag.Subordinator);

    private bool IsNoun(int at) => at < Count && Tokens[at].Gap == WordGap.None && Tokens[at].Tag is WordTag.Noun or WordTag.PluralNoun;

    private bool MayCross(int next) => Tokens[next].Gap is not (WordGap.Semicolon or WordGap.Stop);
}
