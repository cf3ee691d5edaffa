namespace ChatBriefing.Answers.FollowUps;

/// <summary>A person or thing that was spoken of.</summary>
/// <param name="Text">The words, fit to stand in another question.</param>
/// <param name="First">Index of its first word in what was said.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Sort">What it may be.</param>
/// <param name="IsName">Whether it is a proper name.</param>
/// <param name="Terms">The analyzed forms of its content words.</param>
internal sealed record Mention(string Text, int First, int Last, MentionSort Sort, bool IsName, IReadOnlyList<string> Terms)
{
    /// <summary>The analyzed form of its head noun: what "the tour" means in "the Cinderella tour of 2008".</summary>
    public required string Head { get; init; }

    /// <summary>Whether an article, an owner or a name makes it one that "it" can stand for.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether it is one of its kind: not "a record", "some songs", but "the record", "Lea's songs".</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether it is only set aside: "besides the tour", "other than Sweden".</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether a preposition ties it to something else.</summary>
    public bool IsTied { get; init; }

    /// <summary>Whether it begins with "the" and no name stands in it.</summary>
    public bool IsNameless => Text.StartsWith("the ", StringComparison.Ordinal) && !Text.Any(char.IsUpper);

    /// <summary>Whether all of this mention's content words are in the other one.</summary>
    public bool IsPartOf(Mention other) => Terms.All(other.Terms.Contains);
}
