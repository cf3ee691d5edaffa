using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Finds the runs of names and of quantities in a sentence.</summary>
internal static class WordRuns
{
    /// <summary>For each of the first <paramref name="count"/> words the run that it belongs to.</summary>
    public static WordRun[] Of(Token[] tokens, int count, Func<Token, bool> belongs)
    {
        var runs = new WordRun[count];
        for (var i = 0; i < count;)
        {
            var last = i;
            if (!belongs(tokens[i]))
            {
                runs[i++] = new WordRun(-1, -1);
                continue;
            }

            while (last + 1 < count && belongs(tokens[last + 1]) && tokens[last + 1].Gap is WordGap.None or WordGap.Joined or WordGap.Currency or WordGap.Percent)
            {
                last++;
            }

            Array.Fill(runs, new WordRun(i, last), i, last - i + 1);
            i = last + 1;
        }

        return runs;
    }

    /// <summary>Whether the word is part of a name.</summary>
    public static bool IsName(Token token) => token.Tag == WordTag.Name || (token.Is(TokenTraits.Capital) && token.IsContent);

    /// <summary>Whether the word is a number, a month, or a unit.</summary>
    public static bool IsQuantity(Token token) =>
        token.Is(TokenTraits.Digit) || token.Class is WordClass.Month or WordClass.NumberWord or WordClass.Scale or WordClass.Unit or WordClass.Currency or WordClass.Ordinal;
}
