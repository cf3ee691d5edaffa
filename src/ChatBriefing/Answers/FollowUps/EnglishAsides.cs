namespace ChatBriefing.Answers.FollowUps;

/// <summary>Tells the part of an English question that only sets something aside: "besides the tour, …", "… other than Sweden".</summary>
internal static class EnglishAsides
{
    /// <summary>Whether the word stands in such a part.</summary>
    public static bool Contains(Utterance said, int at)
    {
        for (; at >= 0; at--)
        {
            if (Begins(said, at))
            {
                return true;
            }

            if (said.IsAfterBreak(at) && (EnglishWords.IsOpening(said[at]) || said.Text[..said.Words[at].Span.Start].EndsWith("— ", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What a question for others or more sets aside without saying so: the last answer, or else what was asked last.</summary>
    public static string? Of(Utterance said, Conversation before)
    {
        const int LongestAnswer = 6;
        if (!AsksForMore(said) || Enumerable.Range(0, said.Words.Count).Any(at => Begins(said, at)))
        {
            return null;
        }

        if (before.Turn.ShortAnswer is { } answer && answer.Split(' ').Length <= LongestAnswer)
        {
            return answer.TrimEnd('.', ',');
        }

        var last = before.Mentions.FirstOrDefault(mention => mention.IsOwn && !mention.IsAside && (before.Topic is null || !mention.IsPartOf(before.Topic)));
        return AsksForAnything(said) ? IndirectQuestion.Of(before) ?? last?.Text ?? "that" : last?.Text ?? IndirectQuestion.Of(before) ?? "that";
    }

    /// <summary>Whether the question asks for others or more than what has been said, without saying what that is.</summary>
    public static bool GoesOn(Utterance said) =>
        Enumerable.Range(0, said.Words.Count).Any(at => IsMore(said, at)) && !Enumerable.Range(0, said.Words.Count).Any(at => Begins(said, at));

    /// <summary>"anything else", "what other boxers", "the others", "any more": not "respected by others", "more than".</summary>
    private static bool IsMore(Utterance said, int at) => said[at] switch
    {
        "else" => true,
        "other" or "others" => said[at - 1] is "any" or "what" or "which" or "the" or "many" or "no" or "some" or "there" or "are" or "were" or "",
        "more" => said[at - 1] is "any" or "some",
        _ => false,
    };

    /// <summary>Whether the question asks for others or more, of whatever.</summary>
    public static bool AsksForMore(Utterance said) =>
        Enumerable.Range(0, said.Words.Count).Any(at => said[at] is "else" or "other" or "others" or "more" && said[at + 1] is not "than");

    /// <summary>"Anything else?", "any other interesting aspects": nothing of one kind.</summary>
    private static bool AsksForAnything(Utterance said) =>
        said.Words.Any(word => word.Lower is "aspects" or "aspect" or "interesting" or "facts" or "information" or "important" or "significant") || (said.Words.Any(word => word.Lower is "else") && said.Content.Count() <= 1);

    private static bool Begins(Utterance said, int at) =>
        said[at] is "besides" or "except" or "excluding" || (said[at] is "aside" or "apart" && said[at + 1] is "from") || (said[at] is "other" && said[at + 1] is "than")
        || (said[at] is "addition" && said[at + 1] is "to");
}
