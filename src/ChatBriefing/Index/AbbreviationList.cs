using System.Text.RegularExpressions;
using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>The abbreviations that articles define themselves, "Long Form (LF)", found as Schwartz and Hearst (2003) do but by initials only.</summary>
internal sealed partial class AbbreviationList(TextAnalyzer analyzer)
{
    private const int MostAbbreviations = 500;
    private readonly SortedDictionary<string, string[]> _found = new(StringComparer.Ordinal);

    /// <summary>Adds what an article defines; the first definition of an abbreviation stays.</summary>
    public void Collect(Article article)
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

    /// <summary>The list as text for the commit.</summary>
    public string Write() => string.Join('\n', _found.Select(pair => $"{pair.Key} {string.Join(' ', pair.Value)}"));

    /// <summary>The list that <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<(string Short, string[] Words)> Read(IDictionary<string, string> commit) =>
        commit.TryGetValue(CommitData.Abbreviations, out var text)
            ? [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).Select(words => (words[0], words[1..]))]
            : [];

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
