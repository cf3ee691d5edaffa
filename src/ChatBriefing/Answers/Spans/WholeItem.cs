using ChatBriefing.Answers.Matching;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Gives a chosen span the noun that its last words describe, the examples behind "such as", and the end of the list that it breaks off in: no half of either is an answer.</summary>
internal static class WholeItem
{
    private const int MostAdded = 12;

    /// <summary>The span, longer where it was cut short.</summary>
    public static FoundSpan Of(FoundSpan span, Token[] tokens, SentenceMatch match, string text)
    {
        var last = ToNoun(tokens, match, span.Last);
        last = IsList(tokens, span.First, last) ? ToEndOfList(tokens, last) : Enumeration.List(tokens, text, last)?.Last ?? last;
        return last == span.Last || last - span.Last > MostAdded ? span : span with { Last = last, Span = SpanFinder.Place(tokens, text, span.First, last) };
    }

    /// <summary>"natural" goes on to "resources", and of which rebels it was, "armed rebel" to "groups".</summary>
    private static int ToNoun(Token[] tokens, SentenceMatch match, int last)
    {
        while (last + 1 < tokens.Length && (tokens[last].Tag == WordTag.Adjective || (tokens[last].Tag == WordTag.Noun && match.TermAt[last] >= 0)) && tokens[last + 1] is { Gap: WordGap.None, Tag: WordTag.Noun or WordTag.PluralNoun })
        {
            last++;
        }

        return last;
    }

    private static bool IsList(Token[] tokens, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (tokens[i].Gap == WordGap.Comma && IsOfItem(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"cobalt, lithium" goes on to ", tantalum, and uranium", up to the item behind "and"; a list without one stays as it was.</summary>
    private static int ToEndOfList(Token[] tokens, int last)
    {
        var (at, joined) = (last + 1, false);
        while (at < tokens.Length && !joined && (tokens[at].Tag == WordTag.Conjunction || tokens[at].Gap == WordGap.Comma))
        {
            joined = tokens[at].Tag == WordTag.Conjunction;
            at += joined ? 1 : 0;
            var item = at;
            while (at < tokens.Length && IsOfItem(tokens[at]) && (at == item || tokens[at].Gap is WordGap.None or WordGap.Joined))
            {
                at++;
            }

            if (at == item)
            {
                return last;
            }
        }

        return joined ? at - 1 : last;
    }

    private static bool IsOfItem(Token token) => token.Tag is WordTag.Noun or WordTag.PluralNoun or WordTag.Name or WordTag.Adjective or WordTag.Determiner or WordTag.Number;
}
