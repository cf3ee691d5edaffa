namespace ChatBriefing.Answers.FollowUps;

/// <summary>Decides what a pointing word stands for.</summary>
internal static class Antecedents
{
    /// <summary>What the pointer stands for; <see langword="null"/> when nothing said before fits it.</summary>
    public static Mention? Of(Pointer pointer, Utterance said, Conversation before) => pointer.Sort switch
    {
        PointerSort.Man or PointerSort.Woman => Person(before, pointer.Sort == PointerSort.Woman, asksWho: said[0] is "who"),
        PointerSort.Several => Several(pointer, said, before),
        PointerSort.Thing => Thing(before),
        PointerSort.Event => Event(before),
        PointerSort.Noun => Named(said.Words[pointer.Last].Term, before),
        _ => before.Topic,
    };

    /// <summary>Who answered the last question, whom the conversation is about, or else who was mentioned last; never a man for "she".</summary>
    private static Mention? Person(Conversation before, bool woman, bool asksWho)
    {
        const double Nearness = 0.5;
        bool CanBe(Mention mention) => mention is { IsName: true, Sort: MentionSort.Person or MentionSort.Unknown } && FirstNames.CanBe(mention.Text, woman);
        if (!asksWho && Asker(before) is { } asker && CanBe(asker))
        {
            return ShortNames.Longer(asker, before) ?? asker;
        }

        if (before.Answering is { } answer && CanBe(answer))
        {
            return answer;
        }

        double Weight(Mention mention) =>
            Math.Min(3, Latest(before).Count(mention.IsPartOf)) + (mention.Sort == MentionSort.Person ? 1 : 0) + (IsKnown(mention) ? 1.5 : 0) + (IsTopic(mention, before) ? 1 : 0) - (mention.IsTied ? 0.5 : 0) - (mention.IsAside ? 1 : 0);
        var named = before.Topic is { } topic ? before.Mentions.Append(topic) : before.Mentions;
        var person = named.Where(CanBe).MaxBy(Weight);
        var earlier = before.Earlier.Where(CanBe).MaxBy(Weight);
        person = person is null || (earlier is not null && Weight(earlier) > Weight(person) + Nearness) ? earlier : person;
        return person is not { Sort: MentionSort.Person } && Nameless(before) is { } nameless ? nameless : person is null ? null : ShortNames.Longer(person, before) ?? person;
    }

    /// <summary>The judge in "Who was the judge?", the mayor in "What does the mayor want?".</summary>
    private static Mention? Nameless(Conversation before) =>
        before.Mentions.FirstOrDefault(mention => mention is { IsName: false, IsOwn: true, Sort: MentionSort.Person } && EnglishWords.Auxiliaries.Contains(before.Last[mention.First - 1]));

    /// <summary>Lea in "Whom did Lea invite?": what is asked next is asked of her, unless it is who the guest is.</summary>
    private static Mention? Asker(Conversation before) =>
        before.Last[0] is "whom" or "who" && EnglishWords.VerbCallers.Contains(before.Last[1]) ? before.Mentions.FirstOrDefault(mention => mention.First == 2 && mention.Sort == MentionSort.Person) : null;

    private static bool IsKnown(Mention mention) => FirstNames.Contains(mention.Text.Split(' ')[0].ToLowerInvariant());

    private static Mention? Several(Pointer pointer, Utterance said, Conversation before)
    {
        if (AsksWhoDid(before) && said[pointer.First] is "they")
        {
            return before.Answer;
        }

        if (before is { Answering: { } answering, Topic: not { Sort: MentionSort.Several } } && said[pointer.First] is "they" or "them")
        {
            return answering;
        }

        if (before.Mentions.FirstOrDefault(mention => mention.Sort == MentionSort.Several && (mention.IsName || !EnglishWords.IsPlural(before.Last[mention.Last]))) is { } group)
        {
            return group;
        }

        if (before.Topic is { Sort: MentionSort.Thing } && before.Earlier.FirstOrDefault(mention => mention is { IsName: true, Sort: MentionSort.Several or MentionSort.Unknown }) is { } earlier)
        {
            return earlier;
        }

        if (before.Topic is { Sort: MentionSort.Person } one && Latest(before).FirstOrDefault(mention => mention is { IsName: true, Sort: MentionSort.Several } && one.IsPartOf(mention)) is { } together)
        {
            return together;
        }

        var doing = pointer.IsPossessive || EnglishWords.Auxiliaries.Contains(said[pointer.First - 1]);
        var several = before.Mentions.FirstOrDefault(mention => mention.Sort == MentionSort.Several);
        return before.Topic is { } topic && (doing || topic.Sort != MentionSort.Person) ? topic : several ?? before.Topic;
    }

    /// <summary>"Who criticized Ada?": what they did is asked next of those who answer it, known or not, and not of Ada.</summary>
    private static bool AsksWhoDid(Conversation before) =>
        before.Last[0] is "who" && EnglishWords.IsVerb(before.Last[1]) && !EnglishWords.Auxiliaries.Contains(before.Last[1]);

    private static Mention? Thing(Conversation before)
    {
        if (AnswerThing(before) is { } answer)
        {
            return answer;
        }

        var things = before.Mentions.Where(mention => IsThing(mention) && mention.IsDefinite && !mention.IsAside && !IsTopic(mention, before)).ToArray();
        var last = Array.Find(things, mention => mention.IsName && !mention.IsTied) ?? Array.Find(things, mention => !mention.IsTied) ?? things.FirstOrDefault();
        return Owned(last, before) ?? (before.Topic is { Sort: not MentionSort.Person } topic ? topic : null);
    }

    private static Mention? Event(Conversation before) =>
        AnswerThing(before) ?? before.Mentions.FirstOrDefault(mention => mention is { IsName: true, IsAside: false } && IsThing(mention) && !IsTopic(mention, before));

    private static Mention? AnswerThing(Conversation before) =>
        before is { Turn.Kind: QuestionKind.What or QuestionKind.Which, Answer: { Sort: not MentionSort.Person } answer } ? answer : null;

    private static Mention? Named(string noun, Conversation before) =>
        Latest(before).FirstOrDefault(mention => mention.Head == noun && mention.Terms.Count > 1) is { } mention ? Owned(mention, before) : null;

    /// <summary>"the second album" of a question about a band is the band's second album.</summary>
    private static Mention? Owned(Mention? thing, Conversation before) =>
        thing is { IsNameless: true } && before.Topic is { IsName: true } topic && before.Mentions.Any(mention => mention.IsPartOf(topic)) && !topic.Terms.Any(thing.Terms.Contains)
            ? thing with { Text = $"{EnglishWords.Possessive(topic.Text)} {thing.Text["the ".Length..]}" }
            : thing;

    private static IEnumerable<Mention> Latest(Conversation before) => before.Mentions.Concat(before.Earlier);

    private static bool IsThing(Mention mention) => mention.Sort is MentionSort.Thing or MentionSort.Unknown;

    private static bool IsTopic(Mention mention, Conversation before) => before.Topic is { } topic && mention.IsPartOf(topic);
}
