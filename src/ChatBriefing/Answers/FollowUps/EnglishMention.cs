using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Describes a mention that has been found in an English question.</summary>
internal static class EnglishMention
{
    /// <summary>The mention from <paramref name="first"/> to <paramref name="last"/> whose noun is at <paramref name="head"/>; a proper name where there is a <paramref name="nameSort"/>.</summary>
    public static Mention Of(Utterance said, int first, int last, MentionSort? nameSort, int head)
    {
        var words = Enumerable.Range(first, last - first + 1).Select(i => said.Words[i]).ToArray();
        var terms = words.Where(word => word.IsContent || word.IsCapital).Select(word => word.Term).ToArray();
        nameSort = nameSort is MentionSort.Unknown && last > head ? MentionSort.Thing : nameSort;
        var sort = nameSort ?? (said.Words[head].Token.Class is WordClass.Occupation or WordClass.Title or WordClass.PersonNoun && !EnglishWords.IsPlural(said[head]) ? MentionSort.Person : EnglishNouns.Sort(said[head]));
        var owned = nameSort is not null || Enumerable.Range(first, last - first).Any(said.IsPossessive);
        return new Mention(Text(said, first, last, nameSort), first, last, sort, nameSort is not null, terms)
        {
            Head = said.Words[head].Term,
            IsDefinite = owned || EnglishWords.IsArticle(said[first]),
            IsOwn = owned || said[first] is "the" or "this" or "that" or "these" or "those",
            IsTied = EnglishWords.Prepositions.Contains(said[first - 1]),
            IsAside = EnglishAsides.Contains(said, first),
        };
    }

    private static string Text(Utterance said, int first, int last, MentionSort? sort)
    {
        // "the The Waterboys", "the Robert Dale Owen": a slip of the pen.
        var slip = said[first] is "the" && first < last && (said[first + 1] is "the" || (sort == MentionSort.Person && said.Words[first + 1].IsCapital));
        first += slip ? 1 : 0;
        var text = said.Slice(first, last);
        var quoted = said.Words[first].Span.Start > 0 && said.Text[said.Words[first].Span.Start - 1] is '"' or '“';
        if (EnglishWords.Determiners.Contains(said.Words[first].Surface) && said[first] is not "the" && first < last)
        {
            return "the " + said.Slice(first + 1, last);
        }

        return quoted ? $"“{text}”" : text;
    }
}
