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
            var longForm = LongForm(match.Groups[1].Value, shortForm);
            if (longForm is not null)
            {
                Add(analyzer.Analyze(shortForm, article.Language), analyzer.Analyze(longForm, article.Language));
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

    /// <summary>The shortest tail of the words before the bracket whose capitals spell the abbreviation.</summary>
    private static string? LongForm(string before, string shortForm)
    {
        var words = before.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var letter = shortForm.Length - 1;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (!char.IsUpper(words[i][0]))
            {
                continue;
            }

            if (words[i][0] != shortForm[letter--])
            {
                return null;
            }

            if (letter < 0)
            {
                return string.Join(' ', words[i..]);
            }
        }

        return null;
    }

    [GeneratedRegex(@"((?:[\p{L}’'-]{1,30}\s){1,9})\((\p{Lu}{2,8})\)", RegexOptions.NonBacktracking)]
    private static partial Regex Definition();
}
