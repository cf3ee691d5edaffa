namespace ChatBriefing.Answers;

/// <summary>Different values that the sources give for the same thing, none of them preferred.</summary>
/// <param name="Values">At least two values, each with the number of the excerpt that it stands in.</param>
public sealed record Disagreement(IReadOnlyList<ShortAnswer> Values);
