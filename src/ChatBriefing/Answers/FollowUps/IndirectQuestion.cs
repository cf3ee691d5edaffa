namespace ChatBriefing.Answers.FollowUps;

/// <summary>Puts an English question in the order of a clause: "Why was the mine closed?" becomes "why the mine was closed".</summary>
internal static class IndirectQuestion
{
    /// <summary>The last question as a clause; <see langword="null"/> when it has not the shape for it.</summary>
    public static string? Of(Conversation before)
    {
        var last = before.Last;
        var verb = Enumerable.Range(0, last.Words.Count).FirstOrDefault(at => EnglishWords.Auxiliaries.Contains(last[at]), -1);
        var asks = verb == 0 || EnglishWords.Interrogatives.Contains(last[0]);
        if (!asks || last.Words.Any(word => word.Lower is "other" or "else" or "besides" or "more"))
        {
            return null;
        }

        var subject = before.Mentions.FirstOrDefault(mention => mention.First == verb + 1);
        if (verb < 0 || subject is null)
        {
            return verb == 0 ? null : Lower(last.Slice(0, last.Words.Count - 1));
        }

        var question = verb > 0 ? Lower(last.Slice(0, verb - 1)) : "whether";
        return Said(last, verb, subject.Last + 1) is { } said ? $"{question} {last.Slice(subject.First, subject.Last)} {said}" : null;
    }

    /// <summary>What is said of the subject, from the word at <paramref name="at"/>: "did win a prize" is "won a prize".</summary>
    private static string? Said(Utterance last, int verb, int at)
    {
        var (auxiliary, end) = (last[verb], last.Words.Count - 1);
        if (at > end)
        {
            return auxiliary is "is" or "are" or "was" or "were" ? auxiliary : null;
        }

        if (auxiliary is not ("do" or "does" or "did") || last[at] is "not" or "and" or "or" or "of")
        {
            return last[at] is "and" or "or" or "of" ? null : $"{auxiliary} {last.Slice(at, end)}";
        }

        var acts = last[at] is "ever" or "also" or "always" or "really" or "still" or "then" ? at + 1 : at;
        if (acts > end || !(last.Words[acts].IsContent || EnglishWords.IsVerb(last[acts])))
        {
            return null;
        }

        var adverb = acts > at ? last[at] + " " : string.Empty;
        return adverb + Inflected(last[acts], auxiliary) + last.Text[last.Words[acts].Span.End..last.Words[end].Span.End];
    }

    private static string Inflected(string verb, string auxiliary) => auxiliary switch
    {
        "did" => EnglishPast.Of(verb),
        "does" => verb is "have" ? "has" : verb.EndsWith('s') || verb.EndsWith('h') || verb is "go" or "do" ? verb + "es" : verb is [.., not ('a' or 'e' or 'o' or 'u'), 'y'] ? verb[..^1] + "ies" : verb + "s",
        _ => verb,
    };

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
