using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Joins French words as grammar wants them.</summary>
internal static class FrenchWords
{
    /// <summary>The phrase with its article in the form that stands alone: "du Congo" gives "le Congo".</summary>
    public static string WithArticle(Utterance said, int at, int first, int last)
    {
        var phrase = said.Slice(first, last);
        var start = said.Words[first].Span.Start;
        if (at == first)
        {
            return start > 1 && said.Text[start - 1] is '\'' or '’' && char.ToLowerInvariant(said.Text[start - 2]) is 'l' or 'd' && char.IsLower(phrase[0]) ? $"l’{phrase}" : phrase;
        }

        return said[at] switch
        {
            "du" or "au" or "un" or "ce" or "cet" => StartsWithVowel(phrase) ? $"l’{phrase}" : $"le {phrase}",
            "une" or "cette" => StartsWithVowel(phrase) ? $"l’{phrase}" : $"la {phrase}",
            "des" or "aux" or "ces" => $"les {phrase}",
            var article => $"{article} {phrase}",
        };
    }

    /// <summary>"de" and the name: "d’Albert", "du Congo", "des mines", "de la mine".</summary>
    public static string Of(string name) =>
        name.StartsWith("le ", StringComparison.Ordinal) ? "du " + name[3..]
        : name.StartsWith("les ", StringComparison.Ordinal) ? "des " + name[4..]
        : StartsWithVowel(name) ? "d’" + name : "de " + name;

    /// <summary>The edit that puts another name in the place of one, its article and "de" with it: "du Congo" gives "de la Zambie".</summary>
    public static Edit Instead(Utterance said, Mention old, string name)
    {
        var (span, before) = (said.Span(old.First, old.Last), said[old.First - 1]);
        var elided = span.Start > 1 && said.Text[span.Start - 1] is '\'' or '’';
        if (elided)
        {
            var text = char.ToLowerInvariant(said.Text[span.Start - 2]) == 'd' ? Of(name) : name;
            return new Edit(TextSpan.Between(span.Start - 2, span.End), text);
        }

        if (before is "du" or "de" or "des" || (before is "la" or "le" or "les" && said[old.First - 2] is "de"))
        {
            var first = before is "la" or "le" or "les" ? old.First - 2 : old.First - 1;
            return new Edit(said.Span(first, old.Last), Of(name));
        }

        return new Edit(before is "le" or "la" or "les" or "un" or "une" ? said.Span(old.First - 1, old.Last) : span, name);
    }

    /// <summary>Whether an article or "que" is elided before the word.</summary>
    public static bool StartsWithVowel(string word) => word.Length > 0 && "aeiouyàâéèêîôû".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal);
}
