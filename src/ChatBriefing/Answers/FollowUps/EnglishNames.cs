using System.Collections.Frozen;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Finds proper names in an English question by their capitals or quotation marks, and guesses what they name.</summary>
internal static class EnglishNames
{
    private static readonly FrozenSet<string> Calendar = "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Joints = "of the de du des la le von van der bin al &".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Index of the last word of the name that begins at <paramref name="at"/>; -1 where none begins.</summary>
    public static int End(Utterance said, int at)
    {
        if (Quoted(said, at) is >= 0 and var closing)
        {
            return closing;
        }

        if (!Begins(said, at))
        {
            return -1;
        }

        var last = at;
        while (!said.IsPossessive(last) && !IsCompound(said, last) && Next(said, last) is > 0 and var next)
        {
            last = next;
        }

        return last;
    }

    /// <summary>What the name may be.</summary>
    public static MentionSort Sort(Utterance said, int first, int last)
    {
        if (Quoted(said, first) >= 0)
        {
            return MentionSort.Thing;
        }

        var words = Enumerable.Range(first, last - first + 1).Select(i => said[i]).ToArray();
        if (words.Any(EnglishWords.GroupNouns.Contains) || (EnglishWords.IsPlural(words[^1]) && (words[0] is "the" || words.Length > 1 && said[first - 1] is "the")))
        {
            return MentionSort.Several;
        }

        if (said.Words[first].Token.Class == WordClass.Nationality && first == last)
        {
            return MentionSort.Several;
        }

        var isPlace = Enumerable.Range(first, last - first + 1).All(i => said.Words[i].Token.Class is WordClass.Country or WordClass.Region) || said[first - 1] is "in" or "at" && !said.IsPossessive(last);
        if (isPlace || words.Any(EnglishWords.ThingNouns.Contains) || said.Words[first].Surface is "The")
        {
            return MentionSort.Thing;
        }

        var capitals = Enumerable.Range(first, last - first + 1).Count(i => said.Words[i].IsCapital);
        return !words.Contains("the") && (capitals is 2 or 3 || (capitals > 3 && IsTitled(said, first, last))) ? MentionSort.Person : MentionSort.Unknown;
    }

    /// <summary>"Ukrainian President Volodymyr Zelensky"; "The Prince of Wales Theatre" is a thing by its last word.</summary>
    private static bool IsTitled(Utterance said, int first, int last) => Enumerable.Range(first, last - first).Any(i => said.Words[i].Token.Class is WordClass.Title or WordClass.Occupation);

    /// <summary>Index of the last word before the closing mark of the quotation that begins at the word; -1 where none begins.</summary>
    private static int Quoted(Utterance said, int at)
    {
        var start = said.Words[at].Span.Start - 1;
        var closing = start < 0 || said.Text[start] is not ('"' or '“' or '«') ? -1 : said.Text.IndexOfAny(['"', '”', '»'], start + 1);
        if (closing < 0)
        {
            return -1;
        }

        var last = at;
        while (last + 1 < said.Words.Count && said.Words[last + 1].Span.End <= closing)
        {
            last++;
        }

        return last;
    }

    private static bool Begins(Utterance said, int at)
    {
        var word = said.Words[at];
        if (!word.IsCapital || Calendar.Contains(word.Lower) || word.Lower is "i" || word.Lower.StartsWith("i'", StringComparison.Ordinal) || IsCompound(said, at) || IsAdjective(said, at))
        {
            return false;
        }

        if (at == 0)
        {
            return word.IsContent && !EnglishWords.IsVerb(word.Lower) && !EnglishWords.Openers.Contains(word.Lower) && !IsOrder(said) && !IsCommon(said);
        }

        return word.IsContent || (Next(said, at) > 0 && !EnglishWords.Auxiliaries.Contains(word.Lower) && !EnglishWords.Interrogatives.Contains(word.Lower));
    }

    /// <summary>"American companies": who they are is told by the noun.</summary>
    private static bool IsAdjective(Utterance said, int at) => said.Words[at].Token.Class == WordClass.Nationality && !said[at].EndsWith('s') && at + 1 < said.Words.Count
        && !said.IsPossessive(at) && !said.IsAfterBreak(at + 1) && said.Words[at + 1] is { IsContent: true, IsCapital: false } && !EnglishWords.IsVerb(said[at + 1]);

    /// <summary>"Different topic: who …": the capital of the first word is the sentence's.</summary>
    private static bool IsCommon(Utterance said) => said.Words.Count > 1 && !said.IsPossessive(0) && !said.IsAfterBreak(1) && said.Words[1] is { IsContent: true, IsCapital: false } && !EnglishWords.IsVerb(said[1]);

    /// <summary>"Ignore what I said": no question, and no name begins it.</summary>
    private static bool IsOrder(Utterance said) => said.Words.Count > 2 && !said.Text.Contains('?', StringComparison.Ordinal)
        && !said.IsPossessive(0) && !said.Words[1].IsCapital && !EnglishWords.Auxiliaries.Contains(said[1]) && !EnglishWords.IsVerb(said[1]);

    /// <summary>"Post-war": a common word at the head of a compound.</summary>
    private static bool IsCompound(Utterance said, int at) =>
        said.Text.AsSpan(said.Words[at].Span.End) is ['-', var next, ..] && char.IsLower(next);

    private static int Next(Utterance said, int last)
    {
        var next = last + 1;
        while (next < said.Words.Count && next <= last + 2 && !said.IsAfterBreak(next))
        {
            var word = said.Words[next];
            if ((word.IsCapital && !IsCompound(said, next)) || (word.IsNumber && next == last + 1 && word.Surface.Length < 4))
            {
                return EnglishWords.Auxiliaries.Contains(word.Lower) && word.Surface is not ("May" or "Will") ? -1 : next;
            }

            if (!Joints.Contains(word.Lower))
            {
                return -1;
            }

            next++;
        }

        return next < said.Words.Count && next == last + 3 && said.Words[next].IsCapital && !said.IsAfterBreak(next) ? next : -1;
    }
}
