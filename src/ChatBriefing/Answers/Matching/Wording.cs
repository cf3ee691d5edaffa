using System.Numerics;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Matching;

/// <summary>How much of a question's very wording stands in a sentence, small words and endings included: what is asked about is often named just as the article names it.</summary>
/// <remarks>Sets of pairs are told as bits, one for each pair of neighbouring words of which at least one carries meaning; pairs beyond the 64th are left out.</remarks>
internal sealed class Wording
{
    private const int MostPairs = 64;
    private readonly Question _question;
    private readonly int[] _pairs;
    private readonly float _weight;

    public Wording(Question question)
    {
        (_question, var words) = (question, question.Words.Tokens);
        _weight = question.Terms.Sum(term => term.Weight);
        _pairs = [.. Enumerable.Range(0, Math.Max(0, words.Length - 1)).Where(i => words[i].IsContent || words[i + 1].IsContent).Take(MostPairs)];
    }

    /// <summary>The pairs that stand side by side in the sentence as well.</summary>
    public ulong PairsIn(Token[] tokens)
    {
        var (words, found) = (_question.Words.Tokens, 0ul);
        for (var pair = 0; pair < _pairs.Length; pair++)
        {
            var (first, second) = (words[_pairs[pair]].Term, words[_pairs[pair] + 1].Term);
            for (var i = 0; i + 1 < tokens.Length; i++)
            {
                found |= tokens[i].Term == first && tokens[i + 1].Term == second ? 1ul << pair : 0;
            }
        }

        return found;
    }

    /// <summary>Those of the pairs that stand there letter by letter, capitals aside.</summary>
    public ulong FormsOf(ulong pairs, Token[] tokens, string text)
    {
        var found = 0ul;
        for (var pair = 0; pair < _pairs.Length; pair++)
        {
            for (var i = 0; (pairs & (1ul << pair)) != 0 && i + 1 < tokens.Length; i++)
            {
                found |= IsForm(_pairs[pair], tokens[i], text) && IsForm(_pairs[pair] + 1, tokens[i + 1], text) ? 1ul << pair : 0;
            }
        }

        return found;
    }

    /// <summary>The share of all pairs that these are.</summary>
    public float Share(ulong pairs) => _pairs.Length == 0 ? 0 : (float)BitOperations.PopCount(pairs) / _pairs.Length;

    /// <summary>Number of words in the longest stretch of the question that stands in the sentence word by word and carries any meaning.</summary>
    public int LongestStretch(Token[] tokens)
    {
        var (words, longest) = (_question.Words.Tokens, 0);
        for (var from = 0; from < words.Length; from++)
        {
            for (var at = 0; at < tokens.Length; at++)
            {
                var (length, means) = (0, false);
                for (; from + length < words.Length && at + length < tokens.Length && words[from + length].Term == tokens[at + length].Term; length++)
                {
                    means |= words[from + length].IsContent;
                }

                longest = means ? Math.Max(longest, length) : longest;
            }
        }

        return longest;
    }

    /// <summary>Share of the question's weight that stands in the sentence letter by letter, capitals aside.</summary>
    public float Forms(Token[] tokens, sbyte[] termAt, string text)
    {
        var (found, sum) = (0ul, 0f);
        for (var i = 0; i < tokens.Length; i++)
        {
            found |= termAt[i] >= 0 && IsSame(_question.Terms[termAt[i]].Surface, tokens[i], text) ? 1ul << termAt[i] : 0;
        }

        for (var t = 0; t < _question.Terms.Count; t++)
        {
            sum += (found & (1ul << t)) != 0 ? _question.Terms[t].Weight : 0;
        }

        return _weight > 0 ? sum / _weight : 0;
    }

    private bool IsForm(int word, Token token, string text) => _question.Words.Tokens[word].Term == token.Term && IsSame(_question.Words.Surface(word), token, text);

    private static bool IsSame(ReadOnlySpan<char> surface, Token token, string text) => surface.Equals(text.AsSpan(token.Start, token.Length), StringComparison.OrdinalIgnoreCase);
}
