using System.Buffers;

namespace ChatBriefing.Corpus;

/// <summary>One run of sentence marks with the quotes and brackets that close after it, and the judgement whether a sentence ends there.</summary>
internal readonly ref struct SentenceStop
{
    private const int LongestUrlLookBack = 64;
    private const int MostOpeners = 8;

    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'“‘„«‹([{*—–-•¿¡");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("([{“‘„«‹");
    private static readonly SearchValues<char> UrlSigns = SearchValues.Create("/@=&.\\");

    private readonly ReadOnlySpan<char> text;
    private readonly int sentenceStart;
    private readonly int start;
    private readonly int marksEnd;

    /// <summary>The stop at <paramref name="at"/>, a mark, in the sentence that begins at <paramref name="sentenceStart"/>.</summary>
    public SentenceStop(ReadOnlySpan<char> text, int sentenceStart, int at)
    {
        this.text = text;
        this.sentenceStart = sentenceStart;
        start = at;
        marksEnd = SentenceMarks.Skip(text, at);
        End = SentenceMarks.SkipClosers(text, marksEnd);
    }

    /// <summary>Offset just after the marks and all that closes with them; the sentence, if it ends, ends here.</summary>
    public int End { get; }

    /// <summary>Whether the sentence ends at <see cref="End"/> rather than going on after an abbreviation, a decimal, a host name or a quoted question.</summary>
    public bool EndsSentence()
    {
        if (End >= text.Length)
        {
            return true;
        }

        if (start == sentenceStart || OpensBefore(start))
        {
            return false;
        }

        if (!char.IsWhiteSpace(text[End]))
        {
            return EndsWithoutSpace();
        }

        var next = SkipOpeners(WhiteSpace.Skip(text, End));
        return next >= text.Length || (IsFullStop ? FullStopEnds(next) : !GoesOn(next));
    }

    /// <summary>A mark right after an opening bracket or quote is spoken of, or stands for something left out: "(?)", "[…]".</summary>
    private bool OpensBefore(int at) => text[at - 1] switch
    {
        '"' or '\'' => at - 2 < sentenceStart || char.IsWhiteSpace(text[at - 2]),
        var c => Brackets.Contains(c),
    };

    private bool IsFullStop => text[start] == '.' && marksEnd == start + 1;

    private bool FullStopEnds(int next)
    {
        var word = WordBeforeStop.Read(text, start);
        if (word.IsEmpty)
        {
            return !GoesOn(next);
        }

        if (start - word.Length == sentenceStart && WordBeforeStop.IsEnumerator(word))
        {
            return false;
        }

        return Abbreviations.KindOf(word) switch
        {
            AbbreviationKind.GoesOn => false,
            AbbreviationKind.BeforeNumber => !IsNumber(next) && !GoesOn(next),
            AbbreviationKind.MayEnd => SentenceOpeners.OpensAt(text, next, afterInitial: word.Length == 1),
            _ => !GoesOn(next) || (End == marksEnd && WordBeforeStop.IsPlain(word)),
        };
    }

    /// <summary>Web text often lacks the space: "over.The". Host names, addresses and dotted names must not be cut there.</summary>
    private bool EndsWithoutSpace()
    {
        if (End + 1 >= text.Length || start - sentenceStart < 2 || !LooksLikeOpening(text[End], text[End + 1]))
        {
            return false;
        }

        var from = Math.Max(sentenceStart, start - LongestUrlLookBack);
        var token = text[from..start];
        token = token[(token.LastIndexOfAny(' ', '\n', '\u00A0') + 1)..];
        return token is not "www" && token.Length > 1 && char.IsLower(token[^1]) && char.IsLetter(token[^2])
            && !token.ContainsAny(UrlSigns)
            && Abbreviations.KindOf(WordBeforeStop.Read(text, start)) == AbbreviationKind.None;
    }

    private static bool LooksLikeOpening(char first, char second) =>
        first is 'I' or 'A' ? char.IsLower(second) || second is ' ' or '\'' or '’' : char.IsUpper(first) && char.IsLower(second);

    /// <summary>A lower-case word carries the sentence on, unless it is a brand such as iPhone.</summary>
    private bool GoesOn(int next) =>
        char.IsLower(text[next]) && !(next + 1 < text.Length && char.IsUpper(text[next + 1]));

    /// <summary>Digits or a Roman number; a lone "I" is taken for the English pronoun.</summary>
    private bool IsNumber(int next)
    {
        var end = next;
        while (end < text.Length && end - next < MostOpeners && text[end] is 'I' or 'V' or 'X' or 'L' or 'C')
        {
            end++;
        }

        return char.IsDigit(text[next]) || (end > next && text[next..end] is not "I" && (end == text.Length || !char.IsLetter(text[end])));
    }

    private int SkipOpeners(int at)
    {
        for (var left = MostOpeners; left > 0 && at < text.Length && (Openers.Contains(text[at]) || char.IsWhiteSpace(text[at])); left--)
        {
            at++;
        }

        return at;
    }
}
