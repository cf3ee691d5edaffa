namespace ChatBriefing.Evaluation;

/// <summary>How well follow-ups are read on a set of dialogues, beside four ways that take no understanding.</summary>
public sealed record FollowUpFigures
{
    /// <summary>How many dialogues were played.</summary>
    public required int Dialogues { get; init; }

    /// <summary>How many follow-ups lean on what was said before: their rewrite has content words that they have not.</summary>
    public required int Leaning { get; init; }

    /// <summary>How many follow-ups stand alone.</summary>
    public required int StandingAlone { get; init; }

    /// <summary>Each follow-up read after the rewritten questions before it.</summary>
    public required FollowUpScore AfterRewrites { get; init; }

    /// <summary>The same with the set's own answer to the question before.</summary>
    public required FollowUpScore AfterRewritesAndAnswers { get; init; }

    /// <summary>Each follow-up read after the first question's rewrite and the product's own readings of those between.</summary>
    public required FollowUpScore AfterOwnReadings { get; init; }

    /// <summary>Baseline: the question as asked.</summary>
    public required FollowUpScore AsAsked { get; init; }

    /// <summary>Baseline: the question with all content words of the rewritten question before it.</summary>
    public required FollowUpScore WithPreviousQuestion { get; init; }

    /// <summary>Baseline: the same with the set's own answer to it.</summary>
    public required FollowUpScore WithPreviousQuestionAndAnswer { get; init; }

    /// <summary>The most that can be had without answers: the question with all content words of all rewritten questions before it.</summary>
    public required FollowUpScore WithAllQuestions { get; init; }
}
