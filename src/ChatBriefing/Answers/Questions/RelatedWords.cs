namespace ChatBriefing.Answers.Questions;

/// <summary>Which analyzed words may stand for which, names kept apart from the ordinary words that look like them ("March", "march").</summary>
internal sealed class RelatedWords
{
    private readonly Dictionary<string, List<string>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _names = new(StringComparer.Ordinal);

    /// <summary>Lets each of <paramref name="others"/> stand for <paramref name="term"/>.</summary>
    public void Add(string term, List<string> others, bool isName)
    {
        var table = isName ? _names : _words;
        var known = table.TryGetValue(term, out var list) ? list : table[term] = [];
        foreach (var other in others)
        {
            if (other != term && !known.Contains(other))
            {
                known.Add(other);
            }
        }
    }

    /// <summary>The words that may stand for <paramref name="term"/>, as listed; an ordinary word counts as a name only when it is nothing else.</summary>
    public IReadOnlyList<string> Of(string term, bool isName) =>
        !isName && _words.TryGetValue(term, out var words) ? words : _names.TryGetValue(term, out var names) ? names : [];
}
