using System.Buffers;
using System.Collections.Frozen;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Tells what a quantity can be: how long something took is not told in hectares, a sum not in days, and a part of a date counts nothing.</summary>
internal static class QuantitySort
{
    // English and French words for lengths, as units are told apart by what they measure.
    private static readonly FrozenSet<string> Extents = "metre metres meter meters m cm mm centimetre centimetres centimeter centimeters inch inches foot feet yard yards mètre mètres".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Those of ways, in which nothing is high.
    private static readonly FrozenSet<string> Ways = "km kilometer kilometre kilometers kilometres mile miles kilomètre kilomètres".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // "At the age of "
    private const int LongestLead = 14;

    private static readonly SearchValues<string> Aged = SearchValues.Create(["old", "ago", "aged", "age of", " ans", "âgé"], StringComparison.Ordinal);

    // Signs of an age in figures; what is older is told in years.
    private const int LongestAge = 4;

    /// <summary>Whether the words can tell how long, old or high something is.</summary>
    /// <param name="head">What is asked for, in lower case.</param>
    /// <param name="text">The sentence.</param>
    /// <param name="words">Words of it.</param>
    /// <param name="next">The word behind them, if any.</param>
    public static bool IsMeasure(string head, string text, Token[] words, Token? next) => head switch
    {
        "long" or "far" => !Array.Exists(words, word => word.Class == WordClass.Unit || word.Gap is WordGap.Currency or WordGap.Percent)
            || Array.Exists(words, word => word.Class == WordClass.TimeUnit || IsLength(word, text)),
        "old" or "age" or "âge" => next is { Class: WordClass.TimeUnit } || Array.Exists(words, word => word.Class == WordClass.TimeUnit) ? IsAge(text, words, next) : IsBareAge(words, next),
        "tall" or "high" => (next is { } unit && IsIn(Extents, unit, text)) || Array.Exists(words, word => IsIn(Extents, word, text)),
        "deep" or "wide" => (next is { } behind && IsLength(behind, text)) || Array.Exists(words, word => IsLength(word, text)),
        _ => true,
    };

    /// <summary>A sum has a currency by it, or is told in millions; a rate in per cent too.</summary>
    public static bool IsMoney(Candidate candidate, FoundSpan span, Token[] words, bool isRate) =>
        Array.Exists(words, word => IsOfCurrency(word, candidate.Text) || word.Class == WordClass.Scale || (isRate && IsPercent(word, candidate.Text)))
        || (isRate && span.Last + 1 < candidate.Passage.Tokens.Length && IsPercent(candidate.Passage.Tokens[span.Last + 1], candidate.Text))
        || (span.Last + 1 < candidate.Passage.Tokens.Length && IsOfCurrency(candidate.Passage.Tokens[span.Last + 1], candidate.Text));

    /// <summary>"31%", "percent", "per cent".</summary>
    public static bool IsPercent(Token word, string text) => word.Gap == WordGap.Percent || (word.Is(TokenTraits.Digit) && text.AsSpan(word.End).TrimStart() is ['%', ..]) || (word.Class == WordClass.Unit && word.Span.In(text).StartsWith("perc", StringComparison.OrdinalIgnoreCase))
        || (word.Span.In(text) is "per" or "pour" && text.AsSpan(word.End).StartsWith(" cent"));

    /// <summary>How much time it is, is told in days or years.</summary>
    public static bool IsTime(Candidate candidate, FoundSpan span)
    {
        var tokens = candidate.Passage.Tokens;
        return Array.Exists(tokens[span.First..Math.Min(span.Last + 2, tokens.Length)], word => word.Class is WordClass.TimeUnit || IsYear(word));
    }

    /// <summary>Whether a number of the span is of years, kilometres or per cent, or is "one of" many.</summary>
    public static bool Measures(Token[] tokens, FoundSpan span, string text) => Enumerable.Range(span.First, span.Last - span.First + 1).Any(i =>
        (tokens[i].Is(TokenTraits.Digit) || tokens[i].Class == WordClass.NumberWord) && i + 1 < tokens.Length
        && (tokens[i + 1].Gap == WordGap.Percent || tokens[i + 1] is { Class: WordClass.TimeUnit or WordClass.Unit, Gap: WordGap.None or WordGap.Joined } || IsOneOf(tokens, i, text)));

    private static bool IsOneOf(Token[] tokens, int at, string text) => tokens[at].Span.In(text).ToLowerInvariant() is "one" or "un" or "une" && tokens[at + 1].Span.In(text) is "of" or "des" or "de";

    /// <summary>A number that is no part of a date.</summary>
    public static bool CanCount(Candidate candidate, FoundSpan span)
    {
        var tokens = candidate.Passage.Tokens;
        for (var i = span.First; i <= span.Last; i++)
        {
            var isNumber = tokens[i].Is(TokenTraits.Digit) || tokens[i].Class is WordClass.NumberWord or WordClass.Scale;
            if (isNumber && !IsTimeOfDay(tokens, i, candidate.Text) && !IsMonth(tokens, i + 1) && !IsMonth(tokens, i - 1) && !(IsYear(tokens[i]) && IsMonth(tokens, i - 2)))
            {
                return true;
            }
        }

        return !Array.Exists(span.Words(tokens), token => token.Is(TokenTraits.Digit));
    }

    /// <summary>"17 h 40", "6:30", "7 a.m."</summary>
    private static bool IsTimeOfDay(Token[] tokens, int at, string text)
    {
        var before = text.AsSpan(0, tokens[at].Start).TrimEnd();
        var behind = text.AsSpan(tokens[at].End).TrimStart();
        return before is [.., ' ' or '\u00A0', 'h'] or [.., >= '0' and <= '9', 'h' or ':'] || behind is ['h', ' ' or '\u00A0' or (>= '0' and <= '9'), ..] or [':', >= '0' and <= '9', ..] or ['a' or 'p', '.', 'm', ..];
    }

    /// <summary>A year in figures.</summary>
    public static bool IsYear(Token word) => word.Length == 4 && word.Is(TokenTraits.Digit);

    /// <summary>A day, a month, a number or a unit.</summary>
    public static bool IsTimeOrNumber(Token word) =>
        word.Class is WordClass.Month or WordClass.Weekday or WordClass.TimeUnit or WordClass.Time or WordClass.NumberWord or WordClass.Ordinal or WordClass.Scale or WordClass.Unit or WordClass.Currency
        || word.Is(TokenTraits.Digit);

    /// <summary>"Six years" are no age, "six years old", "six years ago" and "69 ans" are.</summary>
    private static bool IsAge(string text, Token[] words, Token? next)
    {
        var around = text.AsSpan(Math.Max(0, words[0].Start - LongestLead), (next?.End ?? words[^1].End) - Math.Max(0, words[0].Start - LongestLead));
        return around.IndexOfAny(Aged) >= 0 && !Array.Exists(words, word => word.Span.In(text) is "depuis" or "pendant");
    }

    /// <summary>"Aged 14"; "14 patients" are no age, nor is a sum.</summary>
    private static bool IsBareAge(Token[] words, Token? next) => !Array.Exists(words, word => word.Tag == WordTag.PluralNoun) && next is not { Gap: WordGap.None, Tag: WordTag.Noun or WordTag.PluralNoun }
        && !Array.Exists(words, word => word.Class is WordClass.Unit or WordClass.Scale || word.Gap == WordGap.Currency || (word.Is(TokenTraits.Digit) && word.Length > LongestAge));

    private static bool IsLength(Token word, string text) => IsIn(Extents, word, text) || IsIn(Ways, word, text);

    private static bool IsIn(FrozenSet<string> units, Token word, string text) => units.Contains(word.Span.In(text).ToLowerInvariant());

    /// <summary>Whether a month stands in the span or right behind it.</summary>
    public static bool IsOfDate(Token[] tokens, FoundSpan span) => Enumerable.Range(span.First, span.Last - span.First + 2).Any(i => IsMonth(tokens, i));

    private static bool IsMonth(Token[] tokens, int at) => at >= 0 && at < tokens.Length && tokens[at].Class == WordClass.Month;

    /// <summary>A word or the sign of a currency; pounds weigh or pay, and of money only the latter can be meant.</summary>
    public static bool IsOfCurrency(Token word, string text) => (word.Class == WordClass.Currency && !text.AsSpan(0, word.Start).EndsWith("per ")) || word.Gap == WordGap.Currency || word.Span.In(text) is "pound" or "pounds";
}
