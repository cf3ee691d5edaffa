namespace ChatBriefing.Intake.Placing;

/// <summary>What came of taking an article out of the corpus or putting it back.</summary>
internal abstract record MoveOutcome;

/// <summary>It was moved.</summary>
/// <param name="Path">Its path below the corpus folder, as it was before it was taken out.</param>
/// <param name="WithFacts">Whether its quick facts went along.</param>
internal sealed record Moved(string Path, bool WithFacts) : MoveOutcome;

/// <summary>Everything is where it was.</summary>
/// <param name="Reason">Why and what to do, for the person who tried.</param>
internal sealed record NotMoved(string Reason) : MoveOutcome;
