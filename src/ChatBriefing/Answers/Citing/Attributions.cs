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
        var names = NameRun.Find(tokens, text);
        if ((Behind(names, tokens, text) ?? Before(names, tokens, text)) is not { } found)
        {
            return null;
        }

        var span = new TextSpan(sentence.Start + found.Start, found.Length);
        var full = found.In(text).Contains(' ', StringComparison.Ordinal) ? span : FullName(article, span);
        return new Attribution(full.In(article.Text), full);
    }

    /// <summary>The name right behind "according to", "said" and their like.</summary>
    private static TextSpan? Behind(List<NameRun> names, Token[] tokens, string text)
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
    private static TextSpan? Before(List<NameRun> names, Token[] tokens, string text)
    {
        foreach (var name in names)
        {
            var span = name.Span(tokens);
            var match = Saying().Match(text, span.End);
            if (match.Success)
            {
                return WithRole(span, text);
            }
        }

        return null;
    }

    private static TextSpan WithRole(TextSpan name, string text)
    {
        var role = Role().Match(text, name.End);
        return role.Success ? TextSpan.Between(name.Start, name.End + role.Length - role.Groups[1].Length) : name;
    }

    /// <summary>The first longer name before <paramref name="name"/> in the article that ends with it.</summary>
    private static TextSpan FullName(Article article, TextSpan name)
    {
        var pattern = new Regex($@"(?:\p{{Lu}}[\w’'.-]*\s){{1,6}}{Regex.Escape(name.In(article.Text))}\b", RegexOptions.NonBacktracking);
        foreach (var paragraph in article.Paragraphs)
        {
            foreach (var sentence in paragraph.Role == ParagraphRole.Body && paragraph.Span.Start < name.End ? paragraph.Sentences : [])
            {
                var match = pattern.Match(sentence.In(article.Text));
                if (match.Success)
                {
                    return new TextSpan(sentence.Start + match.Index, match.Length);
                }
            }
        }

        return name;
    }

    private const string Verbs = "said|says|told|stated|states|announced|announces|declared|declares|warned|warns|argued|argues|noted|notes|added|adds|claimed|claims|highlighted|highlights|emphasized|emphasised|emphasizes|stressed|stresses|insisted|insists|confirmed|confirms|denied|denies|explained|explains|reported|reports|wrote|writes|accused|accuses|proposed|urged|called|suggested|suggests|affirmé|déclaré|annoncé|expliqué|ajouté|indiqué|précisé|estimé|souligné|dit|affirme|déclare|annonce|explique|ajoute|indique|précise|estime|souligne";

    [GeneratedRegex($@"\b(?:according to|reported by|said|says|told by|selon|d[’']après|indique|précise|affirme|déclare)\s(?:the\s|a\s|la\s|le\s|l[’'])?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Introduction();

    [GeneratedRegex($@"\G(?:,\s[^,.;:]{{3,120}},)?\s(?:has |had |have |also |a |ont |avait )?(?:{Verbs})\b", RegexOptions.None, 100)]
    private static partial Regex Saying();

    [GeneratedRegex(@"\G,\s(?:an?\s|the\s|le\s|la\s)?(?:\w+\s)?(?:spokes\w+|minister|president|senator|director|chief|head|leader|secretary|ambassador|envoy|analyst|professor|porte-parole|ministre|président|directeur)\b[^,.;:]{0,100}([,.;:])", RegexOptions.IgnoreCase, 100)]
    private static partial Regex Role();
}
