using System.Text.RegularExpressions;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>A series of things: behind "such as" and its like, or joined by commas and a last "and".</summary>
internal static partial class Enumeration
{
    /// <summary>The series that stands nearest behind the noun that was asked about.</summary>
    public static FoundSpan? Find(Question question, Token[] tokens, string text)
    {
        var focus = question.Terms.FirstOrDefault(term => term.Hash == question.Focus);
        var at = focus is null ? -1 : Array.FindIndex(tokens, token => TermMatcher.Level(focus, token) > 0);
        if (at < 0)
        {
            return null;
        }

        var introduced = Introduced().Match(text, tokens[at].End);
        if (introduced.Success)
        {
            return new FoundSpan(new TextSpan(introduced.Groups[1].Index, introduced.Groups[1].Length), 3);
        }

        var series = Series().Match(text, tokens[at].End);
        return series.Success ? new FoundSpan(new TextSpan(series.Index, series.Length), 2) : null;
    }

    [GeneratedRegex(@"(?:such as|including|namely|especially|notably|tels que|telles que|notamment|comme|y compris|:)\s([^.;:!?()]{2,300}[^.;:!?()\s,])", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"(?:[\w’'-]{2,30}\s?){1,3}(?:,\s(?:[\w’'-]{1,30}\s?){1,4}){1,12},?\s(?:and|or|et|ou)\s[\w’'-]{2,30}", RegexOptions.NonBacktracking)]
    private static partial Regex Series();
}
