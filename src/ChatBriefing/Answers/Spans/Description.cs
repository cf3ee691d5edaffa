using System.Text.RegularExpressions;
using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>What a sentence says a person or thing is: spelled out beside an abbreviation, beside the name between commas, in front of it as a title, or behind "is a".</summary>
internal static partial class Description
{
    /// <summary>The description of what the question names.</summary>
    public static TextSpan? Find(Question question, Token[] tokens, string text)
    {
        var (first, last) = Named(question, tokens, text);
        if (first < 0)
        {
            return null;
        }

        return SpelledOut(tokens, text, first, last) ?? Beside(text, tokens[last].End) ?? Predicate(text, tokens[last].End) ?? Title(tokens, text, first) ?? CalledSo(tokens, text, first) ?? Clause(text, tokens[last].End);
    }

    /// <summary>"World Health Organization (WHO)", "WHO (World Health Organization)": what the letters stand for.</summary>
    private static TextSpan? SpelledOut(Token[] tokens, string text, int first, int last)
    {
        var (name, behind) = (tokens[first], InBrackets().Match(text[tokens[last].End..]).Groups[1]);
        var isShort = first == last && name.Is(TokenTraits.Upper) && name.Length > 1;
        return !isShort ? null
            : name.Start > 1 && text[name.Start - 1] == '(' && AbbreviationList.LongForm(text[..(name.Start - 1)], name.Span.In(text)) is { } before ? before
            : behind.Success && AbbreviationList.LongForm(behind.Value, name.Span.In(text)) is { Start: 0 } ? new TextSpan(tokens[last].End + behind.Index, behind.Length)
            : null;
    }

    /// <summary>The apposition between the comma right behind the name and the next one.</summary>
    private static TextSpan? Beside(string text, int end)
    {
        var match = Apposition().Match(text[end..]);
        return match.Success && !OpensClause().IsMatch(match.Groups[1].Value)
            ? new TextSpan(end + match.Groups[1].Index, match.Groups[1].Length)
            : null;
    }

    /// <summary>What stands behind "is" or "was", up to the next clause.</summary>
    private static TextSpan? Predicate(string text, int end)
    {
        var match = Copula().Match(text[end..]);
        if (!match.Success)
        {
            return null;
        }

        var said = match.Groups[1].Value;
        var clause = Relative().Match(said);
        var length = (clause.Success ? said.AsSpan(0, clause.Index) : said).TrimEnd().Length;
        return new TextSpan(end + match.Groups[1].Index, length);
    }

    /// <summary>"Common land, known as baldios": the noun in front with its adjectives.</summary>
    private static TextSpan? CalledSo(Token[] tokens, string text, int first)
    {
        var called = Called().Match(text[..tokens[first].Start]);
        var last = called.Success ? Array.FindLastIndex(tokens, first, token => token.End <= called.Index) : -1;
        var from = last + 1;
        while (from > 0 && last >= 0 && tokens[from - 1].Tag is WordTag.Noun or WordTag.PluralNoun or WordTag.Adjective or WordTag.Determiner && (from > last || tokens[from].Gap == WordGap.None))
        {
            from--;
        }

        return from <= last ? TextSpan.Between(tokens[from].Start, tokens[last].End) : null;
    }

    /// <summary>"Which belongs to no individual", right behind the name.</summary>
    private static TextSpan? Clause(string text, int end)
    {
        var match = Defining().Match(text[end..]);
        return match.Success ? new TextSpan(end + match.Groups[1].Index, match.Groups[1].Length) : null;
    }

    /// <summary>The longest run of words that all stand for words of the question.</summary>
    private static (int First, int Last) Named(Question question, Token[] tokens, string text)
    {
        var (best, length) = (-1, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            var end = i;
            while (end < tokens.Length && Names(question.Terms, tokens[end], text))
            {
                end++;
            }

            if (end - i > length)
            {
                (best, length) = (i, end - i);
            }
        }

        return (best, best + length - 1);
    }

    // A name may be stemmed otherwise in another language; its letters stay the same.
    private static bool Names(IReadOnlyList<QuestionTerm> terms, Token token, string text) =>
        token.IsContent && terms.Any(term => !term.IsCue && (TermMatcher.Level(term, token) is var level && (level == 1 || (level > 0 && term.CorrectedTo is not null)) || token.Span.In(text).Equals(term.Surface, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Capitalised words right before the name: "Senator", "US Secretary of State".</summary>
    private static TextSpan? Title(Token[] tokens, string text, int first)
    {
        var run = NameRun.Find(tokens, text).Find(run => run.First < first && run.Last >= first);
        return run.Last == 0
            ? null
            : TextSpan.Between(tokens[run.First].Start, tokens[first - 1].End);
    }

    [GeneratedRegex(@",?\s(?:known as|called|dubbed|appelée?s?|dite?s?) (?:the |an? |les? |la |une? )?[""“«]?\s?$", RegexOptions.NonBacktracking)]
    private static partial Regex Called();

    [GeneratedRegex(@"^,\s(which (?:is|are|was|were|means?|belongs?|consists?|comprises?) (?:[^.;:(),]|[,.][0-9]){4,160})[.,;]", RegexOptions.NonBacktracking)]
    private static partial Regex Defining();

    [GeneratedRegex(@"^\s\(([^()]{4,120})\)", RegexOptions.NonBacktracking)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^,\s((?:[^,.;:()]|[,.][0-9]){4,160})[,.;]", RegexOptions.NonBacktracking)]
    private static partial Regex Apposition();

    [GeneratedRegex(@"^(?:and|but|who|which|as|in|at|by|with|for|on|to|from|after|before|under|amid|including|despite|when|where|et|mais|qui|dans|à|par|avec|pour|sur|depuis|après|avant|selon|\w+(?:ed|ing))\b", RegexOptions.NonBacktracking)]
    private static partial Regex OpensClause();

    [GeneratedRegex(@"^\s(?:is|was|are|were|est|était|sont)\s((?:an?|the|one of|une?|le|la|les|des)\s(?:[^.;:(),]|[,.][0-9]){3,160})", RegexOptions.NonBacktracking)]
    private static partial Regex Copula();

    [GeneratedRegex(@"\s(?:who|that|which|where|qui|que)\s", RegexOptions.NonBacktracking)]
    private static partial Regex Relative();
}
