using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>What stands between two commas, or a comma and an "and": what is said of one thing where a sentence speaks of several.</summary>
internal static class ListItem
{
    /// <summary>The words around a span up to the next such borders.</summary>
    public static Range Around(FoundSpan span, Token[] tokens)
    {
        var (first, end) = (span.First, span.Last + 1);
        while (first > 0 && !Begins(tokens[first]))
        {
            first--;
        }

        while (end < tokens.Length && !Begins(tokens[end]))
        {
            end++;
        }

        return first..end;
    }

    private static bool Begins(Token token) => token.Tag == WordTag.Conjunction || token.Gap is WordGap.Comma or WordGap.Semicolon or WordGap.Colon or WordGap.Dash;
}
