using System.Collections.Frozen;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Takes the words along that say how exact a quantity is: "over $24 trillion" must not become "$24 trillion".</summary>
internal static class Hedges
{
    // "Jusqu’", which stands before the word.
    private const int UpTo = 6;

    private static readonly FrozenSet<string> One = Set("over|about|nearly|almost|approximately|around|roughly|under|above|below|some|estimated|environ|presque|quelque|quelques");
    private static readonly FrozenSet<string> Two = Set("more than|less than|fewer than|at least|at most|up to|as many|as much|close to|no more|plus de|moins de|près de|au moins|au plus");
    private static readonly FrozenSet<string> Three = Set("as many as|as much as|as few as|no more than|no fewer than");

    /// <summary>The span, longer to the left where such words stand right before a quantity.</summary>
    public static FoundSpan Include(FoundSpan span, Token[] tokens, string text)
    {
        var first = tokens[span.First].Tag == WordTag.Number || tokens[span.First].Is(TokenTraits.Digit) || IsElided(tokens, text, span.First) ? First(tokens, text, span.First) : span.First;
        if (first == span.First)
        {
            return span;
        }

        var place = SpanFinder.Place(tokens, text, first, span.Last);
        return span with { First = first, Span = IsUntil(tokens[first], text) ? TextSpan.Between(place.Start - UpTo, place.End) : place };
    }

    /// <summary>"Jusqu’à 900": the analyzer reads "à" alone.</summary>
    private static bool IsUntil(Token word, string text) => word.Span.In(text) == "à" && word.Start >= UpTo && text.AsSpan(word.Start - UpTo, UpTo - 1).Equals("jusqu", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Plus d’un millier", "moins d’une heure": the analyzer reads no "de".</summary>
    private static bool IsElided(Token[] tokens, string text, int number) =>
        number > 0 && tokens[number - 1].Span.In(text).ToLowerInvariant() is "plus" or "moins" && text.AsSpan(tokens[number - 1].End, tokens[number].Start - tokens[number - 1].End) is " d'" or " d’";

    private static int First(Token[] tokens, string text, int number)
    {
        foreach (var (words, count) in new[] { (Three, 3), (Two, 2), (One, 1) })
        {
            if (number >= count && IsWhole(tokens, number - count, number) && words.Contains(Words(tokens, text, number - count, count)))
            {
                return number - count;
            }
        }

        return number > 0 && (IsElided(tokens, text, number) || IsUntil(tokens[number - 1], text)) ? number - 1 : number;
    }

    /// <summary>Whether nothing but white space and a currency sign stands between the words: "when the war was over, 24 men" hedges nothing.</summary>
    private static bool IsWhole(Token[] tokens, int first, int last) =>
        Enumerable.Range(first + 1, last - first).All(i => tokens[i].Gap is WordGap.None or WordGap.Joined or WordGap.Currency);

    private static string Words(Token[] tokens, string text, int first, int count) =>
        string.Join(' ', Enumerable.Range(first, count).Select(i => tokens[i].Span.In(text).ToLowerInvariant()));

    private static FrozenSet<string> Set(string words) => words.Split('|').ToFrozenSet(StringComparer.Ordinal);
}
