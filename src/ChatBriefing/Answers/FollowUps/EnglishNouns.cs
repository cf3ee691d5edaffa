namespace ChatBriefing.Answers.FollowUps;

/// <summary>Tells how far an English noun phrase goes, and what its noun may be.</summary>
internal static class EnglishNouns
{
    /// <summary>Index of the last noun of the phrase whose first noun or adjective is at <paramref name="from"/>; before <paramref name="from"/> where there is none.</summary>
    public static int End(Utterance said, int first, int from)
    {
        var predicate = NeedsPredicate(said, first);
        var calls = EnglishWords.CallsVerb(said, first - 1);
        var last = from - 1;
        while (last + 1 < said.Words.Count && IsNoun(said, last + 1, last + 1 == from, calls))
        {
            last++;
        }

        // "When was the company sold": without a known verb after it, the last word is what is said of the phrase.
        var next = last + 1;
        var isSaid = next < said.Words.Count && (said.Words[next].IsContent || said[next] is "do" or "have" or "be" or "been" or "done" or "of" or "and");
        return predicate && !isSaid && last > from && !(calls && IsSaidLater(said, next)) ? last - 1 : last;
    }

    /// <summary>What the noun, in lower case, stands for.</summary>
    public static MentionSort Sort(string noun) =>
        EnglishWords.PersonNouns.Contains(noun) ? MentionSort.Person : EnglishWords.GroupNouns.Contains(noun) || EnglishWords.IsPlural(noun) ? MentionSort.Several : MentionSort.Thing;

    private static bool IsNoun(Utterance said, int at, bool isFirst, bool calls)
    {
        var word = said.Words[at];
        if (!isFirst && (said.IsAfterBreak(at) || word.IsCapital || said.IsPossessive(at - 1)))
        {
            return false;
        }

        if (isFirst)
        {
            return (word.IsContent || word.Lower is "first" or "other" or "own") && !said.IsAfterBreak(at);
        }

        return word.IsContent && !EnglishWords.Openers.Contains(word.Lower) && !IsAdverb(said, at) && !(calls ? EnglishWords.IsVerb(word.Lower) : EnglishWords.IsPast(word.Lower));
    }

    /// <summary>"would the lithium mine at Varde create": the verb stands behind what tells of the noun.</summary>
    private static bool IsSaidLater(Utterance said, int next) =>
        EnglishWords.Prepositions.Contains(said[next]) && Enumerable.Range(next + 1, Math.Max(0, said.Words.Count - next - 1)).Any(at => EnglishWords.IsVerb(said[at]) && !said.Words[at].IsCapital && !EnglishWords.Determiners.Contains(said[at - 1]));

    /// <summary>"individually", but not before a participle: "individually worked land".</summary>
    private static bool IsAdverb(Utterance said, int at) =>
        said[at].EndsWith("ly", StringComparison.Ordinal) && !said[at + 1].EndsWith("ed", StringComparison.Ordinal);

    /// <summary>Whether something has yet to be said of a phrase that begins here: "did the band …", "when was the album …".</summary>
    private static bool NeedsPredicate(Utterance said, int first)
    {
        var before = said[first - 1];
        return EnglishWords.CallsVerb(said, first - 1) || (EnglishWords.VerbCallers.Contains(before) && before is not "do")
            || (EnglishWords.Auxiliaries.Contains(before) && (first == 1 || said[first - 2] is "when" or "where" or "why" or "how" or "year" or "long"));
    }
}
