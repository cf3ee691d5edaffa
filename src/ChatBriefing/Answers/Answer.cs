using ChatBriefing.Corpus;

namespace ChatBriefing.Answers;

/// <summary>What the sources say to a question, or that they say nothing: the one result that every medium shows in its own way.</summary>
/// <remarks>Immutable. Everything in it that is content is a slice of a stored article and carries its place.</remarks>
public sealed record Answer
{
    /// <summary>The question as it was asked.</summary>
    public required string Question { get; init; }

    /// <summary>How a follow-up was understood on its own; <see langword="null"/> when the question was taken as asked.</summary>
    public string? ReadAs { get; init; }

    /// <summary>The reading of a follow-up without the context set behind it, which is what the next follow-up is read after.</summary>
    internal string? Stem { get; init; }

    /// <summary>How the question was understood, as it is told to people: the context that was tried beside it counts only where it helped.</summary>
    internal string? Understood => Answered ? ReadAs : Stem ?? ReadAs;

    /// <summary>What the question asks for.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>Language of the question, which is also the language to reply in.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether the sources answer; <see cref="Excerpts"/> is empty when they do not.</summary>
    public bool Answered => Excerpts.Count > 0;

    /// <summary>How sure the engine is that the first excerpt answers the question, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The few words that answer, where such a span was found.</summary>
    public ShortAnswer? ShortAnswer { get; init; }

    /// <summary>The cited excerpts, best first, numbered from 1.</summary>
    public IReadOnlyList<Excerpt> Excerpts { get; init; } = [];

    /// <summary>Whether there are further excerpts that fit the question, less surely.</summary>
    public bool HasMore { get; init; }

    /// <summary>Quick facts that bear on the question; they cite the excerpts' numbers where they quote the same passage.</summary>
    public IReadOnlyList<CitedFact> Facts { get; init; } = [];

    /// <summary>Values that differ between sources, side by side.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    /// <summary>Words of the question that no article contains.</summary>
    public IReadOnlyList<string> MissingTerms { get; init; } = [];

    /// <summary>When nothing answers: at most two passages that come near, never to be shown as an answer.</summary>
    public IReadOnlyList<Excerpt> Nearest { get; init; } = [];

    /// <summary>What reproduces this answer; its id is shown with it.</summary>
    public required Receipt Receipt { get; init; }
}
