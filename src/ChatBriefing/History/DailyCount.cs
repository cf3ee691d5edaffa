namespace ChatBriefing.History;

/// <summary>How many questions were asked on a day (UTC).</summary>
/// <param name="Day">The day.</param>
/// <param name="Answered">How many the sources answered.</param>
/// <param name="Refused">How many they did not.</param>
public sealed record DailyCount(DateOnly Day, int Answered, int Refused);
