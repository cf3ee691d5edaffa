using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>A run of capitalised words that reads as one name: "US Secretary of State Marco Rubio".</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
internal readonly record struct NameRun(int First, int Last)
{
    private const int LongestRun = 10;

    /// <summary>The run's place in the text that the tokens were made from.</summary>
    public TextSpan Span(Token[] tokens) => TextSpan.Between(tokens[First].Start, tokens[Last].End);

    /// <summary>The names in a sentence, in order.</summary>
    public static List<NameRun> Find(Token[] tokens, string text)
    {
        var runs = new List<NameRun>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!Begins(tokens, i))
            {
                continue;
            }

            var last = i;
            while (Continues(tokens, text, last, out var next) && next - i < LongestRun)
            {
                last = next;
            }

            if (i > 0 || last > i || tokens[i].Is(TokenTraits.Upper) || Stands(tokens, i))
            {
                runs.Add(Extended(tokens, text, new NameRun(i, last)));
            }

            i = last;
        }

        return runs;
    }

    private static bool Begins(Token[] tokens, int i) => tokens[i].Is(TokenTraits.Capital) && tokens[i].IsContent;

    /// <summary>A lone capitalised first word counts as a name only where it cannot be an ordinary word: before a verb of the sentence it may be either, so the next word must be lower case.</summary>
    private static bool Stands(Token[] tokens, int i) => tokens.Length > 1 && !tokens[i + 1].Is(TokenTraits.Capital) && !tokens[i + 1].Is(TokenTraits.AfterBreak);

    private static bool Continues(Token[] tokens, string text, int last, out int next)
    {
        next = last + 1;
        if (next < tokens.Length && tokens[next].Is(TokenTraits.Capital) && !tokens[next].Is(TokenTraits.AfterBreak))
        {
            return true;
        }

        for (next = last + 1; next < tokens.Length && next <= last + 2 && !tokens[next].Is(TokenTraits.AfterBreak) && IsJoint(tokens[next].Span.In(text)); next++)
        {
            if (next + 1 < tokens.Length && Begins(tokens, next + 1) && !tokens[next + 1].Is(TokenTraits.AfterBreak))
            {
                next++;
                return true;
            }
        }

        return false;
    }

    private static bool IsJoint(string word) => word is "of" or "the" or "de" or "du" or "des" or "la" or "le" or "von" or "van" or "der" or "bin" or "al" or "d" or "for" or "&";

    /// <summary>Takes the noun along that an adjective of origin needs: "Rwandan forces".</summary>
    private static NameRun Extended(Token[] tokens, string text, NameRun run)
    {
        var word = text.AsSpan(tokens[run.Last].Start, tokens[run.Last].Length);
        var adjective = word.Length > 4 && (word.EndsWith("an") || word.EndsWith("ese") || word.EndsWith("ish"));
        var next = run.Last + 1;
        return adjective && next < tokens.Length && tokens[next].IsContent && !tokens[next].Is(TokenTraits.AfterBreak) && !tokens[next].Is(TokenTraits.Capital)
            ? run with { Last = next }
            : run;
    }
}
