using System.Text.RegularExpressions;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Clauses that answer: what follows the question's verb, or what a causal conjunction brings.</summary>
internal static partial class Clauses
{
    private const int MostWords = 12;

    /// <summary>What stands behind the last matched verb, up to the next break.</summary>
    public static FoundSpan? Object(Question question, Token[] tokens, string text, Anchors anchors)
    {
        var first = anchors.Last + 1;
        if (anchors.Last < 0 || first >= tokens.Length || tokens[first].Is(TokenTraits.AfterBreak))
        {
            return null;
        }

        var last = first;
        while (last + 1 < tokens.Length && last - first < MostWords && !IsBreak(tokens, text, last + 1))
        {
            last++;
        }

        while (last > first && !tokens[last].IsContent)
        {
            last--;
        }

        var isNew = false;
        for (var i = first; i <= last; i++)
        {
            isNew |= tokens[i].IsContent && !TermMatcher.MatchesAny(question.Terms, tokens[i]);
        }

        return isNew ? new FoundSpan(TextSpan.Between(tokens[first].Start, EndOfSeries(text, tokens[last].End)), 0.6f) : null;
    }

    /// <summary>A possessive ending parts names, but no clause: "the DRC’s position".</summary>
    private static bool IsBreak(Token[] tokens, string text, int next) =>
        tokens[next].Is(TokenTraits.AfterBreak) && text.AsSpan(tokens[next - 1].End, tokens[next].Start - tokens[next - 1].End) is not ("’s " or "'s ");

    /// <summary>A series that begins inside the clause is taken whole: "minerals such as cobalt" goes on to ", lithium, and uranium".</summary>
    private static int EndOfSeries(string text, int end)
    {
        var series = RestOfSeries().Match(text[end..]);
        var whole = series.Success && (end + series.Length == text.Length || text[end + series.Length] is '.' or ',' or ';' or ':' or ')');
        return whole ? end + series.Value.TrimEnd().Length : end;
    }

    /// <summary>The clause behind "because" and its like, up to the next break.</summary>
    public static FoundSpan? Cause(string text)
    {
        var match = Because().Match(text);
        return match.Success ? new FoundSpan(new TextSpan(match.Index, match.Length), 1) : null;
    }

    [GeneratedRegex(@"^(?:,\s[\w’' -]{1,60}){1,12},?\s(?:and|or|et|ou)\s[\w’' -]{1,60}", RegexOptions.NonBacktracking)]
    private static partial Regex RestOfSeries();

    [GeneratedRegex(@"\b(?:because|due to|owing to|thanks to|in order to|parce qu|en raison d|à cause d|grâce à|afin d)[^.;:!?]{3,160}[^.;:!?\s]", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Because();
}
