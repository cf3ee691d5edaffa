using System.Text.RegularExpressions;
using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>The abbreviations that articles define themselves, "Long Form (LF)", found as Schwartz and Hearst (2003) do but by initials only.</summary>
internal sealed partial class AbbreviationList(TextAnalyzer analyzer)
{
    private const int MostAbbreviations = 500;
    private readonly SortedDictionary<string, string[]> _found = new(StringComparer.Ordinal);

    private void Collect(Article article)
    {
        foreach (Match match in Definition().Matches(article.Text))
        {
            if (_found.Count >= MostAbbreviations)
            {
                return;
            }

            var shortForm = match.Groups[2].Value;
            if (LongForm(match.Groups[1].Value, shortForm) is { } longForm)
            {
                Add(analyzer.Analyze(shortForm, article.Language), analyzer.Analyze(longForm.In(match.Groups[1].Value), article.Language));
            }
        }
    }

    /// <summary>What one article defines, as text: a line for each, the abbreviation and then the words that spell it out, all analyzed.</summary>
    public static string Of(Article article, TextAnalyzer analyzer)
    {
        var list = new AbbreviationList(analyzer);
        list.Collect(article);
        return string.Join('\n', list._found.Select(pair => $"{pair.Key} {string.Join(' ', pair.Value)}"));
    }

    /// <summary>All that <see cref="Of"/> wrote for the articles of a corpus; the first definition of an abbreviation stays.</summary>
    public static IReadOnlyList<(string Short, string[] Words)> Read(IEnumerable<string> texts)
    {
        var all = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in texts.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).TakeWhile(_ => all.Count < MostAbbreviations))
        {
            var words = line.Split(' ');
            all.TryAdd(words[0], words[1..]);
        }

        return [.. all.Select(pair => (pair.Key, pair.Value))];
    }

    private void Add(AnalyzedText shortForm, AnalyzedText longForm)
    {
        var words = longForm.Terms.Where((_, i) => longForm.Tokens[i].IsContent).ToArray();
        if (shortForm.Terms.Length == 1 && words.Length > 1)
        {
            _found.TryAdd(shortForm.Terms[0], words);
        }
    }

    /// <summary>The place of the shortest tail of the words before a bracket whose capitals spell the abbreviation in it; <see langword="null"/> where none does.</summary>
    public static TextSpan? LongForm(string before, string shortForm)
    {
        var letter = shortForm.Length - 1;
        for (var end = before.AsSpan().TrimEnd().Length; end > 0; end = before.AsSpan(0, end).TrimEnd().Length)
        {
            var start = 1 + before.AsSpan(0, end).LastIndexOfAny(' ', '\n', '\u00A0');
            if (char.IsUpper(before[start]))
            {
                if (before[start] != shortForm[letter--])
                {
                    return null;
                }

                if (letter < 0)
                {
                    return TextSpan.Between(start, before.AsSpan().TrimEnd().Length);
                }
            }

            end = start;
        }

        return null;
    }

    [GeneratedRegex(@"((?:[\p{L}’'-]{1,30}\s){1,9})\((\p{Lu}{2,8})\)", RegexOptions.NonBacktracking)]
    private static partial Regex Definition();
}
