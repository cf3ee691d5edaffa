namespace ChatBriefing.Answers.FollowUps;

/// <summary>Writes names out that a question shortens: "Patricia" in a conversation about Patricia Lake.</summary>
internal static class ShortNames
{
    /// <summary>An edit for each name that only begins a longer one said before; a surname alone stands well enough unless they are wanted too.</summary>
    public static IEnumerable<Edit> WriteOut(IReadOnlyList<Mention> mentions, Utterance said, Conversation before, bool surnames)
    {
        foreach (var name in mentions.Where(mention => mention.IsName))
        {
            if (Longer(name, before) is { } full && (surnames || full.Terms[0] == name.Terms[0]))
            {
                yield return new Edit(said.Span(name.First, name.Last), full.Text);
            }
        }
    }

    /// <summary>The name of a person that begins or ends with the shorter one.</summary>
    public static Mention? Longer(Mention name, Conversation before) =>
        (before.Topic is { } topic ? before.Mentions.Prepend(topic) : before.Mentions).Concat(before.Earlier).FirstOrDefault(full =>
            full is { IsName: true, Sort: MentionSort.Person } && name.Terms.Count > 0 && name.Terms.Count < full.Terms.Count && (full.Terms[^1] == name.Terms[^1] || full.Terms[0] == name.Terms[0]) && name.IsPartOf(full));
}
