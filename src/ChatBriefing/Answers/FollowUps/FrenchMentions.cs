using System.Collections.Frozen;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Finds the persons and things that a French question mentions: names, and nouns with an article.</summary>
internal static class FrenchMentions
{
    private static readonly FrozenSet<string> Articles = "le la les un une des du au aux ce cet cette ces".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Prepositions = "de du des d à au aux en dans sur avec pour contre par chez entre vers selon".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Joints = "de du des d la le les l".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The mentions in order; a name within a phrase is one of its own as well.</summary>
    public static List<Mention> Find(Utterance said)
    {
        var found = new List<Mention>();
        for (var at = 0; at < said.Words.Count; at++)
        {
            var article = Articles.Contains(said[at]) || IsElided(said, at);
            var first = Articles.Contains(said[at]) ? at + 1 : at;
            var (last, isName) = NameEnd(said, first) is >= 0 and var name ? (name, true) : article ? Phrase(said, first) : (-1, false);
            if (last >= first)
            {
                found.Add(Mention(said, at, first, last, isName));
                at = isName ? last : first;
            }
        }

        return found;
    }

    /// <summary>The end of the phrase, and whether it is a name: "le sénateur Kalambayi".</summary>
    private static (int Last, bool IsName) Phrase(Utterance said, int first)
    {
        var named = first + 1 < said.Words.Count && said.Words[first].IsContent && !said.IsAfterBreak(first + 1) && !IsElided(said, first + 1) ? NameEnd(said, first + 1) : -1;
        return named >= 0 ? (named, true) : (NounEnd(said, first), false);
    }

    /// <summary>Index of the last noun or adjective of the phrase whose first is at <paramref name="from"/>.</summary>
    public static int NounEnd(Utterance said, int from)
    {
        var last = from - 1;
        while (last + 1 < said.Words.Count && said.Words[last + 1].IsContent && !(last >= from && (said.IsAfterBreak(last + 1) || said.Words[last + 1].IsCapital || IsElided(said, last + 1))))
        {
            last++;
        }

        return last < from ? last : Complement(said, last);
    }

    /// <summary>"les réserves du Congo", "la valeur de la mine".</summary>
    private static int Complement(Utterance said, int last)
    {
        var next = last + 1;
        while (Joints.Contains(said[next]))
        {
            next++;
        }

        var linked = said[last + 1] is "de" or "du" or "des" || (next == last + 1 && IsElided(said, next));
        if (!linked || next >= said.Words.Count)
        {
            return last;
        }

        return NameEnd(said, next) is >= 0 and var name ? name : said.Words[next].IsContent ? NounEnd(said, next) : last;
    }

    private static int NameEnd(Utterance said, int at)
    {
        if (at >= said.Words.Count || !said.Words[at].IsCapital || IsState(said, at) || !said.Words[at].IsContent || (at == 0 && !(said.Words.Count > 1 && said.Words[1].IsCapital)))
        {
            return -1;
        }

        var last = at;
        for (var next = at + 1; next < said.Words.Count && !said.IsAfterBreak(next) && next <= last + 2; next++)
        {
            if (said.Words[next].IsCapital)
            {
                last = next;
            }
            else if (!Joints.Contains(said[next]))
            {
                break;
            }
        }

        return last;
    }

    /// <summary>"le secrétaire d'État", "l'État": the capital makes no name of it.</summary>
    private static bool IsState(Utterance said, int at) => said[at] is "état" or "etat" && !(at + 1 < said.Words.Count && said.Words[at + 1].IsCapital);

    /// <summary>"l'accord", "d'or": the article is written into the word.</summary>
    private static bool IsElided(Utterance said, int at) =>
        at < said.Words.Count && said.Words[at].Span.Start > 0 && said.Text[said.Words[at].Span.Start - 1] is '\'' or '’';

    private static Mention Mention(Utterance said, int at, int first, int last, bool isName)
    {
        var words = Enumerable.Range(first, last - first + 1).Select(i => said.Words[i]).ToArray();
        var many = said[at] is "les" or "des" or "ces" or "aux";
        var isPerson = words[0].Token.Class is WordClass.Occupation or WordClass.Title or WordClass.PersonNoun || (isName && at == first && words.Length is 2 or 3);
        var sort = many ? MentionSort.Several : isPerson ? MentionSort.Person : isName ? MentionSort.Unknown : MentionSort.Thing;
        var head = isName ? words[^1] : words[0];
        return new Mention(FrenchWords.WithArticle(said, at, first, last), first, last, sort, isName, [.. words.Where(word => word.IsContent).Select(word => word.Term)])
        {
            Head = head.Term,
            IsDefinite = true,
            IsOwn = true,
            IsTied = Prepositions.Contains(said[at]) || Prepositions.Contains(said[at - 1]),
        };
    }
}
