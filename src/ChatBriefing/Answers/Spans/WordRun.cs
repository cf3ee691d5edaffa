namespace ChatBriefing.Answers.Spans;

/// <summary>Neighbouring words that belong together.</summary>
/// <param name="First">Index of the first; -1 when the word belongs to no run.</param>
/// <param name="Last">Index of the last.</param>
internal readonly record struct WordRun(int First, int Last);
