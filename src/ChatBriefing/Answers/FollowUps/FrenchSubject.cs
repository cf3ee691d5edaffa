using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Puts a name where a French question has "il" or "elle" for its subject.</summary>
internal static class FrenchSubject
{
    /// <summary>The edit for the pronoun at <paramref name="at"/>; none where grammar leaves no place for a name.</summary>
    public static Edit[] Put(Utterance said, int at, string name)
    {
        var span = said.Words[at].Span;
        var mark = span.Start == 0 ? ' ' : said.Text[span.Start - 1];
        return mark switch
        {
            '-' => Inverted(said, at, name),
            '\'' or '’' => FrenchWords.StartsWithVowel(name) ? [new Edit(span, name)] : [new Edit(new TextSpan(span.Start - 1, span.Length + 1), $"e {name}")],
            _ => [new Edit(span, at == 0 ? char.ToUpperInvariant(name[0]) + name[1..] : name)],
        };
    }

    /// <summary>"Quand est-elle née ?" is "Quand Marie est-elle née ?"; "Que fait-elle ?" is "Que fait Marie ?".</summary>
    private static Edit[] Inverted(Utterance said, int at, string name)
    {
        var verb = said[at - 1] is "t" ? at - 2 : at - 1;
        var start = said.Text.LastIndexOf(' ', said.Words[at].Span.Start) + 1;
        if (said[verb - 1] is "que")
        {
            return at == said.Words.Count - 1 ? [new Edit(TextSpan.Between(said.Words[verb].Span.End, said.Words[at].Span.End), $" {name}")] : [];
        }

        if (said.Text[start..].StartsWith("qu", StringComparison.OrdinalIgnoreCase) && said.Text[start + 2] is '\'' or '’')
        {
            return [];
        }

        var first = verb;
        while (first > 0 && said[first - 1] is "y" or "ne" or "se" or "lui" or "leur")
        {
            start = said.Words[--first].Span.Start;
        }

        return start == 0
            ? [new Edit(new TextSpan(0, 1), $"{char.ToUpperInvariant(name[0])}{name[1..]} {char.ToLowerInvariant(said.Text[0])}")]
            : [new Edit(new TextSpan(start, 0), $"{name} ")];
    }
}
