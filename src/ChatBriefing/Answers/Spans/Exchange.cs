using System.Collections.Frozen;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Tells who gets what, where a sentence says that something is given: "the deal would allow the US access to minerals in return for support to the DRC".</summary>
internal static class Exchange
{
    private static readonly FrozenSet<string> Giving =
        "allow allows allowed allowing give gives gave given giving grant grants granted granting offer offers offered offering promise promises promised promising award awards awarded awarding guarantee guarantees guaranteed".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the sentence has a verb of giving.</summary>
    /// <param name="tokens">The words of the sentence.</param>
    /// <param name="text">The sentence.</param>
    public static bool In(Token[] tokens, string text) => Array.Exists(tokens, token => Giving.Contains(token.Span.In(text)));

    /// <summary>
    /// Whether the span can be what one of those who are asked about gets: not who gives it, not to whom it goes, nor what another gets; nor, of an exchange, what either side may get.
    /// </summary>
    /// <param name="tokens">The words of the sentence.</param>
    /// <param name="span">Words of it.</param>
    /// <param name="text">The sentence.</param>
    /// <param name="isAsked">Whether the question is about the name at this index.</param>
    public static bool CanBeGot(Token[] tokens, FoundSpan span, string text, Predicate<int> isAsked) =>
        !Gives(tokens, span, text) && !Gets(tokens, span, text) && (Receiver(tokens, span, text) is { } name ? isAsked(name) : IsOneSided(tokens, span, text));

    /// <summary>"A deal on minerals, providing aid in exchange" does not say whose the minerals are; what stands behind "in return for" goes the other way.</summary>
    private static bool IsOneSided(Token[] tokens, FoundSpan span, string text) =>
        Array.FindIndex(tokens, token => IsReturn(token.Span.In(text))) is var turn && (turn < 0 || (turn < span.First && tokens[turn + 1].Span.In(text) == "for"));

    /// <summary>"The deal" of "the deal would allow".</summary>
    private static bool Gives(Token[] tokens, FoundSpan span, string text)
    {
        var verb = span.Last + 1;
        while (verb < tokens.Length && tokens[verb].Tag == WordTag.Auxiliary)
        {
            verb++;
        }

        return verb < tokens.Length && tokens[verb].Gap == WordGap.None && Giving.Contains(tokens[verb].Span.In(text));
    }

    /// <summary>"The US" of "allow the US access", "the DRC" of "support to the DRC".</summary>
    private static bool Gets(Token[] tokens, FoundSpan span, string text)
    {
        var before = span.First - 1 - (span.First > 0 && tokens[span.First - 1].Tag == WordTag.Determiner ? 1 : 0);
        return before >= 0 && tokens[span.Last].Is(TokenTraits.Capital) && tokens[before].Span.In(text) is var word && (word is "to" or "à" || Giving.Contains(word));
    }

    /// <summary>Index of the name right behind the verb of giving before the span, in the same clause, if there is one.</summary>
    private static int? Receiver(Token[] tokens, FoundSpan span, string text)
    {
        for (var i = span.First - 1; i >= 0 && tokens[i + 1].Gap == WordGap.None && !IsReturn(tokens[i].Span.In(text)); i--)
        {
            if (Giving.Contains(tokens[i].Span.In(text)))
            {
                var name = i + 1 + (tokens[i + 1].Tag == WordTag.Determiner ? 1 : 0);
                return name <= span.Last && tokens[name].Is(TokenTraits.Capital) ? name : null;
            }
        }

        return null;
    }

    /// <summary>"In return for": what follows goes the other way.</summary>
    private static bool IsReturn(string word) => word is "return" or "exchange";
}
