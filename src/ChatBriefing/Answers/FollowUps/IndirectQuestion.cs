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
        var question = verb > 0 ? Lower(last.Slice(0, verb - 1)) : "whether";
        if (verb < 0 || subject is null || subject.Last + 1 >= last.Words.Count)
        {
            return verb == 0 ? null : Lower(last.Slice(0, last.Words.Count - 1));
        }

        return $"{question} {last.Slice(subject.First, subject.Last)} {last[verb]} {last.Slice(subject.Last + 1, last.Words.Count - 1)}";
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
