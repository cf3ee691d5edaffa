using System.Collections.Frozen;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Refusal;

/// <summary>Tells whether any word of a sentence could tell a time, an age, a sum or a count: where none can, however well the rest fits, it is not told there.</summary>
internal static class QuantityCues
{
    // In figures.
    private const int LongestAge = 3;

    private static readonly FrozenSet<string> Moments = "when after before since until till once while during as soon now then still already yet recently later earlier eventually quand lorsque lorsqu après avant depuis pendant dès lors jusque jusqu tandis désormais bientôt ensuite déjà encore récemment".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a sentence has a word that tells when: a date, a day, a length of time, or "after" and its like.</summary>
    public static bool TellsTime(Token[] tokens, string text) => Array.Exists(tokens, word =>
        word.Is(TokenTraits.Digit) || word.Class is WordClass.Month or WordClass.Weekday or WordClass.TimeUnit or WordClass.Time or WordClass.NumberWord || Moments.Contains(word.Span.In(text).ToLowerInvariant()));

    /// <summary>Whether a sentence has a length of time or a number that may be an age.</summary>
    public static bool TellsAge(Token[] tokens, string text) => Array.Exists(tokens, word => word.Class is WordClass.TimeUnit or WordClass.NumberWord || (word.Is(TokenTraits.Digit) && word.Length <= LongestAge && word.Gap != WordGap.Currency)
        || word.Span.In(text) is "aged" or "old" or "âgé" or "âgée");

    /// <summary>Whether a sentence has a word or sign of a currency, "million" or, for a rate, per cent.</summary>
    public static bool TellsMoney(Token[] tokens, string text, bool isRate) => Array.Exists(tokens, word => QuantitySort.IsOfCurrency(word, text) || word.Class == WordClass.Scale || (isRate && QuantitySort.IsPercent(word, text)) || word.Is(TokenTraits.Digit) && text.AsSpan(word.End).TrimStart() is ['€' or '$' or '£', ..]);

    /// <summary>Whether a sentence has a number that may count things: not all of its numbers are measures, sums and years.</summary>
    public static bool Counts(Token[] tokens, string text)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var number = tokens[i].Is(TokenTraits.Digit) || tokens[i].Class is WordClass.NumberWord or WordClass.Ordinal or WordClass.Scale;
            if ((number && !IsMeasured(tokens, i)) || tokens[i].Span.In(text).ToLowerInvariant() is "no" or "none" or "both" or "aucun" or "aucune" or "une" or "un" or "a" or "an" or "only" or "single" or "seul" or "seule" or "deux")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"40 hectares", "six years", "$5", "40%", "12 March", "in 2011".</summary>
    private static bool IsMeasured(Token[] tokens, int at) => tokens[at].Gap == WordGap.Currency || (QuantitySort.IsYear(tokens[at]) && at > 0 && tokens[at - 1].Tag == WordTag.Preposition) || (at + 1 < tokens.Length && (tokens[at + 1].Gap == WordGap.Percent || tokens[at + 1].Class is WordClass.Unit or WordClass.TimeUnit or WordClass.Currency or WordClass.Month));
}
