namespace ChatBriefing.Answers.FollowUps;

/// <summary>Tells whether an English question that names nothing new goes on with the conversation, though no word of it can be replaced.</summary>
internal static class EnglishContinuation
{
    /// <summary>"What other boxers were there?"; "Did the hospital help?" where a hospital was spoken of.</summary>
    public static bool Is(Utterance said, IReadOnlyList<Mention> mentions, Conversation before)
    {
        var known = before.Last.Content.Concat(before.Earlier.SelectMany(mention => mention.Terms)).Concat(before.Topic?.Terms ?? []).ToHashSet(StringComparer.Ordinal);
        bool IsKnown(Pointer pointer) => pointer.Sort != PointerSort.Noun || said[pointer.First] != "the" || known.Contains(said.Words[pointer.Last].Term);
        return !mentions.Any(mention => mention.IsName && !mention.Terms.Any(known.Contains))
            && (EnglishAsides.GoesOn(said) || EnglishPointers.Find(said, mentions).Exists(pointer => !EnglishAsides.Contains(said, pointer.First) && IsKnown(pointer)));
    }
}
