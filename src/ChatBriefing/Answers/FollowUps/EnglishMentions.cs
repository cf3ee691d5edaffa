namespace ChatBriefing.Answers.FollowUps;

/// <summary>Finds the persons and things that an English question mentions: names, and noun phrases with an article or an owner.</summary>
internal static class EnglishMentions
{
    /// <summary>The mentions in order; an owner or a complement is one of its own as well, after the phrase that it stands in.</summary>
    public static List<Mention> Find(Utterance said)
    {
        var found = new List<Mention>();
        for (var at = 0; at < said.Words.Count; at++)
        {
            var inner = new List<Mention>();
            if (Phrase(said, at, inner) is { } phrase)
            {
                found.Add(phrase);
                found.AddRange(inner);
                at = phrase.Last;
            }
        }

        found.RemoveAll(mention => mention.Terms.Count == 0);
        return Together(said, found);
    }

    private static Mention? Phrase(Utterance said, int at, List<Mention> inner)
    {
        var first = at;
        if (EnglishWords.Determiners.Contains(said[at]) && EnglishNames.End(said, at) < 0 && !IsLinking(said, at))
        {
            at++;
        }

        if (at >= said.Words.Count || said.IsAfterBreak(at) && at > first)
        {
            return null;
        }

        var name = EnglishNames.End(said, at);
        var head = name < 0 ? Common(said, first, at) : said.IsPossessive(name) ? Owned(said, first, name, inner) : Named(said, first, at, name, inner);
        if (head < at)
        {
            return null;
        }

        var last = head == name ? head : Apposition(said, first, head, inner);
        var titled = last > head && name < 0 && at > first;
        last = Complement(said, last, inner);
        var title = !titled ? (MentionSort?)null : said.Words[head].IsNumber ? MentionSort.Unknown : EnglishNouns.Sort(said[head]);
        return EnglishMention.Of(said, first, last, name == head ? MentionKind(said, first, name) : title, head);
    }

    /// <summary>"the activities that Lea took part in": no determiner.</summary>
    private static bool IsLinking(Utterance said, int at) => said[at] is "that" && at > 0 && at + 1 < said.Words.Count && (said.Words[at + 1].IsCapital || EnglishWords.IsPast(said[at + 1]));

    private static MentionSort? MentionKind(Utterance said, int first, int name) =>
        EnglishNames.Sort(said, EnglishWords.Determiners.Contains(said[first]) && first < name ? first + 1 : first, name);

    /// <summary>Takes what a named owner has along: "Lea's first tour", "Lea's Cinderella tour".</summary>
    private static int Owned(Utterance said, int first, int name, List<Mention> inner)
    {
        var owned = name + 1 < said.Words.Count && !said.IsAfterBreak(name + 1) ? EnglishNames.End(said, name + 1) : -1;
        var last = EnglishNouns.End(said, first, Math.Max(owned, name) + 1);
        if (last > name)
        {
            inner.Add(EnglishMention.Of(said, first, name, MentionKind(said, first, name), name));
        }

        return last;
    }

    /// <summary>Takes the noun along that a name with an article stands before: "the Arab world".</summary>
    private static int Named(Utterance said, int first, int at, int name, List<Mention> inner)
    {
        var next = said[name + 1];
        var ends = EnglishWords.IsPast(next) || next.EndsWith("ing", StringComparison.Ordinal) || EnglishWords.Openers.Contains(next) || (EnglishWords.CallsVerb(said, first - 1) && EnglishWords.IsVerb(next));
        var last = at > first && !ends ? EnglishNouns.End(said, first, name + 1) : name;
        if (last > name)
        {
            inner.Add(EnglishMention.Of(said, first, name, EnglishNames.Sort(said, at, name), name) with { IsDefinite = false, IsTied = true });
        }

        return last;
    }

    private static int Common(Utterance said, int first, int at)
    {
        var begins = at > first || at > 0 && (EnglishWords.Prepositions.Contains(said[at - 1]) || !EnglishWords.IsVerb(said[at]));
        return !begins || EnglishWords.IsOwnerPronoun(said[first]) || EnglishWords.Openers.Contains(said[at]) ? -1 : EnglishNouns.End(said, first, at);
    }

    /// <summary>"the band Hole", "the album “Teen Spirit”".</summary>
    private static int Apposition(Utterance said, int first, int last, List<Mention> inner)
    {
        var next = last + 1;
        if (next >= said.Words.Count || EnglishNames.End(said, next) is not (>= 0 and var name) || Acts(said, first, last, name))
        {
            return last;
        }

        inner.Add(EnglishMention.Of(said, next, name, EnglishNames.Sort(said, next, name), name));
        return name;
    }

    /// <summary>"the songs Lea recorded", "a prize Lea won": the name does something with the thing.</summary>
    private static bool Acts(Utterance said, int first, int noun, int name)
    {
        var isSaidOfNoun = EnglishWords.Auxiliaries.Contains(said[first - 1]);
        return EnglishNouns.Sort(said[noun]) is not MentionSort.Person && !EnglishWords.GroupNouns.Contains(said[noun]) && !isSaidOfNoun && (EnglishWords.IsVerb(said[name + 1]) || EnglishWords.Auxiliaries.Contains(said[name + 1]));
    }

    private static int Complement(Utterance said, int last, List<Mention> inner)
    {
        if (said[last + 1] is not ("of" or "by") || last + 2 >= said.Words.Count)
        {
            return last;
        }

        var deeper = new List<Mention>();
        if (Phrase(said, last + 2, deeper) is not { } phrase || (said[last + 1] == "by" && !phrase.IsName))
        {
            return last;
        }

        inner.Add(phrase);
        inner.AddRange(deeper);
        return phrase.Last;
    }

    /// <summary>"Pamela Harriman and Churchill" are mentioned together too.</summary>
    private static List<Mention> Together(Utterance said, List<Mention> found)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var (left, right) = (found[i], found[i + 1]);
            if (left.IsName && right.IsName && right.First == left.Last + 2 && said[left.Last + 1] is "and" or "&")
            {
                found.Insert(i, EnglishMention.Of(said, left.First, right.Last, MentionSort.Several, right.Last));
                i += 2;
            }
        }

        return found;
    }
}
