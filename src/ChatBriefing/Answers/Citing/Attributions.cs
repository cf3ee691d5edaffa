using System.Text.RegularExpressions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Citing;

/// <summary>Finds who a sentence says is speaking: "according to X", "X said", "X, spokesperson for Y, emphasized", "reported by X"; in French "selon X", "X a déclaré".</summary>
internal static partial class Attributions
{
    /// <summary>The speaker of a sentence, named as fully as the article names them up to there.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence's place in it.</param>
    /// <param name="tokens">The sentence's words, relative to the sentence.</param>
    public static Attribution? Find(Article article, TextSpan sentence, Token[] tokens)
    {
        var text = sentence.In(article.Text);
        NameRun[] names = [.. NameRun.Find(tokens, text).Select(name => WithoutDay(name, tokens)).Where(name => name.First <= name.Last)];
        if ((Behind(names, tokens, text) ?? Before(names, tokens, text)) is not { } found)
        {
            return null;
        }

        var span = new TextSpan(sentence.Start + found.Start, found.Length);
        var full = found.In(text).Contains(' ', StringComparison.Ordinal) ? span : FullName.Of(article, span);
        return new Attribution(full.In(article.Text), full);
    }

    /// <summary>The name right behind "according to", "said" and their like.</summary>
    private static TextSpan? Behind(NameRun[] names, Token[] tokens, string text)
    {
        foreach (Match match in Introduction().Matches(text))
        {
            foreach (var name in names)
            {
                if (name.Span(tokens).Start == match.Index + match.Length)
                {
                    return WithRole(name.Span(tokens), text);
                }
            }
        }

        return null;
    }

    /// <summary>The name whose verb is one of saying, with nothing but an apposition or an auxiliary between.</summary>
    private static TextSpan? Before(NameRun[] names, Token[] tokens, string text)
    {
        foreach (var name in names)
        {
            var span = name.Span(tokens);
            var match = Saying().Match(text[span.End..]);
            if (match.Success)
            {
                return WithRole(span, text);
            }
        }

        return null;
    }

    /// <summary>"On Monday Rubio said": the day speaks for nobody.</summary>
    private static NameRun WithoutDay(NameRun name, Token[] tokens)
    {
        while (name.First <= name.Last && tokens[name.First].Class is WordClass.Weekday or WordClass.Month)
        {
            name = name with { First = name.First + 1 };
        }

        return name;
    }

    private static TextSpan WithRole(TextSpan name, string text)
    {
        var role = Role().Match(text[name.End..]);
        return role.Success ? TextSpan.Between(name.Start, name.End + role.Length - role.Groups[1].Length) : name;
    }

    [GeneratedRegex($@"\b(?:according to|reported by|said|says|told by|selon|d[’']après|indique|précise|affirme|déclare)\s(?:the\s|a\s|la\s|le\s|l[’'])?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Introduction();

    [GeneratedRegex($@"^(?:,\s[^,.;:]{{3,120}},)?\s(?:has |had |have |also |a |ont |avait )?(?:{SpeechCues.Verbs})\b", RegexOptions.NonBacktracking)]
    private static partial Regex Saying();

    [GeneratedRegex(@"^,\s(?:an?\s|the\s|le\s|la\s)?(?:\w+\s)?(?:spokes\w+|minister|president|senator|director|chief|head|leader|secretary|ambassador|envoy|analyst|professor|porte-parole|ministre|président|directeur)\b[^,.;:]{0,100}([,.;:])", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Role();
}
