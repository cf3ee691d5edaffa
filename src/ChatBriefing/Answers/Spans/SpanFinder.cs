using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Looks at every span of a sentence and keeps the best.</summary>
/// <remarks>For one thread, and quickest for sentences of the same question.</remarks>
internal sealed class SpanFinder(SpanModel model)
{
    private readonly SpanFeatures _features = new();
    private readonly SpanMemory _weights = new(model);
    private readonly float[] _left = new float[SpanSentence.MostWords];
    private readonly float[] _right = new float[SpanSentence.MostWords];

    /// <summary>The best spans of the sentence, best first, and the logarithm of the sum over all spans of e to their score.</summary>
    public (FoundSpan[] Best, float LogSum) Find(SpanSentence sentence, string text, int most)
    {
        _features.Read(sentence);
        Ends(sentence);
        var (best, sum) = (new BestSpans(most), new LogSum());
        foreach (var (first, last) in sentence.Spans())
        {
            _features.Whole(first, last);
            var score = _left[first] + _right[last] + _weights.Score(_features.Found);
            sum.Add(score);
            best.Add(first, last, score);
        }

        return (best.Written(sentence.Tokens, text), sum.Value);
    }

    /// <summary>The place of the words from <paramref name="first"/> to <paramref name="last"/> with a sign of currency or percent that belongs to them.</summary>
    public static TextSpan Place(Token[] tokens, string text, int first, int last)
    {
        var (start, end) = (tokens[first].Start, tokens[last].End);
        start -= SignLength(text.AsSpan(0, start));
        end += end < text.Length && text[end] == '%' ? 1 : end + 1 < text.Length && text[end] is ' ' or '\u00A0' or '\u202F' && text[end + 1] is '%' or '€' or '$' && !IsDigit(text, end + 2) ? 2 : 0;
        var dotted = end < text.Length && text[end] == '.' && text.AsSpan(tokens[last].Start, tokens[last].Length).Contains('.') && !tokens[last].Is(TokenTraits.Digit);
        return TextSpan.Between(start, dotted ? end + 1 : end);
    }

    /// <summary>"Save $38" has the sign of the next word.</summary>
    private static bool IsDigit(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    /// <summary>The length of the currency sign that closes the text: "$", "US$".</summary>
    private static int SignLength(ReadOnlySpan<char> before)
    {
        var length = before is [.., '$' or '€' or '£' or '¥'] ? 1 : 0;
        while (length > 0 && length < before.Length && char.IsAsciiLetterUpper(before[^(length + 1)]))
        {
            length++;
        }

        return length;
    }

    private void Ends(SpanSentence sentence)
    {
        _features.Everywhere();
        var common = _weights.Score(_features.Found);
        for (var i = 0; i < sentence.Count; i++)
        {
            _features.Left(i);
            _left[i] = common + _weights.Score(_features.Found);
            _features.Right(i);
            _right[i] = _weights.Score(_features.Found);
        }
    }
}
