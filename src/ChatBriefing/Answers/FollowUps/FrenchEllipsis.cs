using System.Text.RegularExpressions;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Fills in what French follow-ups leave out.</summary>
internal static partial class FrenchEllipsis
{
    /// <summary>"Et en 2010 ?", "Et pour la Zambie ?", "Pourquoi ?": the last question with the new part in the place of the old one.</summary>
    public static string? Fill(Utterance said, Conversation before)
    {
        var opening = Opening().Match(said.Text).Length;
        var words = said.Words.Where(word => word.Span.Start >= opening).ToArray();
        if (words.Length == 0)
        {
            return null;
        }

        if (words.Length == 1 && words[0].Lower is "pourquoi" or "quand" or "où" or "comment")
        {
            return Adverb(words[0].Surface, before.Last);
        }

        var text = said.Text[opening..].TrimEnd('?', '!', ' ', '\u00A0', '\u202F');
        return opening == 0 ? null : words[^1].IsNumber && words.Length <= 2 ? Year(words[^1].Surface, text, before.Last) : Name(said, before);
    }

    private static string? Adverb(string adverb, Utterance last)
    {
        var word = char.ToUpperInvariant(adverb[0]) + adverb[1..];
        if (last.Text.StartsWith("est-ce qu", StringComparison.OrdinalIgnoreCase))
        {
            return $"{word} e{last.Text[1..]}";
        }

        return last[0] is "pourquoi" or "quand" or "où" or "comment" && last.Words.Count > 1 ? word + last.Text[last.Words[0].Span.End..] : null;
    }

    private static string Year(string year, string text, Utterance last)
    {
        var old = last.Words.LastOrDefault(word => word.IsNumber && word.Surface.Length == year.Length);
        return old.Surface is null ? $"{last.Text.TrimEnd('?', ' ', '\u00A0', '\u202F')} {text}\u00A0?" : Edit.Apply(last.Text, [new Edit(old.Span, year)]);
    }

    private static string? Name(Utterance said, Conversation before)
    {
        if (FrenchMentions.Find(said) is not [var mention] || mention.Last != said.Words.Count - 1 || said.Words.Take(mention.First).Any(word => word.IsContent))
        {
            return null;
        }

        var old = before.Mentions.LastOrDefault(other => other.IsName == mention.IsName);
        return old is null ? null : Edit.Apply(before.Last.Text, [FrenchWords.Instead(before.Last, old, mention.Text)]);
    }

    [GeneratedRegex(@"^\s*(?:(?:et|mais|alors)[\s,]+)?(?:pour\s+|concernant\s+)?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();
}
