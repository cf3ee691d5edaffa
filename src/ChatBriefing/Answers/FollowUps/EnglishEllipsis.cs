using System.Text.RegularExpressions;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Fills in what English follow-ups leave out.</summary>
internal static partial class EnglishEllipsis
{
    /// <summary>"And in 2010?", "What about Lake?", "Why?": the last question with the new part in the place of the old one.</summary>
    public static string? Fill(Utterance said, Conversation before)
    {
        var rest = Opening().Match(said.Text) is { Success: true } opening ? opening.Length : 0;
        var words = said.Words.Where(word => word.Span.Start >= rest).ToArray();
        if (words.Length == 0)
        {
            return null;
        }

        if (Asked(said, words) is { } asked)
        {
            return Adverb(asked, before.Last);
        }

        if (rest == 0 || EnglishWords.Interrogatives.Contains(words[0].Lower))
        {
            return null;
        }

        var text = said.Text[rest..].TrimEnd('?', '!', '.', ' ');
        return words[^1].IsNumber && words.Length <= 2 ? Year(words[^1].Surface, text, before.Last) : IsTime(words) ? Time(text, before.Last) : Name(said, words, text, before);
    }

    /// <summary>The question word that is all of the question: "why", "for how long", "in what year".</summary>
    private static string? Asked(Utterance said, Word[] words)
    {
        var from = EnglishWords.Prepositions.Contains(words[0].Lower) ? 1 : 0;
        var isAll = (words.Length - from) switch
        {
            1 => words[from].Lower is "why" or "when" or "where" or "how" || (from == 1 && words[from].Lower is "whom"),
            2 => words[from].Lower is "how" ? words[from + 1].Lower is "long" or "often" or "far" or "soon" or "much" : words[from].Lower is "what" or "which" && Cues.ForDate.Contains(words[from + 1].Lower),
            3 => words[from].Lower is "how" && words[from + 1].Lower is "many" && words[from + 2].Lower is "times" or "years" or "months" or "weeks" or "days" or "hours",
            _ => false,
        };
        return isAll ? said.Text[words[0].Span.Start..words[^1].Span.End] : null;
    }

    /// <summary>"Did she win?" and "When?" make "When did she win?"; "Where was it found?" and "When?" make "When was it found?".</summary>
    private static string? Adverb(string adverb, Utterance last)
    {
        if (adverb.Equals("how much", StringComparison.OrdinalIgnoreCase) && last[0] is "what" && EnglishWords.CallsVerb(last, 1))
        {
            return $"{char.ToUpperInvariant(adverb[0])}{adverb[1..]}{last.Text[last.Words[0].Span.End..]}";
        }

        var asked = EnglishWords.Auxiliaries.Contains(last[0]) ? 0 : last[0] is "why" or "when" or "where" or "how" && EnglishWords.Auxiliaries.Contains(last[1]) ? 1 : -1;
        return asked < 0 ? null : $"{char.ToUpperInvariant(adverb[0])}{adverb[1..]} {last[asked]}{last.Text[last.Words[asked].Span.End..]}";
    }

    private static string Year(string year, string text, Utterance last)
    {
        var old = last.Words.LastOrDefault(word => word.IsNumber && word.Surface.Length == year.Length);
        return old.Surface is null ? $"{last.Text.TrimEnd('?', ' ')} {text}?" : Edit.Apply(last.Text, [new Edit(old.Span, year)]);
    }

    /// <summary>"next year", "in March", "last month".</summary>
    private static bool IsTime(Word[] words) => words.Length <= 3 && words[^1].Token.Class is WordClass.TimeUnit or WordClass.Month or WordClass.Weekday && words[0].Lower is "in" or "on" or "next" or "last" or "this" or "since";

    /// <summary>The last question with another time: "How high was it in January?" and "Next year?" make "How high was it next year?".</summary>
    private static string Time(string text, Utterance last)
    {
        var at = Enumerable.Range(1, Math.Max(0, last.Words.Count - 1)).LastOrDefault(word => last.Words[word].Token.Class is WordClass.Month or WordClass.Weekday || (last.Words[word].IsNumber && last.Words[word].Surface.Length == 4));
        var from = EnglishWords.Prepositions.Contains(last[at - 1]) ? at - 1 : at;
        return at == 0 ? $"{last.Text.TrimEnd('?', ' ')} {text}?" : Edit.Apply(last.Text, [new Edit(last.Span(from, at), text)]);
    }

    private static string? Name(Utterance said, Word[] words, string text, Conversation before)
    {
        var mentions = EnglishMentions.Find(said);
        var whole = mentions.Count > 0 && said.Words[mentions[0].First].Span.Start == words[0].Span.Start && mentions[0].Last == said.Words.Count - 1;
        var old = whole ? before.Mentions.FirstOrDefault(mention => mention.IsName == mentions[0].IsName && !mention.IsAside) : null;
        return old is null ? null : Edit.Apply(before.Last.Text, [new Edit(before.Last.Span(old.First, old.Last), text)]);
    }

    /// <summary>Where "to somebody" is missing: after the verb of "what happened next".</summary>
    public static TextSpan? Happening(Utterance said)
    {
        for (var at = 0; at < said.Words.Count; at++)
        {
            if (said[at] is "happen" or "happened" or "happens" && said[at + 1] is not ("to" or "with"))
            {
                return new TextSpan(said.Words[at].Span.End, 0);
            }
        }

        return null;
    }

    /// <summary>"What happened in Lagos?" says where and leaves open to whom.</summary>
    public static bool IsHappeningThere(Utterance said) => said[1] is "happened" && said[2] is "in" or "at" && said.Words.Count is 4 or 5 && !EnglishWords.Determiners.Contains(said[3]);

    [GeneratedRegex(@"^\s*(?:(?:and|so|but|or|then)[\s,]+)?(?:(?:what|how)\s+about\s+)?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();
}
