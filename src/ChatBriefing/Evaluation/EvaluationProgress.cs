namespace ChatBriefing.Evaluation;

/// <summary>How far measuring has come.</summary>
/// <param name="Done">Questions asked so far, each counted once for every pass.</param>
/// <param name="Total">All that will be asked.</param>
public sealed record EvaluationProgress(int Done, int Total);
