using System.Collections.Frozen;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Tells whether a verb says what its subject does or what is done to it.</summary>
internal static class Voice
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Be =
        "is are was were be been being est sont était étaient été fut furent".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"Was seized", "seized by", and a participle that describes a noun: what was done, not who did it, may stand before.</summary>
    /// <param name="tokens">The words of the sentence.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="text">The sentence.</param>
    public static bool IsPassive(Token[] tokens, int verb, string text)
    {
        for (var i = Start(tokens, verb); i < verb; i++)
        {
            if (IsBe(tokens[i], text))
            {
                return true;
            }
        }

        return (verb + 1 < tokens.Length && IsBy(tokens[verb + 1], text)) || tokens[verb].Tag is not (WordTag.PastVerb or WordTag.Verb);
    }

    /// <summary>Whether a question asks what was done: "which official was asked", "what was agreed". What it asks about may stand between.</summary>
    /// <param name="tokens">The words of the question.</param>
    /// <param name="verb">Index of its verb.</param>
    /// <param name="text">The question.</param>
    public static bool AsksForPassive(Token[] tokens, int verb, string text)
    {
        var auxiliary = Array.FindLastIndex(tokens, Math.Max(0, verb - 1), token => token.Tag == WordTag.Auxiliary);
        return tokens[verb].Tag == WordTag.PastVerb && auxiliary >= 0 && auxiliary < verb && IsBe(tokens[auxiliary], text);
    }

    /// <summary>Index of the first word of the verb with its auxiliaries and the adverbs between.</summary>
    public static int Start(Token[] tokens, int verb)
    {
        var start = verb;
        while (start > 0 && tokens[start].Gap == WordGap.None && tokens[start - 1].Tag is WordTag.Auxiliary or WordTag.Adverb)
        {
            start--;
        }

        return start;
    }

    /// <summary>Whether the word leads in who did it.</summary>
    public static bool IsBy(Token token, string text) =>
        text.AsSpan(token.Start, token.Length) is var word && (word.Equals("by", StringComparison.OrdinalIgnoreCase) || word.Equals("par", StringComparison.OrdinalIgnoreCase));

    private static bool IsBe(Token token, string text) => Be.Contains(text.AsSpan(token.Start, token.Length));
}
