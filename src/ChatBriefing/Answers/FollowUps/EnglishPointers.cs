namespace ChatBriefing.Answers.FollowUps;

/// <summary>Finds the words of an English question that point back: pronouns, demonstratives, and nouns with "the" that nothing in the question explains.</summary>
internal static class EnglishPointers
{
    /// <summary>The pointers in order; one for each sort, as a question that names somebody once goes on with pronouns.</summary>
    public static List<Pointer> Find(Utterance said, IReadOnlyList<Mention> mentions)
    {
        var found = new List<Pointer>();
        for (var at = 0; at < said.Words.Count; at++)
        {
            if (At(said, at) is not { } pointer)
            {
                continue;
            }

            if (OpensClause(said, pointer) && IsNamed(pointer, mentions))
            {
                return found;
            }

            if (!IsBound(said, pointer, mentions))
            {
                var again = pointer.Sort != PointerSort.Noun && found.Exists(other => other.Sort == pointer.Sort);
                if (!again)
                {
                    found.Add(pointer);
                }

                at = pointer.Last;
            }
        }

        return found;
    }

    private static Pointer? At(Utterance said, int at) => said[at] switch
    {
        "he" or "him" or "himself" => new(at, at, PointerSort.Man),
        "his" => new(at, at, PointerSort.Man, IsPossessive: true),
        "she" or "herself" => new(at, at, PointerSort.Woman),
        "hers" => new(at, at, PointerSort.Woman, IsPossessive: true),
        "her" => new(at, at, PointerSort.Woman, OwnsNext(said, at)),
        "they" or "them" or "themselves" => new(at, at, PointerSort.Several),
        "their" or "theirs" => new(at, at, PointerSort.Several, IsPossessive: true),
        "it" when at > 0 && said.IsPossessive(at) && !EnglishWords.Interrogatives.Contains(said[at - 1]) && OwnsNext(said, at) => new(at, at, PointerSort.Thing, IsPossessive: true),
        "it" or "itself" => IsPleonastic(said, at) ? null : new(at, at, PointerSort.Thing),
        "its" => new(at, at, PointerSort.Thing, IsPossessive: true),
        "this" or "that" or "these" or "those" => Demonstrative(said, at),
        "the" => Definite(said, at),
        _ => null,
    };

    /// <summary>"What did Lea think of her tour": the question itself says whose.</summary>
    private static bool IsBound(Utterance said, Pointer pointer, IReadOnlyList<Mention> mentions) =>
        (said[0] is "if" && mentions.Any(mention => mention.Last < pointer.First && Fits(mention, pointer)))
        || (pointer is { IsPossessive: true, Sort: PointerSort.Thing } && mentions.Any(mention => mention.Last < pointer.First && Fits(mention, pointer) && !mention.IsTied))
        || (pointer.IsPossessive || said[pointer.First - 1] is "when" or "after" or "before" or "because" or "if" or "while" or "that" or "since" or "until" or "what" or "how")
        && (mentions.Any(mention => mention.Last < pointer.First && Fits(mention, pointer) && (!mention.IsTied || (mention.Last == pointer.First - 2 && !pointer.IsPossessive)) && (mention.IsName || IsActing(said, mention, pointer))) || IsWho(said, pointer));

    /// <summary>"has it been sold or is it still there", "the land they took": the pronoun is the subject of a clause that goes on with one of the question's own.</summary>
    private static bool OpensClause(Utterance said, Pointer pointer)
    {
        var (before, after) = (said[pointer.First - 1], said[pointer.Last + 1]);
        if (before is "or" || (EnglishWords.Auxiliaries.Contains(before) && (said[pointer.First - 2] is "or" || (said[pointer.First - 3] is "and" or "or" && EnglishWords.Interrogatives.Contains(said[pointer.First - 2])))))
        {
            return true;
        }

        return pointer.First > 1 && said.Words[pointer.First - 1].IsContent && !EnglishWords.IsVerb(before) && !said.IsAfterBreak(pointer.First)
            && (EnglishWords.IsVerb(after) || EnglishWords.Auxiliaries.Contains(after));
    }

    private static bool IsNamed(Pointer pointer, IReadOnlyList<Mention> mentions) =>
        mentions.Any(mention => mention.Last < pointer.First - 1 && Fits(mention, pointer) && !mention.IsTied);

    /// <summary>"did the court announce its ruling", "how many students finish their studies".</summary>
    private static bool IsActing(Utterance said, Mention mention, Pointer pointer) =>
        EnglishWords.VerbCallers.Contains(said[mention.First - 1])
        || (said[mention.First - 1] is "which" or "what" or "many" or "much" && !Enumerable.Range(mention.Last, pointer.First - mention.Last).Any(at => EnglishWords.Auxiliaries.Contains(said[at])));

    /// <summary>"who was blamed for their support".</summary>
    private static bool IsWho(Utterance said, Pointer pointer) =>
        pointer.IsPossessive && said[0] is "who" && Enumerable.Range(0, pointer.First).Any(at => said.Words[at].IsContent) && !Enumerable.Range(0, pointer.First).Any(at => EnglishWords.VerbCallers.Contains(said[at]));

    private static bool Fits(Mention mention, Pointer pointer) => pointer.Sort switch
    {
        PointerSort.Man or PointerSort.Woman => mention.Sort is MentionSort.Person or MentionSort.Unknown,
        PointerSort.Thing => mention.Sort is not MentionSort.Person,
        _ => mention.Sort is not MentionSort.Person,
    };

    private static bool OwnsNext(Utterance said, int at) =>
        at + 1 < said.Words.Count && !said.IsAfterBreak(at + 1) && (said.Words[at + 1].IsContent || said[at + 1] is "own" or "other" or "most" or "first");

    /// <summary>"Is it true that", "how long did it take", "what is in it for us": nothing is pointed at.</summary>
    private static bool IsPleonastic(Utterance said, int at) =>
        said[at + 1] is "take" or "true" or "possible" or "rain" or "say" or "mention" || (said[at - 1] is "in" && said[at + 1] is "for") || (said[at + 2] is "that" && said.Words[at + 1].IsContent)
        || (said[at + 2] is "to" && EnglishWords.IsVerb(said[at + 3]) && !EnglishWords.IsVerb(said[at + 1]));

    private static Pointer? Demonstrative(Utterance said, int at)
    {
        var acts = EnglishWords.VerbCallers.Contains(said[at - 1]) ? EnglishWords.IsVerb(said[at + 1]) : EnglishWords.Auxiliaries.Contains(said[at - 1]) && EnglishWords.IsPast(said[at + 1]);
        var end = acts ? at : NounPhraseEnd(said, at);
        if (end > at && said[at] != "that" || end > at && (at == 0 || !said.Words[at - 1].IsContent))
        {
            return new(at, end, IsText(said[end]) ? PointerSort.Article : PointerSort.Noun);
        }

        var alone = at + 1 >= said.Words.Count || said.IsAfterBreak(at + 1) || EnglishWords.Prepositions.Contains(said[at - 1]) || EnglishWords.Auxiliaries.Contains(said[at - 1]) || acts;
        var many = said[at] is "these" or "those";
        return alone && said[at + 1] is not "of" ? new(at, at, many ? PointerSort.Several : PointerSort.Event) : null;
    }

    private static Pointer? Definite(Utterance said, int at)
    {
        var end = NounPhraseEnd(said, at);
        if (end <= at || said[end + 1] is "of" || said.IsPossessive(end) || (end + 1 < said.Words.Count && said.Words[end + 1].IsCapital))
        {
            return null;
        }

        return new(at, end, IsText(said[end]) ? PointerSort.Article : PointerSort.Noun);
    }

    private static int NounPhraseEnd(Utterance said, int at) =>
        at + 1 < said.Words.Count && !said.Words[at + 1].IsCapital && said[at + 1] is not ("most" or "same" or "other") ? EnglishNouns.End(said, at, at + 1) : at;

    private static bool IsText(string noun) => noun is "article" or "text" or "passage" or "section" or "page" or "story" or "topic" or "subject" or "biography";
}
